import { describe, expect, it } from "vitest";
import { markUnfilled, moveWords } from "./standing-words.ts";

const before = { label: "9 tháng đầu năm 2023", shortTitle: "Chín tháng", from: "2022-12-15", to: "2023-09-14" };
const after = { label: "9 tháng đầu năm 2024", shortTitle: "Chín tháng 2024", from: "2023-12-15", to: "2024-09-14" };

describe("moveWords", () => {
  it.each([
    ["báo cáo kết quả (9 tháng đầu năm 2023)", "báo cáo kết quả (9 tháng đầu năm 2024)"],
    ["có mặt đến 14/9/2023", "có mặt đến 14/9/2024"],
    ["đến ngày 14 tháng 9 năm 2023", "đến ngày 14 tháng 9 năm 2024"],
    ["Kế hoạch vốn năm 2023, đánh giá năm 2022", "Kế hoạch vốn năm 2024, đánh giá năm 2023"],
    ["ngày 25 tháng 7 năm 2023", "ngày 25 tháng 7 năm 2023"],
    ["hết quý II năm 2023", "hết quý II năm 2023"],
    ["giai đoạn 2021-2030", "giai đoạn 2021-2030"],
  ])("%s → %s", (text, moved) => {
    expect(moveWords(text, before, after)).toBe(moved);
  });
});

describe("markUnfilled", () => {
  it.each([
    ["Theo Quyết định số 54/QĐ-UBND ngày 15 tháng 01 năm 2023, Sở có", "Theo [CẦN ĐIỀN: văn bản], Sở có"],
    ["Đến ngày 25 tháng 7 năm 2024 đã nhận", "Đến [CẦN ĐIỀN: thời gian] đã nhận"],
    ["Đã mở 3 lớp", "Đã mở [CẦN ĐIỀN: số] lớp"],
    ["Tổng đài 1022 tiếp nhận", "Tổng đài 1022 tiếp nhận"],
    ["có mặt đến 14/9/2024", "có mặt đến 14/9/2024"],
    ["Kế hoạch vốn năm 2024", "Kế hoạch vốn năm 2024"],
    ["Xếp hạng năm 2023", "Xếp hạng [CẦN ĐIỀN: thời gian]"],
  ])("%s → %s", (text, marked) => {
    expect(markUnfilled(text, after)).toBe(marked);
  });
});
