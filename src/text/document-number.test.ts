import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDateLong } from "./date.ts";
import { type Citation, documentKey, documentType, findCitations } from "./document-number.ts";

/** The only citation of a text. */
function cited(text: string): Citation {
  const [citation, ...others] = findCitations(text);
  if (!citation || others.length > 0) throw new Error(`not one citation in: ${text}`);
  return citation;
}

function printedNumbers(text: string): string[] {
  return findCitations(text).map(({ printedNumber }) => printedNumber);
}

describe("findCitations", () => {
  it("says where the citation stands", () => {
    const text = "Theo Chỉ thị 04/CT-UBND ngày 27 tháng 3 năm 2023 của UBND tỉnh";
    const { start, end } = cited(text);
    expect(text.slice(start, end)).toBe("Chỉ thị 04/CT-UBND ngày 27 tháng 3 năm 2023");
  });
  it("takes a number apart", () => {
    expect(cited("số 27/2013/QĐ-UBND")).toEqual({
      start: 0,
      end: 18,
      number: "27",
      year: "2013",
      notation: "QĐ-UBND",
      printedNumber: "27/2013/QĐ-UBND",
    });
  });
  it("takes a Party number apart", () => {
    expect(cited("Kế hoạch số 26-KH/BCĐ ngày 31 tháng 01 năm 2024")).toEqual({
      start: 0,
      end: 47,
      type: "Kế hoạch",
      number: "26",
      year: "2024",
      notation: "KH/BCĐ",
      printedNumber: "26-KH/BCĐ",
      printedDate: "ngày 31 tháng 01 năm 2024",
      date: "2024-01-31",
    });
  });
  it("keeps the letter of a number", () => {
    expect(cited("Quyết định số 02a/QĐ-TTGSĐH").number).toBe("02a");
  });
  it("ends before a full stop, a bracket, a comma", () => {
    expect(printedNumbers("theo Nghị định số 04/2015/NĐ-CP.")).toEqual(["04/2015/NĐ-CP"]);
    expect(printedNumbers("(Nghị định số 04/2015/NĐ-CP)")).toEqual(["04/2015/NĐ-CP"]);
    expect(printedNumbers("Nghị định số 04/2015/NĐ-CP, Nghị định số 60/2021/NĐ-CP;")).toEqual([
      "04/2015/NĐ-CP",
      "60/2021/NĐ-CP",
    ]);
    expect(printedNumbers("Nghị định số 60/2021/NĐ-CP.Đồng thời")).toEqual(["60/2021/NĐ-CP"]);
  });
  it("does without type and số", () => {
    expect(cited("Căn cứ 140/QĐ-UBND").type).toBeUndefined();
    expect(cited("Tờ trình 1512/TTr-STTTT").type).toBe("Tờ trình");
    expect(cited("Số: 05/QĐ-UBND").printedNumber).toBe("05/QĐ-UBND");
  });
  it("reads the type in any letter case and spells it as the table does", () => {
    expect(cited("theo quyết định số 140/QĐ-UBND").type).toBe("Quyết định");
    expect(cited("THEO KẾ HOẠCH SỐ 2261/KH-UBND").type).toBe("Kế hoạch");
  });
  it("prefers the longer of two types", () => {
    expect(cited("Thông tư liên tịch số 12/2014/TTLT-BTC-BNV").type).toBe("Thông tư liên tịch");
    expect(cited("Bộ luật số 45/2019/QH14").type).toBe("Bộ luật");
  });
  it("takes the nearest type", () => {
    expect(cited("Quy chế ban hành kèm theo Quyết định số 162/QĐ-STTTT").type).toBe("Quyết định");
  });
  it("overlooks a space before the year's slash", () => {
    expect(cited("Thông tư số 01 /2018/TT-VPCP").printedNumber).toBe("01/2018/TT-VPCP");
  });
  it("reads typographic hyphens as hyphens", () => {
    expect(cited("Quyết định số 140/QĐ–UBND").printedNumber).toBe("140/QĐ-UBND");
    expect(cited("Quyết định số 140/QĐ\u2011UBND").printedNumber).toBe("140/QĐ-UBND");
  });
  it("reads no-break spaces as spaces", () => {
    expect(cited("Quyết\u00A0định số\u00A0140/QĐ-UBND ngày\u00A019 tháng 01 năm 2024")).toMatchObject({
      type: "Quyết định",
      date: "2024-01-19",
    });
  });
  it("reads a date in short form", () => {
    expect(cited("Quyết định số 766/QĐ-TTg ngày 23/6/2022").date).toBe("2022-06-23");
    expect(cited("Quyết định số 766/QĐ-TTg, ngày 23-6-2022").date).toBe("2022-06-23");
  });
  it("keeps a date that does not exist as printed only", () => {
    const citation = cited("Quyết định số 766/QĐ-TTg ngày 31 tháng 6 năm 2022");
    expect(citation.printedDate).toBe("ngày 31 tháng 6 năm 2022");
    expect(citation.date).toBeUndefined();
  });
  it("leaves a date without a day alone", () => {
    expect(cited("Quyết định số 766/QĐ-TTg tháng 6 năm 2022").printedDate).toBeUndefined();
  });
  it.each([
    ["the National Assembly's laws", "Luật số 10/2022/QH15", "10/2022/QH15"],
    ["the Standing Committee's resolutions", "Nghị quyết số 27/2023/UBTVQH15", "27/2023/UBTVQH15"],
    ["consolidated texts", "Văn bản hợp nhất số 81/VBHN-VPQH", "81/VBHN-VPQH"],
    ["joint circulars", "số 12/2014/TTLT-BTC-BNV", "12/2014/TTLT-BTC-BNV"],
    ["decisions of the nineties", "Quyết định số 01/1999/QĐ.UB", "01/1999/QĐ.UB"],
    ["issuers joined with an ampersand", "Kế hoạch số 12/KH-SLĐTB&XH", "12/KH-SLĐTB&XH"],
    ["a notation without its hyphen", "Nghị định số 60/2021/NĐCP", "60/2021/NĐCP"],
    ["Party letters", "Công văn số 123-CV/TU", "123-CV/TU"],
    ["abbreviations in mixed case", "Chương trình số 5/Ctr-UBND", "5/Ctr-UBND"],
  ])("reads %s", (_, text, printedNumber) => {
    expect(printedNumbers(text)).toEqual([printedNumber]);
  });
  it.each([
    "có 17/17 dịch vụ cung cấp trên nền tảng NGSP, các hệ thống của tỉnh đã khai thác 10/17 dịch vụ",
    "năm 2021 hạng 44/63 tỉnh, thành phố; năm 2022 đạt hạng 40/63",
    "trong đó 41/41 thủ tục cung cấp dịch vụ công trực tuyến toàn trình",
    "số liệu từ 01/01/2024 đến 31/7/2024",
    "đến hết quý II/2024; giải ngân vốn vào quý IV/2024",
    "dự kiến trong tháng 8/2024; dịch vụ công - Tháng 4/2024",
    "kể từ ngày 16/9/2024; kể từ ngày 16-9-2024",
    "trực 24/7, điện thoại 1022",
    "hạng mục số thứ tự II.2, phiên bản 3.0",
    "1/ Quyết định ban hành Quy chế quản lý",
    "Đề án 06 có ý nghĩa quyết định",
    "kỳ hệ thống hóa 2019-2023, giai đoạn 2021-2030",
    "Công ty Cổ phần Công nghệ số 4.0 An Hoàng Minh",
    "Số: /BC-STTTT",
    "phòng 3/Khu-A, đường số 5/Hẻm-B",
    "Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022",
    "https://example.vn/van-ban/140/QĐ-UBND",
    "1.140/QĐ-UBND",
    "",
  ])("finds nothing in: %s", (text) => {
    expect(findCitations(text)).toEqual([]);
  });
  it("finds what stands in any other text around it", () => {
    const numbers = fc.integer({ min: 1, max: 9999 });
    const words = fc.stringMatching(/^[a-zà-ỹ ,.;()]{0,40}$/u);
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 28 }), words, words, (number, day, before, after) => {
        const date = `2024-05-${String(day).padStart(2, "0")}`;
        const citation = `Quyết định số ${number}/QĐ-UBND ${formatDateLong(date)}`;
        expect(cited(`${before} ${citation} ${after}`)).toMatchObject({
          start: before.length + 1,
          end: before.length + 1 + citation.length,
          printedNumber: `${number}/QĐ-UBND`,
          date,
        });
      }),
    );
  });
});

