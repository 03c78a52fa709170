import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { close } from "pagefind";
import { afterAll, describe, expect, it } from "vitest";
import { indexSite } from "./index-site.ts";
import type { SearchRecord } from "./record.ts";

const folder = mkdtempSync(join(tmpdir(), "minh-bach-index-"));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await close();
});

const passage: SearchRecord = { path: "/ky-bao-cao/a/#a.p1", kind: "bao_cao", title: "A. Mục", text: "Đã giải ngân." };

describe("indexSite", () => {
  it("keeps every passage of a paragraph, in one index for Vietnamese", async () => {
    const count = await indexSite(
      [passage, { ...passage, text: "Đã trình." }, { ...passage, path: "/van-ban/b/" }],
      folder,
    );
    expect(count).toBe(3);
    const { languages } = JSON.parse(readFileSync(join(folder, "pagefind-entry.json"), "utf8"));
    expect(Object.keys(languages)).toEqual(["vi"]);
    expect(languages.vi.page_count).toBe(3);
    expect(readdirSync(join(folder, "fragment"))).toHaveLength(3);
  });
});
