import { describe, expect, it } from "vitest";
import { basePeriodWith } from "../../tests/fixtures/site.ts";
import { resolveTemplate, templateText } from "./template.ts";

const period = basePeriodWith({});

describe("resolveTemplate", () => {
  it("puts cells in their places", () => {
    expect(resolveTemplate("Rộng {cong_trinh/nha_lam_viec/dien_tich} m².", period)).toMatchObject([
      { kind: "text", text: "Rộng " },
      { kind: "cell", text: "1.556,3", cell: { value: 1556.3 } },
      { kind: "text", text: " m²." },
    ]);
  });

  it("leaves a sentence without placeholders, and one that leads nowhere, as it is", () => {
    expect(resolveTemplate("Không có số.", period)).toEqual([{ kind: "text", text: "Không có số." }]);
    expect(templateText("Có {bien_che/khong_co/co_mat} và {bien_che/tong_so/co_mat} người", period)).toBe(
      "Có {bien_che/khong_co/co_mat} và 30 người",
    );
  });

  it("keeps the qualifier of a cell", () => {
    expect(templateText("{cong_trinh/nha_kho/dien_tich} m²", period)).toBe("khoảng 240 m²");
  });
});