describe("documentType", () => {
  it("trusts the words before the notation", () => {
    expect(documentType({ type: "Quy định", notation: "QĐ/TW" })).toBe("Quy định");
  });
  it("reads the notation where words are missing", () => {
    expect(documentType({ notation: "QĐ-UBND" })).toBe("Quyết định");
    expect(documentType({ notation: "KH/BCĐ" })).toBe("Kế hoạch");
    expect(documentType({ notation: "QyĐ-UBND" })).toBe("Quy định");
    expect(documentType({ notation: "QH15" })).toBe("Luật");
  });
  it("takes a notation that starts with an issuer for an official letter", () => {
    expect(documentType({ notation: "STTTT-VP" })).toBe("Công văn");
    expect(documentType({ notation: "STTTT-TTr" })).toBe("Công văn");
    expect(documentType({ notation: "UBND-KT" })).toBe("Công văn");
  });
});

describe("documentKey", () => {
  it("tells the same number of two years apart", () => {
    expect(documentKey({ printedNumber: "162/QĐ-STTTT", year: "2023" })).toBe("162/QĐ-STTTT (2023)");
    expect(documentKey({ printedNumber: "162/QĐ-STTTT", year: "2024" })).toBe("162/QĐ-STTTT (2024)");
  });
  it("tells the same number of two notations apart", () => {
    expect(documentKey({ printedNumber: "162/UBND-KT", year: "2023" })).toBe("162/UBND-KT (2023)");
  });
  it("does not repeat a year between slashes", () => {
    expect(documentKey({ printedNumber: "60/2021/NĐ-CP", year: "2021" })).toBe("60/2021/NĐ-CP");
  });
  it("is the number alone without a year", () => {
    expect(documentKey({ printedNumber: "140/QĐ-UBND" })).toBe("140/QĐ-UBND");
  });
  it("overlooks letter case and the look-alike of Đ", () => {
    expect(documentKey({ printedNumber: "5/Ctr-UBND", year: "2024" })).toBe("5/CTR-UBND (2024)");
    expect(documentKey({ printedNumber: "140/Q\u00D0-UBND" })).toBe("140/QĐ-UBND");
  });
});
