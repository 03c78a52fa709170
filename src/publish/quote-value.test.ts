import { describe, expect, it } from "vitest";
import { schemaFile } from "../../tests/fixtures/further-periods.ts";
import { figures, readBaseWith } from "../../tests/fixtures/site.ts";
import { placeCell } from "../derive/comparable-previous.ts";
import { quoteValue } from "./quote-value.ts";

const document = "content/periods/2024-quy-1.mdx";
const text = readBaseWith({}).catalog.periods[0]?.document.text ?? "";
const unnumbered = text
  .replace('number: "45"', "number: null")
  .replace('"45/BC-SVD"', '"/BC-SVD"')
  .replace('"2024-04-02"', '"2024-04"')
  .replace("invented: true\n", "");
const issued = "(Sở Ví dụ tỉnh Mẫu, Báo cáo kết quả công tác quý I, số 45/BC-SVD, ngày 02 tháng 4 năm 2024";

function quote(address: string, files: Readonly<Record<string, string>>): string {
  const { catalog } = readBaseWith(files);
  const placed = catalog.periods[0] && placeCell(catalog.periods[0], address);
  if (!placed) throw new Error(`No figure ${address}`);
  return quoteValue(catalog, placed);
}

describe("quoteValue", () => {
  it("says the blanks of the report and fills none in", () => {
    expect(quote("bien_che/tong_so/co_mat", { [document]: unnumbered })).toBe(
      "Đến ngày 31/3/2024, Người có mặt: 30 người (Sở Ví dụ tỉnh Mẫu, Báo cáo kết quả công tác quý I, chưa ghi số, tháng 4 năm 2024, chưa ghi ngày).",
    );
  });

  it("says number and day of an issued report, and that its figures are invented", () => {
    expect(quote("bien_che/cong_chuc/duoc_giao", {})).toBe(
      `Đến ngày 31/3/2024, Biên chế – Công chức – Được giao: 20 người ${issued}, số liệu giả định, không phải số liệu thật).`,
    );
  });

  it("says that a report has been withdrawn", () => {
    const withdrawn = text.replace("status: issued", "status: withdrawn").replace("invented: true\n", "");
    expect(quote("bien_che/cong_chuc/duoc_giao", { [document]: withdrawn })).toBe(
      `Đến ngày 31/3/2024, Biên chế – Công chức – Được giao: 20 người ${issued}, báo cáo đã thu hồi).`,
    );
  });
});

/** What stands before the report in brackets. `table` is one of the repository's; `note` a line of `chu_thich.csv`. */
function figureOf(address: string, csv: string, note = ""): string {
  const [table = ""] = address.split("/");
  const sentence = quote(address, {
    ...schemaFile(table),
    [`${figures}/${table}.csv`]: `${csv}\n`,
    [`${figures}/chu_thich.csv`]: `cell,qualifier,as_printed,source,note\n${note}\n`,
  });
  return sentence.slice(0, sentence.indexOf(" (Sở Ví dụ"));
}

const staff = "id,ten,loai,nhom,trang_thai,don_vi_tinh,so_luong\n";
const ranks = "id,ten,chi_so,doi_tuong,nam,hang,hang_nguyen_van,tong_so,xep_loai,van_ban\n";
const assets = "id,ten,can_cu,tai_san,van_ban,tinh_den,so_luong,dien_tich,nguyen_gia\n";
const levels = "id,ten,chieu,nhom,tinh_den,so_nguoi,ty_le\n";
const cameras = "id,ten,he_thong,moi,so_truong_hop\n";
const money = "id,ten,thuoc,so_du_an,ke_hoach_von,da_giai_ngan,van_ban\n";

