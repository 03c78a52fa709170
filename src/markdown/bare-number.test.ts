import { describe, expect, it } from "vitest";
import { findCitations } from "../text/document-number.ts";
import { findBareNumbers } from "./bare-number.ts";
import { knownNames } from "./known-names.ts";

const bare = (text: string) =>
  findBareNumbers(text, findCitations(text)).map(({ start, end }) => text.slice(start, end));

describe("bare numbers", () => {
  it("are figures that nothing accounts for", () => {
    expect(bare("Có 04 phòng, 1.556,3 m², 17/17 dịch vụ, 303.398.000 đồng, hơn 50 lượt, 100% và 100 %.")).toEqual([
      "04",
      "1.556,3",
      "17",
      "17",
      "303.398.000",
      "50",
      "100",
      "100",
    ]);
  });

  it("are not those inside a value", () => {
    const text = "Có 26 người và 20 người.";
    expect(findBareNumbers(text, [{ start: 3, end: 5 }])).toEqual([{ start: 15, end: 17 }]);
  });

  it("are not in citations", () => {
    expect(bare("theo Quyết định số 140/QĐ-UBND ngày 19 tháng 01 năm 2024, 26-KH/BCĐ và 02a/QĐ-TTGSĐH")).toEqual([]);
  });

  it("are not in words that mix letters and digits", () => {
    expect(bare("tắt sóng 2G, dịch vụ 4G, 2G-Only")).toEqual([]);
  });

  it.each(knownNames.map(({ example }) => example))("are not in %s", (example) => {
    expect(bare(example)).toEqual([]);
  });

  it.each([
    "kể từ ngày 16-9-2024, không cung cấp",
    "từ 01/01/2024 đến 31/7/2024",
    "kỳ báo cáo: Tháng 8 (số liệu từ 01/7 đến 31/7/2024)",
    "đến năm 2025, tầm nhìn đến năm 2030",
    "chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn 2030",
    "kỳ hệ thống hóa 2019-2023",
    "quy hoạch cán bộ nhiệm kỳ 2021-2026",
    "đến hết quý II đạt",
    "định kỳ, hàng tháng, hàng quý và 6 tháng để đánh giá",
    "OA Zalo 1022, Fanpage 1022 Tây Ninh",
    "1/ Quyết định ban hành",
  ])("are not in “%s”", (text) => {
    expect(bare(text)).toEqual([]);
  });

  it("still are in a figure that looks like a year or a list number", () => {
    expect(bare("tiếp nhận 2024 hồ sơ, trả 31. Sau đó 5/ nữa")).toEqual(["2024", "31", "5"]);
  });
});
