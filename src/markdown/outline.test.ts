import { describe, expect, it } from "vitest";
import { sectionId } from "./outline.ts";

describe("the id of a section", () => {
  it("comes from the number printed before its title", () => {
    expect(sectionId("B. KẾT QUẢ THỰC HIỆN", null)).toBe("b");
    expect(sectionId("I. CÔNG TÁC CẢI CÁCH HÀNH CHÍNH", "b")).toBe("b-i");
    expect(sectionId("1. Công tác chỉ đạo", "b-i")).toBe("b-i-1");
    expect(sectionId("Đ. PHẦN KHÁC", null)).toBe("d");
  });

  it("comes from its words where no number is printed", () => {
    expect(sectionId("Chữ và số lấy từ đâu", null)).toBe("chu-va-so-lay-tu-dau");
    expect(sectionId("Mục tiêu", "b")).toBe("muc-tieu");
  });
});
