import { expect, it } from "vitest";
import { parseDocument } from "./document.ts";
import { reportText } from "./report-text.ts";
import { sentenceDifference } from "./sentence-difference.ts";

const report = (body: string) =>
  parseDocument({ id: "ky", file: "ky.mdx", text: body, frontMatter: {}, body, bodyLine: 1 }).document;

it("keeps headings and the report's words with their anchors, and leaves editor's notes out", () => {
  const document = report("Mở đầu.\n\n## A. KHÁI QUÁT\n\n- Một việc.\n\n<Note>\n\nBan biên tập ghi.\n\n</Note>");
  expect(reportText(document)).toEqual({
    sections: [{ id: "a", title: "A. KHÁI QUÁT", level: 2 }],
    blocks: [
      { id: "mo-dau.p1", kind: "paragraph", sectionId: null, text: "Mở đầu." },
      { id: "a.p1", kind: "item", sectionId: "a", text: "Một việc." },
    ],
  });
});

it("is enough to compare the sentences of two reports, also after it has been sent", () => {
  const [earlier, later] = ["Sở có 26 công chức.", "Sở có 28 công chức. Câu mới."].map((words) =>
    report(`## A. KHÁI QUÁT\n\n${words}`),
  );
  if (!earlier || !later) expect.fail();
  const [first, second] = [earlier, later].map((document) => JSON.parse(JSON.stringify(reportText(document))));
  expect(sentenceDifference(first, second)).toEqual(sentenceDifference(earlier, later));
  expect(sentenceDifference(first, second)[0]?.changes.map(({ kind }) => kind)).toEqual(["changed", "added"]);
});
