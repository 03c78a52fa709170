import { describe, expect, it } from "vitest";
import { wordDiagnostic } from "./wording.ts";

describe("wordDiagnostic", () => {
  it("fills the values of the diagnostic into both sentences", () => {
    expect(wordDiagnostic({ code: "tag-not-closed", place: { file: "a.mdx" }, data: { tag: "Note" } }, "en")).toEqual({
      message: "The tag <Note> opens here but nothing closes it, so what follows cannot be read.",
      fix: "add </Note> after its content; write a tag without content as <Note … />",
    });
  });
  it("speaks Vietnamese", () => {
    const { fix } = wordDiagnostic(
      { code: "wrong-closing-tag", place: { file: "a.mdx" }, data: { tag: "Note" } },
      "vi",
    );
    expect(fix).toBe("sửa tên thẻ đóng cho giống thẻ mở, hoặc bỏ thẻ đóng thừa");
  });
  it("leaves a placeholder without a value to be seen", () => {
    const { message } = wordDiagnostic({ code: "wrong-closing-tag", place: { file: "a.mdx" }, data: {} }, "en");
    expect(message).toBe("The closing tag </{tag}> matches no open tag.");
  });
  it("does not fill values into values", () => {
    const data = { tag: "{tag}" };
    const { message } = wordDiagnostic({ code: "wrong-closing-tag", place: { file: "a.mdx" }, data }, "en");
    expect(message).toBe("The closing tag </{tag}> matches no open tag.");
  });
});
