import { expect, it } from "vitest";
import { sentenceCase } from "./sentence-case.ts";

it("sets a heading in capitals as a sentence", () => {
  expect(sentenceCase("KẾT QUẢ THỰC HIỆN")).toBe("Kết quả thực hiện");
  expect(sentenceCase("ĐÁNH GIÁ CHUNG")).toBe("Đánh giá chung");
});

it("leaves a text alone that is no run of capitals", () => {
  expect(sentenceCase("Cải cách TTHC ở UBND")).toBe("Cải cách TTHC ở UBND");
});
