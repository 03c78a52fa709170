import { describe, expect, it } from "vitest";
import { readQuery } from "./query.ts";
import { rankRows } from "./rank-places.ts";
import type { SearchRecord } from "./record.ts";

const periods = ["2025-nam", "2024-nam", "2023-nam"];

function record(year: number, more: Partial<SearchRecord>): SearchRecord {
  const periodId = `${year}-nam`;
  const period = { period: `Năm ${year}`, periodId, periodKind: "nam", year };
  return { path: `/ky-bao-cao/${periodId}/#a.p1`, kind: "bao_cao", title: "1. Việc", text: "", ...period, ...more };
}

function figure(year: number, value: string, more: Partial<SearchRecord> = {}): SearchRecord {
  const path = `/ky-bao-cao/${year}-nam/so-lieu/#bien_che.cong_chuc.co_mat`;
  return record(year, { path, kind: "so_lieu", title: "Công chức có mặt", figure: { value }, ...more });
}

/** Each of the rows with its places, each of those with its records. */
function rankAll(query: string, rows: readonly (readonly (readonly SearchRecord[])[])[]) {
  const { terms, wish } = readQuery(query);
  const variant = { terms, worth: 1, weights: terms.map(() => 1 / terms.length) };
  return rankRows(
    rows.map((places) => places.map((records) => ({ records, variant }))),
    wish,
    periods,
  );
}

/** Each place a row of its own. */
function rank(query: string, ...places: readonly (readonly SearchRecord[])[]) {
  return rankAll(
    query,
    places.map((place) => [place]),
  );
}

describe("rankRows", () => {
  it("takes the newest figure, and an older one where its period or its value was asked for", () => {
    const place = [figure(2025, "26"), figure(2024, "24")];
    expect(rank("công chức có mặt", place)[0]?.record.figure?.value).toBe("26");
    expect(rank("công chức có mặt năm 2024", place)[0]?.record.figure?.value).toBe("24");
    expect(rank("24", place)[0]?.record.figure?.value).toBe("24");
  });

  it("takes no figure of a report that was withdrawn while another stands", () => {
    const place = [figure(2025, "99", { isRetracted: true }), figure(2024, "24")];
    const [row] = rank("công chức có mặt", place);
    expect(row?.record.figure?.value).toBe("24");
    expect(row?.others.map(({ figure: other }) => other?.value)).toEqual(["99"]);
  });

  it("takes a withdrawn report for a figure that it alone has", () => {
    const place = [figure(2025, "99", { isRetracted: true }), figure(2024, "24")];
    expect(rank("99", place)[0]?.record.figure?.value).toBe("99");
  });

  it("makes one row of a figure that stands in two bundles", () => {
    const rows = rankAll("công chức có mặt", [[[figure(2025, "26")], [figure(2023, "20")]]]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.others.map(({ year }) => year)).toEqual([2023]);
  });

  it("has the periods of such a figure newest first, though the older bundle answers better", () => {
    const [row] = rankAll("công chức có mặt", [[[figure(2023, "20")], [figure(2025, "26"), figure(2024, "24")]]]);
    expect(row?.record.year).toBe(2025);
    expect(row?.others.map(({ year }) => year)).toEqual([2024, 2023]);
  });

  it("has the newer of two passages that say the same first", () => {
    const [older, newer] = [record(2023, { text: "chưa giải ngân" }), record(2025, { text: "chưa giải ngân" })];
    expect(rank("giải ngân", [older], [newer])[0]?.record.year).toBe(2025);
  });

  it("shows the best place of a section, and its passage rather than its heading", () => {
    const heading = record(2025, { title: "1. Giải ngân", text: "1. Giải ngân" });
    const passage = record(2025, { title: "1. Giải ngân", text: "giải ngân vốn" });
    const rows = rankAll("giải ngân", [[[heading], [passage]], [[record(2025, { text: "ngân sách, giải quyết" })]]]);
    expect(rows.map(({ record: { text } }) => text)).toEqual(["giải ngân vốn", "ngân sách, giải quyết"]);
  });

  it("says of a passage which other periods say the same", () => {
    const place = [
      record(2025, { text: "chưa giải ngân" }),
      record(2024, { text: "chưa giải ngân" }),
      record(2023, { text: "đã chi" }),
    ];
    expect(rank("giải ngân", place)[0]?.others.map(({ year }) => year)).toEqual([2024]);
  });
});
