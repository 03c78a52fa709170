import { markdownToHtml } from "satteri";
import { describe, expect, it } from "vitest";
import { codeSpan, escapeMarkdown } from "./markdown-text.ts";

/** As the Markdown is shown, without the spaces that have no width. */
const shown = (text: string) => markdownToHtml(`- ${escapeMarkdown(text)}`).html.replaceAll("\u200B", "");

describe("escapeMarkdown", () => {
  it.each([
    "**đậm**",
    "[chữ](https://example.com)",
    "![ảnh](x.png)",
    "https://example.com",
    "www.example.com",
    "ai@example.com",
    "1. một",
    "- hai",
    "+ ba",
    "# bốn",
    "| cột |",
    "`mã`",
    "31/7/2024",
  ])("shows %s letter by letter", (text) => {
    expect(shown(text)).toContain(`<li>${text}</li>`);
  });

  it("shows HTML as letters", () => {
    expect(shown("<img src=x onerror=alert(1)>")).toContain("<li>&lt;img src=x onerror=alert(1)&gt;</li>");
    expect(shown("a &amp; b")).toContain("<li>a &amp;amp; b</li>");
  });

  it("parts the sign of a mention, a reference or an emoji from its name", () => {
    expect(escapeMarkdown("@ai so#12 :rocket:")).toBe("@&#8203;ai so#&#8203;12 :&#8203;rocket:");
  });

  it("keeps one text on one line", () => {
    expect(escapeMarkdown("một\n# hai\r\n\u2028ba")).toBe("một #&#8203; hai ba");
  });
});

describe("codeSpan", () => {
  it.each(["a,b@c,#1,:d:", "https://example.com", "www.example.com", "</code><b>", "`*_[x](y)", "``a`b"])(
    "shows %s as it is to be copied",
    (text) => {
      const { html } = markdownToHtml(`- x <br>${codeSpan(text)}`);
      const code = /<code>(.*)<\/code>/.exec(html)?.[1] ?? "";
      expect(code.replaceAll("&lt;", "<").replaceAll("&gt;", ">")).toBe(text);
    },
  );

  it("gives nothing for nothing, so that the next span is not cut open", () => {
    const rows = ["", "a`b [x](http://example.com)"].map(codeSpan);
    expect(markdownToHtml(`- x <br>${rows.join("<br>")}`).html).not.toContain("<a ");
  });

  it("escapes what holds more marks in a row than GitHub takes for the fence of code", () => {
    const many = `${"`".repeat(80)} [x](http://example.com)`;
    expect(codeSpan(many)).toBe(escapeMarkdown(many));
  });
});
