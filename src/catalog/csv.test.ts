import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCsv } from "./csv.ts";

const texts = (text: string) => parseCsv(text, ",").rows.map(({ cells }) => cells.map((cell) => cell.text));

describe("parseCsv", () => {
  it("gives each cell its line, column, length and spreadsheet name", () => {
    const [, second] = parseCsv("id,so\ncong_chuc,26\n", ",").rows;
    expect(second).toEqual({
      line: 2,
      cells: [
        { text: "cong_chuc", span: { line: 2, column: 1, length: 9 }, spreadsheetCell: "A2" },
        { text: "26", span: { line: 2, column: 11, length: 2 }, spreadsheetCell: "B2" },
      ],
    });
  });

  it("counts lines behind a quoted cell with line ends in it", () => {
    const rows = parseCsv('id,ghi_chu,so\na,"một\nhai",3\nb,x,4\n', ",").rows;
    expect(rows[1]?.cells[1]).toMatchObject({ text: "một\nhai", span: { line: 2, column: 3, length: 4 } });
    expect(rows[1]?.cells[2]).toMatchObject({ text: "3", span: { line: 3, column: 6, length: 1 } });
    expect(rows[2]).toMatchObject({ line: 4, cells: [{ spreadsheetCell: "A3" }, {}, {}] });
  });

  it("takes the quotes into the span of a quoted cell", () => {
    const rows = parseCsv('a,"x, ""y""",z', ",").rows;
    expect(rows[0]?.cells[1]).toMatchObject({ text: 'x, "y"', span: { line: 1, column: 3, length: 10 } });
    expect(rows[0]?.cells[2]?.span.column).toBe(14);
  });

  it("reads the last row with and without a line end behind it", () => {
    expect(texts("a\nb")).toEqual([["a"], ["b"]]);
    expect(texts("a\nb\n")).toEqual([["a"], ["b"]]);
    expect(texts("a\nb\n\n")).toEqual([["a"], ["b"], [""]]);
  });

  it("gives an empty cell a place of length 1", () => {
    expect(parseCsv("a,,c", ",").rows[0]?.cells[1]?.span).toEqual({ line: 1, column: 3, length: 1 });
  });

  it("names the columns behind Z as a spreadsheet does", () => {
    const cells = parseCsv(",".repeat(27), ",").rows[0]?.cells ?? [];
    expect(cells.slice(25).map((cell) => cell.spreadsheetCell)).toEqual(["Z1", "AA1", "AB1"]);
  });

  it("points at the quote that nothing closes and keeps the rows before it", () => {
    const file = parseCsv('a,b\n1,2\n3,"4\n5,6\n', ",");
    expect(file.rows).toHaveLength(2);
    expect(file.quoteError).toEqual({ kind: "unclosed", span: { line: 3, column: 3, length: 1 } });
  });

  it("takes a quote closed by the opening one of a later cell as unclosed", () => {
    const file = parseCsv('a,b\n3,"4\n5,"6"\n', ",");
    expect(file.quoteError).toEqual({ kind: "unclosed", span: { line: 2, column: 3, length: 1 } });
  });

  it("points at a quote inside a cell without quotes, or with text behind it", () => {
    expect(parseCsv('a,Đề án "06"', ",").quoteError).toEqual({
      kind: "misplaced",
      span: { line: 1, column: 9, length: 1 },
    });
    expect(parseCsv('a,"06" b', ",").quoteError).toEqual({
      kind: "misplaced",
      span: { line: 1, column: 6, length: 1 },
    });
  });

  it("finds every cell of a well-formed file at its place", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "ế", " ") });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (records) => {
        const text = records.map((record) => record.map(quote).join(",")).join("\n");
        const lines = text.split("\n");
        const { rows, quoteError } = parseCsv(text, ",");
        expect(quoteError).toBeUndefined();
        expect(rows.map(({ cells }) => cells.map((parsed) => parsed.text))).toEqual(records);
        for (const { text: value, span } of rows.flatMap(({ cells }) => cells)) {
          const raw = lines[span.line - 1]?.slice(span.column - 1, span.column - 1 + span.length);
          if (!value.includes("\n")) expect(raw).toBe(quote(value));
        }
      }),
    );
  });
});

function quote(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}
