import { expect, it } from "vitest";
import { citedTitle } from "./cited-title.ts";

it("sets a title in capitals as a sentence, numerals and names kept", () => {
  expect(citedTitle("BÁO CÁO CÔNG TÁC QUÝ III CỦA TỈNH TÂY NINH", "Tây Ninh")).toBe(
    "Báo cáo công tác quý III của tỉnh Tây Ninh",
  );
  expect(citedTitle("BÁO CÁO QUÝ IV", "Tây Ninh")).toBe("Báo cáo quý IV");
});

it("leaves a title alone that has small letters", () => {
  expect(citedTitle("Báo cáo của UBND tỉnh", "Tây Ninh")).toBe("Báo cáo của UBND tỉnh");
});
