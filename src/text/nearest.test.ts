import { describe, expect, it } from "vitest";
import { findNearest } from "./nearest.ts";

const tables = ["bien_che", "to_chuc", "ho_so", "thu_tuc", "camera"];

describe("findNearest", () => {
  it("finds a name with a missing letter", () => {
    expect(findNearest("bien_ch", tables)).toBe("bien_che");
  });
  it("finds a name with a letter too many", () => {
    expect(findNearest("cammera", tables)).toBe("camera");
  });
  it("finds a name with a changed letter", () => {
    expect(findNearest("thu_tuk", tables)).toBe("thu_tuc");
  });
  it("counts two swapped letters as one slip", () => {
    expect(findNearest("ohso", ["hoso"])).toBe("hoso");
    expect(findNearest("bein_hce", tables)).toBe("bien_che");
  });
  it("overlooks Vietnamese marks and capitals", () => {
    expect(findNearest("Biên_chế", tables)).toBe("bien_che");
  });
  it("finds the closer of two close names", () => {
    expect(findNearest("cong_chucs", ["cong_chuc", "cong_chung"])).toBe("cong_chuc");
  });
  it("keeps silent when two names are equally close", () => {
    expect(findNearest("dong_1", ["dong_2", "dong_3"])).toBeUndefined();
  });
  it("keeps silent when nothing is close", () => {
    expect(findNearest("ngan_sach", tables)).toBeUndefined();
  });
  it("allows one slip in a short name and none in a very short one", () => {
    expect(findNearest("tem", ["ten"])).toBe("ten");
    expect(findNearest("tam", ["ten"])).toBeUndefined();
    expect(findNearest("ib", ["id"])).toBeUndefined();
  });
  it("counts a repeated candidate once", () => {
    expect(findNearest("hoso", ["ho_so", "ho_so"])).toBe("ho_so");
  });
  it("has nothing to offer without candidates", () => {
    expect(findNearest("bien_che", [])).toBeUndefined();
  });
});
