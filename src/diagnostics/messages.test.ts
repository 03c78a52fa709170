import { describe, expect, it } from "vitest";
import type { Wording } from "./message.ts";
import { messages, messagesBySubject } from "./messages.ts";

const entries = Object.entries(messages);

function placeholders({ message, fix }: Wording): string[] {
  return [...new Set(`${message} ${fix}`.match(/\{\w+\}/g))].sort();
}

describe("messages", () => {
  it("define each code once", () => {
    const lists = Object.values(messagesBySubject);
    expect(lists.flatMap((list) => Object.keys(list)).toSorted()).toEqual(Object.keys(messages).toSorted());
  });
  it.each(entries)("%s is named in kebab-case", (code) => {
    expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
  });
  it.each(entries)("%s tells the same values in both languages", (_, { vi, en }) => {
    expect(placeholders(en)).toEqual(placeholders(vi));
  });
  it.each(entries)("%s says what is wrong and what to do, in both languages", (_, { vi, en }) => {
    for (const sentence of [vi.message, vi.fix, en.message, en.fix]) {
      expect(sentence).toMatch(/\S/);
      expect(sentence).toBe(sentence.trim());
      expect(sentence).toBe(sentence.normalize("NFC"));
    }
  });
});
