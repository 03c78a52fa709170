import mdxRenderer from "@astrojs/mdx/server.js";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { createComponent, render, renderComponent, renderSlot } from "astro/runtime/server/index.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Catalog, Period } from "../catalog/catalog.ts";
import { parseDocument } from "./document.ts";
import { type DocumentContent, renderPage, renderReport } from "./render.ts";

/** A stand-in that shows the attributes it was given and what stands between its tags. */
function echo(name: string) {
  return createComponent((result, props, slots) => {
    const attributes = Object.entries(props).map(([key, value]) => ` ${key}=${value}`);
    return render`<x-${name}${attributes}>${renderSlot(result, slots.default)}</x-${name}>`;
  });
}

const components = { Value: echo("value"), Table: echo("table"), Chart: echo("chart"), Note: echo("note") };

async function htmlOf(content: DocumentContent): Promise<string> {
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: "@astrojs/mdx", renderer: mdxRenderer });
  const page = createComponent((result) => render`${renderComponent(result, "Content", content, { components })}`);
  const html = await container.renderToString(page);
  return html.replaceAll(/\n+/g, "");
}

function sourceOf(body: string) {
  return { id: "2024-7-thang", file: "x.mdx", text: body, frontMatter: {}, body, bodyLine: 1 };
}

function periodOf(body: string): Period {
  return { id: "2024-7-thang", document: sourceOf(body), tables: new Map() } as unknown as Period;
}

function contentOf(body: string): DocumentContent {
  const row = (id: string, cells: Record<string, string>) => ({
    id,
    line: 2,
    cells: new Map(Object.entries(cells).map(([name, text]) => [name, { text, value: text }])),
  });
  const register = {
    rows: [
      row("tb-1355-stttt-2024", { so_ky_hieu: "1355/TB-STTTT", ngay: "2024-07-15" }),
      row("de-an-06", { ten_goi: "Đề án 06" }),
    ],
  };
  const catalog = { registers: new Map([["van_ban", register]]) } as unknown as Catalog;
  return renderReport({ catalog, period: periodOf(body), href: (path) => `/minh-bach${path}` });
}

describe("a report on its page", () => {
  it("has anchors on headings and on every block of text", async () => {
    expect(await htmlOf(contentOf("Mở đầu.\n\n## A. KHÁI QUÁT\n\n- Một\n- Hai\n"))).toBe(
      '<p id="mo-dau.p1">Mở đầu.</p><h2 id="a">A. KHÁI QUÁT</h2>' +
        '<ul><li><p id="a.p1">Một</p></li><li><p id="a.p2">Hai</p></li></ul>',
    );
  });

  it("links citations by number and by name, also inside emphasis", async () => {
    const body = "Theo (*Thông báo số 1355/TB-STTTT ngày 15 tháng 7 năm 2024*) và Đề án 06.";
    expect(await htmlOf(contentOf(body))).toBe(
      '<p id="mo-dau.p1">Theo (<em><a href="/minh-bach/van-ban/tb-1355-stttt-2024/" class="cite">' +
        "Thông báo số 1355/TB-STTTT ngày 15 tháng 7 năm 2024</a></em>) và " +
        '<a href="/minh-bach/van-ban/de-an-06/" class="cite">Đề án 06</a>.</p>',
    );
  });

  it("makes no link inside a link", async () => {
    expect(await htmlOf(contentOf("Xem [*Đề án 06*](/du-lieu/)."))).toBe(
      '<p id="mo-dau.p1">Xem <a href="/minh-bach/du-lieu/"><em>Đề án 06</em></a>.</p>',
    );
  });

  it("tells components the period, notes their anchor, and which occurrence is the first", async () => {
    const body =
      'Có <Value of="a/b/c">26</Value>, <Value of="a/b/c">26</Value> người.\n\n<Table of="a" />\n\n<Note on="2024-08-15">\nChú ý.\n</Note>\n';
    expect(await htmlOf(contentOf(body))).toBe(
      '<p id="mo-dau.p1">Có <x-value of=a/b/c period=2024-7-thang first=true>26</x-value>, ' +
        "<x-value of=a/b/c period=2024-7-thang>26</x-value> người.</p>" +
        "<x-table of=a period=2024-7-thang first=true></x-table>" +
        "<x-note on=2024-08-15 period=2024-7-thang id=mo-dau.n1><p>Chú ý.</p></x-note>",
    );
  });

  it("keeps the words as printed", async () => {
    const words = "'Khung kỹ năng số' ... 2022 - 2025 -- xem www.tayninh.gov.vn,.. ~~a~~ 1/ khác....do";
    expect(await htmlOf(contentOf(words))).toBe(`<p id="mo-dau.p1">${words.replaceAll("'", "&#39;")}</p>`);
  });

  it("is not made from a document with mistakes", () => {
    expect(() => contentOf("Một {process.exit()} hai")).toThrow("x.mdx has mistakes");
  });
});

describe("any text", () => {
  it("gives diagnostics, or content that renders", async () => {
    const pieces = fc.constantFrom(
      ...[
        "<",
        ">",
        "{",
        "}",
        "/>",
        " ",
        "\n",
        "\n\n",
        "- ",
        "+ ",
        "#",
        "##",
        " A. ",
        "*",
        "`",
        "&amp;",
        "\\",
        "![",
        "](",
        ")",
      ],
      ...[
        '<Value of="a/b/c">',
        "</Value>",
        '<Note on="2024-08-15">',
        "</Note>",
        '<Table of="a" />',
        "import a from 'b'",
      ],
      ...["Đề án 06", "1355/TB-STTTT", "26", "😀", "\u0000", "https://a.vn", "[a]: b"],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 30 }), async (parts) => {
        const body = parts.join("");
        const { diagnostics } = parseDocument(sourceOf(body), periodOf(body));
        if (diagnostics.length === 0) await htmlOf(contentOf(body));
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});

describe("a page about the site", () => {
  it("has its links under the base path", async () => {
    const body = "## Trang này\n\nXem [báo cáo](/ky-bao-cao/), [trên](#trang-nay), [Sở](https://a.vn).\n";
    expect(await htmlOf(renderPage(sourceOf(body), (path) => `/minh-bach${path}`))).toBe(
      '<h2 id="trang-nay">Trang này</h2><p id="trang-nay.p1">Xem <a href="/minh-bach/ky-bao-cao/">báo cáo</a>, ' +
        '<a href="#trang-nay">trên</a>, <a href="https://a.vn">Sở</a>.</p>',
    );
  });
});
