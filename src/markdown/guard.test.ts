import { describe, expect, it } from "vitest";
import { locateInBody } from "./body-place.ts";
import { reportComponents } from "./components.ts";
import { guard } from "./guard.ts";
import { parseMdx } from "./satteri.ts";

/** Each refusal as its code and the text it points at. */
function refusals(body: string, allowed = reportComponents): string[] {
  const parsed = parseMdx(body);
  if (!parsed.ok) throw new Error(`not MDX: ${JSON.stringify(parsed.problem)}`);
  const locate = locateInBody(body, 1);
  const lines = body.split("\n");
  return guard({ tree: parsed.tree, body, file: "x.mdx", locate, allowed }).map(({ code, place: { span } }) => {
    const { line, column, length } = span ?? { line: 0, column: 0, length: 0 };
    return `${code}: ${lines[line - 1]?.slice(column - 1, column - 1 + length)}`;
  });
}

describe("the guard", () => {
  it("passes the components of a report", () => {
    const body = `Có <Value of="a/b/c">26</Value> <Term>TTHC</Term>, [trang](https://tayninh.gov.vn), ![ảnh](/anh/so-do.png)

<Table of="bien_che" />

<Chart of="bien_che" x="ten" y="co_mat" type="bar" title="Có mặt" />

<Note on="2024-08-15">
  Bản gốc in <Value of="a/b/c">26</Value>.
</Note>
`;
    expect(refusals(body)).toEqual([]);
  });

  it("refuses code", () => {
    expect(refusals('import a from "b"\n\nMột {1 + 1} hai\n\n{process.exit()}\n\nexport const x = 1\n')).toEqual([
      'code-in-document: import a from "b"',
      "code-in-document: {1 + 1}",
      "code-in-document: {process.exit()}",
      "code-in-document: export const x = 1",
    ]);
  });

  it("refuses attributes that are code", () => {
    expect(refusals("<Table of={x} />\n\n<Table {...props} />\n")).toEqual([
      "expression-attribute: of={x}",
      "expression-attribute: {...props}",
      "missing-attribute: <Table",
    ]);
  });

  it("refuses HTML", () => {
    expect(refusals('Một <b>hai</b> <script src="x" /> <>ba</>\n')).toEqual([
      "raw-html: <b",
      "raw-html: <script",
      "raw-html: <",
    ]);
  });

  it("refuses unknown components and attributes", () => {
    expect(
      refusals('<Tabel of="x" />\n\n<Table off="x" of="x" of="y" />\n\n<Table of="" />\n\n<Table of />\n'),
    ).toEqual([
      "unknown-component: <Tabel",
      'unknown-attribute: off="x"',
      'repeated-attribute: of="y"',
      'missing-attribute: of=""',
      "missing-attribute: of",
    ]);
  });

  it("lets a page about the site show no data", () => {
    expect(refusals('<Table of="x" />\n', ["Term", "Note"])).toEqual(["component-outside-report: <Table"]);
  });

  it("refuses components in the wrong place", () => {
    expect(
      refusals(
        'Xem <Table of="x" /> này\n\n<Value of="a/b/c">2</Value>\n\n<Note on="2024-08-15">\n\n<Table of="x" />\n\n</Note>\n',
      ),
    ).toEqual(["component-place: <Table", "component-place: <Value", "component-place: <Table"]);
  });

  it("refuses figures where nothing would check them, or where they could not be links", () => {
    expect(refusals('## Có <Value of="a/b/c">2</Value> phòng\n\n[<Value of="a/b/c">2</Value> phòng](/a/)\n')).toEqual([
      "component-place: <Value",
      "component-place: <Value",
    ]);
  });

  it("refuses content that a component cannot hold", () => {
    expect(
      refusals('Có <Value of="a/b/c">*2*</Value>\n\n<Table of="x">bảng</Table>\n\n<Note on="2024-08-15"></Note>\n'),
    ).toEqual(["component-content: <Value", "component-content: <Table", "component-content: <Note"]);
  });

  it("refuses links that run code and images from elsewhere", () => {
    expect(
      refusals(
        "[a](javascript:alert(1)) [b](<java\tscript:x>) [c](data:text/html,x) [d](//evil.vn/x) [e](mailto:a@b.vn) [g](#a)\n\n![e](https://evil.vn/x.png) ![f](data:image/png;base64,x)\n",
      ),
    ).toEqual([
      "unsafe-link: [a](javascript:alert(1))",
      "unsafe-link: [b](<java\tscript:x>)",
      "unsafe-link: [c](data:text/html,x)",
      "unsafe-link: [d](//evil.vn/x)",
      "offsite-image: ![e](https://evil.vn/x.png)",
      "offsite-image: ![f](data:image/png;base64,x)",
    ]);
  });

  it("finds images written by reference", () => {
    expect(
      refusals("![sơ đồ][so-do] ![Ảnh] ![không có]\n\n[so-do]: https://evil.vn/x.png\n[ảnh]: /anh/a.png\n"),
    ).toEqual(["offsite-image: ![sơ đồ][so-do]"]);
  });

  it("judges the tree, whatever the text looks like", () => {
    expect(
      refusals('<Table of="x" {...{ a: "}" }} />\n\n<Table of="x" ồ="y" />\n\n<Table of="x" set:html="y" />\n'),
    ).toEqual(['expression-attribute: {...{ a: "}', 'unknown-attribute: ồ="y"', 'unknown-attribute: set:html="y"']);
  });
});
