import { describe, expect, it } from "vitest";
import { periodFiles } from "../../tests/fixtures/further-periods.ts";
import { readBaseWith } from "../../tests/fixtures/site.ts";
import { findPeriod } from "../catalog/site.ts";
import { compareTables } from "../derive/comparison.ts";
import { writeCsv } from "./csv.ts";
import { publishComparison } from "./published-comparison.ts";

describe("publishComparison", () => {
  it("gives both values, the change in numbers, and why there is none", () => {
    const tables = {
      bien_che: ["id,ten,nhom,duoc_giao,co_mat", "tong_so,Tổng,tong_so,32,33"].join("\n"),
      cong_trinh: [
        "id,ten,khoi_cong,nam,han,dien_tich,tien_do,nguon_von,van_ban,co_vuong_mac",
        "nha_kho,Nhà kho,,2025,,260,,tinh,,",
        "nha_lam_viec,Nhà làm việc,2024-03-01,2025,2024-Q4,1556.3,40,tinh;trung_uong,qd-7-svd-2024,false",
      ].join("\n"),
    };
    const { catalog } = readBaseWith(periodFiles({ id: "2024-quy-2", from: "2024-04-01", to: "2024-06-30", tables }));
    const pair = { earlier: findPeriod(catalog, "2024-quy-1"), later: findPeriod(catalog, "2024-quy-2") };
    expect(writeCsv(publishComparison(pair, compareTables(catalog, pair)))).toMatchInlineSnapshot(`
      "ky_truoc,ky_sau,gia_dinh,bang,dong,ten,cot,ten_cot,don_vi,gia_tri_truoc,gia_tri_truoc_qualifier,gia_tri_sau,thay_doi,thay_doi_phan_tram,thay_doi_diem_phan_tram,giai_thich
      2024-quy-1,2024-quy-2,true,bien_che,tong_so,Tổng,ten,Nhóm,,Tổng số,,Tổng,,,,ghi khác
      2024-quy-1,2024-quy-2,true,bien_che,tong_so,Tổng,duoc_giao,Được giao,người,32,,32,0,0,,
      2024-quy-1,2024-quy-2,true,bien_che,tong_so,Tổng,co_mat,Có mặt,người,30,,33,3,10,,
      2024-quy-1,2024-quy-2,true,bien_che,cong_chuc,Công chức,duoc_giao,Được giao,người,20,,,,,,chỉ có ở kỳ trước
      2024-quy-1,2024-quy-2,true,bien_che,cong_chuc,Công chức,co_mat,Có mặt,người,19,,,,,,chỉ có ở kỳ trước
      2024-quy-1,2024-quy-2,true,bien_che,vien_chuc,Viên chức,duoc_giao,Được giao,người,12,,,,,,chỉ có ở kỳ trước
      2024-quy-1,2024-quy-2,true,bien_che,vien_chuc,Viên chức,co_mat,Có mặt,người,11,,,,,,chỉ có ở kỳ trước
      2024-quy-1,2024-quy-2,true,cong_trinh,nha_kho,Nhà kho,nam,Năm ghi vốn,,2024,,2025,,,,ghi khác
      2024-quy-1,2024-quy-2,true,cong_trinh,nha_kho,Nhà kho,dien_tich,Diện tích,m²,240,about,260,,,,không tính mức thay đổi vì có số chỉ ghi “khoảng”
      2024-quy-1,2024-quy-2,true,cong_trinh,nha_lam_viec,Nhà làm việc,nam,Năm ghi vốn,,2024,,2025,,,,ghi khác
      2024-quy-1,2024-quy-2,true,cong_trinh,nha_lam_viec,Nhà làm việc,dien_tich,Diện tích,m²,1556.3,,1556.3,0,0,,
      2024-quy-1,2024-quy-2,true,cong_trinh,nha_lam_viec,Nhà làm việc,tien_do,Tiến độ,%,25.5,,40,,,14.5,
      "
    `);
  });
});
