import { expect, it } from "vitest";
import { spellingsOf } from "./citation-spelling.ts";

it("counts each way of writing a document, the commonest first", () => {
  expect(spellingsOf(["Tờ trình 12/TTr-S", "Tờ trình số 12/TTr-S", "12/TTr-S", "Tờ trình số 12/TTr-S"])).toEqual([
    { text: "Tờ trình số 12/TTr-S", count: 2 },
    { text: "Tờ trình 12/TTr-S", count: 1 },
    { text: "12/TTr-S", count: 1 },
  ]);
});
