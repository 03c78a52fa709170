import { describe, expect, it } from "vitest";
import { exampleTable, people, staff } from "../../tests/fixtures/example-table.ts";
import { wholeOf } from "./adding-up.ts";

describe("wholeOf", () => {
  it("names the whole that a check gives for exactly these cells", () => {
    const groups = ["vi_du/hop_dong/co_mat", "vi_du/cong_chuc/co_mat", "vi_du/vien_chuc/co_mat"];
    expect(wholeOf(groups, staff)).toBe("vi_du/tong_so/co_mat");
  });

  it("finds no whole for some of the parts, for the parts with their whole, for one cell", () => {
    expect(wholeOf(["vi_du/cong_chuc/co_mat", "vi_du/vien_chuc/co_mat"], staff)).toBeUndefined();
    expect(wholeOf(["vi_du/tong_so/co_mat", "vi_du/cong_chuc/co_mat"], staff)).toBeUndefined();
    expect(wholeOf(["vi_du/cong_chuc/co_mat"], staff)).toBeUndefined();
  });

  it("understands a sum over rows that share a value, and a whole in another table", () => {
    const grades = exampleTable({
      fields: [{ name: "chieu", title: "Cách chia", type: "string" }, people("so_nguoi", "Số người")],
      csv: "id,ten,chieu,so_nguoi\na,A,ngach,2\nb,B,ngach,7\nc,C,hang,13\n",
      checks: [
        {
          id: "ngach",
          title: "",
          left: [{ table: "vi_du", sum: "so_nguoi", where: { chieu: "ngach" } }],
          op: "=",
          right: ["bien_che/cong_chuc/co_mat"],
        },
      ],
    });
    expect(wholeOf(["vi_du/a/so_nguoi", "vi_du/b/so_nguoi"], grades)).toBe("bien_che/cong_chuc/co_mat");
    expect(wholeOf(["vi_du/a/so_nguoi", "vi_du/c/so_nguoi"], grades)).toBeUndefined();
  });

  it("does not take a limit for a sum", () => {
    const limit = exampleTable({
      fields: [people("a", "A"), people("b", "B"), people("c", "C")],
      csv: "id,ten,a,b,c\nx,X,1,2,9\n",
      checks: [{ id: "tran", title: "", left: ["vi_du/*/a", "vi_du/*/b"], op: "<=", right: ["vi_du/*/c"] }],
    });
    expect(wholeOf(["vi_du/x/a", "vi_du/x/b"], limit)).toBeUndefined();
  });
});
