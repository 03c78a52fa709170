import { describe, expect, it } from "vitest";
import { splitSentences } from "./sentence.ts";

const split = (text: string) => splitSentences(text).map((sentence) => sentence.text);

describe("sentences", () => {
  it("end at a full stop before a capital or a digit", () => {
    expect(
      split("Kết quả năm 2022, tỉnh đạt hạng 40/63. Trong đó có 26 công chức trực thuộc Sở. 100% được bố trí."),
    ).toEqual([
      "Kết quả năm 2022, tỉnh đạt hạng 40/63.",
      "Trong đó có 26 công chức trực thuộc Sở.",
      "100% được bố trí.",
    ]);
  });

  it("end after a date, a document number or a bracket", () => {
    expect(
      split("Số liệu đến 31/7/2024. Theo Nghị định số 60/2021/NĐ-CP. Đồng thời báo cáo (kỳ tháng 8). Sở gửi."),
    ).toEqual([
      "Số liệu đến 31/7/2024.",
      "Theo Nghị định số 60/2021/NĐ-CP.",
      "Đồng thời báo cáo (kỳ tháng 8).",
      "Sở gửi.",
    ]);
  });

  it("may start with a bracket or a quotation mark", () => {
    expect(split("Chưa giải ngân. (Báo cáo số 1557/BC-STTTT). “Khung kỹ năng số” được đăng.")).toEqual([
      "Chưa giải ngân.",
      "(Báo cáo số 1557/BC-STTTT).",
      "“Khung kỹ năng số” được đăng.",
    ]);
  });

  it("go on over figures, internet names, semicolons and ellipses", () => {
    const text =
      "Diện tích 1.556,3 m² và 969.4 m²; tên miền quốc gia .vn; nguồn thu khác....do Trung tâm; tin giả,.. vẫn đăng…";
    expect(split(text)).toEqual([text]);
  });

  it("go on over abbreviations and list numbers", () => {
    expect(
      split(
        "1. Công tác chỉ đạo của TP. Hồ Chí Minh do KT. Giám đốc ký tại Tờ trình số 1567/TTr-STTTT. Sở gửi TS. An.",
      ),
    ).toEqual([
      "1. Công tác chỉ đạo của TP. Hồ Chí Minh do KT. Giám đốc ký tại Tờ trình số 1567/TTr-STTTT.",
      "Sở gửi TS. An.",
    ]);
  });

  it("know where they stand", () => {
    expect(splitSentences(" Một câu.  Hai câu. ")).toEqual([
      { start: 1, end: 9, text: "Một câu." },
      { start: 11, end: 19, text: "Hai câu." },
    ]);
  });

  it("are none in an empty text", () => {
    expect(split(" ")).toEqual([]);
  });
});