describe("the time of a quoted figure", () => {
  it.each([
    [
      "the span of the report for what happened",
      "bien_dong_nhan_su/x/so_luong",
      `${staff}x,Tuyển dụng viên chức,tuyen_dung,vien_chuc,da_thuc_hien,người,3`,
      "Từ 01/01/2024 đến 31/3/2024, Biến động và bồi dưỡng nhân sự – Tuyển dụng viên chức – Số lượng: 3 người",
    ],
    [
      "the day its row names, as the column introduces it",
      "tai_san_cong/x/dien_tich",
      `${assets}x,Đất,ra_soat_tru_so,dat,,2022-03-17,,1556.3,`,
      "Theo văn bản ngày 17/3/2022, Tài sản công – Đất – Diện tích: 1.556,3 m²",
    ],
    [
      "the month its row names",
      "co_cau_doi_ngu/x/so_nguoi",
      `${levels}x,Chuyên viên,ngach,cong_chuc,2024-02,17,`,
      "Tính đến tháng 02 năm 2024, Cơ cấu và đánh giá đội ngũ – Chuyên viên – Số người: 17 người",
    ],
    [
      "the year its row names",
      "co_cau_doi_ngu/x/so_nguoi",
      `${levels}x,Hoàn thành tốt nhiệm vụ,danh_gia,cong_chuc_vien_chuc,2023,30,`,
      "Năm 2023, Cơ cấu và đánh giá đội ngũ – Hoàn thành tốt nhiệm vụ – Số người: 30 người",
    ],
    [
      "the year it is measured from",
      "to_chuc/x/tang_giam",
      "id,ten,don_vi,cap_pho,tang_giam,so_voi_nam\nx,Đơn vị sự nghiệp,1,2,-1,2021",
      "So với năm 2021, Tổ chức bộ máy – Đơn vị sự nghiệp – Tăng, giảm số đơn vị: -1 đơn vị",
    ],
    [
      "left to the report for money, which may be a plan as well as a payment",
      "dau_tu_cong/x/ke_hoach_von",
      `${money}x,Tổng số,,,9280,,`,
      "Theo báo cáo có số liệu từ 01/01/2024 đến 31/3/2024, Vốn đầu tư công – Tổng số – Kế hoạch vốn: 9.280 triệu đồng",
    ],
  ])("is %s", (_what, address, csv, expected) => {
    expect(figureOf(address, csv)).toBe(expected);
  });

  it("is left to the report where the editors have a note about the figure", () => {
    const csv = `${cameras}x,Vi phạm giao thông,camera_tap_trung,,591`;
    const note = "ket_qua_camera/x/so_truong_hop,,,20,Báo cáo không nêu khoảng thời gian của số này.";
    expect(figureOf("ket_qua_camera/x/so_truong_hop", csv, note)).toBe(
      "Theo báo cáo có số liệu từ 01/01/2024 đến 31/3/2024, Kết quả từ camera – Vi phạm giao thông – Số trường hợp: 591 trường hợp",
    );
  });
});

describe("the words of a quoted figure", () => {
  const result = (address: string, csv: string, note?: string) => figureOf(address, csv, note).split(": ")[1];

  it("keep the qualifier", () => {
    const csv = `${staff}x,Bồi dưỡng,boi_duong,,tham_gia,lượt,50`;
    const address = "bien_dong_nhan_su/x/so_luong";
    expect(result(address, csv, `${address},more_than,,20,`)).toBe("hơn 50 lượt");
    expect(result(address, csv, `${address},provisional,,20,`)).toBe("50 lượt, số tạm tính");
  });

  it("say what a monthly figure counts for", () => {
    expect(result("ket_qua_camera/x/so_truong_hop", `${cameras}x,Nhận diện,camera_an_ninh,thang,100`)).toBe(
      "100 trường hợp mỗi tháng",
    );
  });

  it("give a nil as the report words it, without a number", () => {
    const csv = `${staff}x,Thăng hạng viên chức,thang_hang,vien_chuc,khong_phat_sinh,người,0`;
    const address = "bien_dong_nhan_su/x/so_luong";
    expect(result(address, csv, `${address},nil_in_words,không phát sinh,20,`)).toBe("báo cáo viết “không phát sinh”");
    expect(result(address, csv, `${address},nil_in_words,,20,`)).toBe("báo cáo ghi bằng lời là không có");
  });

  it("give a decimal printed with a point in the Vietnamese form", () => {
    const address = "tai_san_cong/x/dien_tich";
    const csv = `${assets}x,Diện tích xây dựng,ra_soat_tru_so,xay_dung,,,,969.4,`;
    expect(result(address, csv, `${address},,969.4,20,`)).toBe("969,4 m²");
  });

  it("keep amounts of money in their unit, and set the percent sign to its number", () => {
    expect(result("tai_san_cong/x/nguyen_gia", `${assets}x,Nhà,bao_cao_tai_san,nha,,,,,7910443`)).toBe(
      "7.910.443 nghìn đồng",
    );
    expect(result("co_cau_doi_ngu/x/ty_le", `${levels}x,Đúng vị trí,vi_tri_viec_lam,,,,100`)).toBe("100%");
  });

  it("give a rank out of its total, and say where the total is not stated", () => {
    expect(figureOf("xep_hang/x/hang", `${ranks}x,DTI của tỉnh,dti,tinh,2022,40,,63,,`)).toBe(
      "Năm 2022, Xếp hạng chỉ số – DTI của tỉnh – Hạng: hạng 40/63",
    );
    expect(result("xep_hang/x/hang", `${ranks}x,DTI của tỉnh,dti,tinh,2022,40,,,,`)).toBe(
      "hạng 40, báo cáo không nêu xếp trong bao nhiêu đơn vị",
    );
  });

  it("give only the report's words for a rank that may be a class", () => {
    const csv = `${ranks}x,Cải cách hành chính,cchc_so,co_quan,2023,3,hạng III,,Tốt,`;
    expect(result("xep_hang/x/hang", csv, "xep_hang/x/hang,,III,20,")).toBe("báo cáo viết “III”");
  });
});
