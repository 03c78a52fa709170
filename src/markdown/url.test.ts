import { describe, expect, it } from "vitest";
import { isLocalUrl, isSafeUrl } from "./url.ts";

describe("addresses a document may use", () => {
  it.each([
    "https://tayninh.gov.vn",
    "http://a.vn",
    "mailto:a@b.vn",
    "tel:1022",
    "/van-ban/",
    "#a",
    "so-lieu/",
    "?q=a",
  ])("%s is safe", (url) => {
    expect(isSafeUrl(url)).toBe(true);
  });

  it.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc",
    "//evil.vn/x",
    "/\\evil.vn/x",
    "\\\\evil.vn",
    "/\t/evil.vn",
  ])("%s is not", (url) => {
    expect(isSafeUrl(url)).toBe(false);
  });

  it("are local without scheme and host", () => {
    expect(
      ["/anh/so-do.png", "anh.png", "https://a.vn/x.png", "data:image/png,x", "//a.vn/x.png"].map(isLocalUrl),
    ).toEqual([true, true, false, false, false]);
  });
});
