import { describe, expect, it } from "vitest";
import { schemaFile } from "../../tests/fixtures/further-periods.ts";
import { readBaseWith } from "../../tests/fixtures/site.ts";
import { findCell } from "../catalog/address.ts";
import { parseDocument } from "./document.ts";
import { publishedStates } from "./published-state.ts";

const report = "content/periods/2024-quy-1.mdx";
const text = readBaseWith({}).catalog.periods[0]?.document.text ?? "";

function statesWith(rows: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const csv = ["id,ngay,ky,o,loai,cu,moi,ly_do,van_ban", ...rows, ""].join("\n");
  const { catalog } = readBaseWith({ ...schemaFile("dinh_chinh"), "data/registers/dinh_chinh.csv": csv, ...files });
  const [period] = catalog.periods;
  return period ? publishedStates(catalog, period) : [];
}

const wordsOf = ({ period }: ReturnType<typeof statesWith>[number]) =>
  parseDocument(period.document, period).document.blocks.map((block) => block.text);
const cellOf = ({ period }: ReturnType<typeof statesWith>[number], address: string) => findCell(period, address);

describe("publishedStates", () => {
  it("has none of a report that was never changed", () => {
    expect(statesWith([])).toEqual([]);
  });

  it("ends one state for each day with changes, and undoes them from the newest on", () => {
    const area = "cong_trinh/nha_lam_viec/dien_tich";
    const states = statesWith([
      `b,2024-06-01,2024-quy-1,${area},dinh_chinh,1565.3,1556.3,Gõ nhầm,`,
      `a,2024-05-01,2024-quy-1,${area},dieu_chinh,khoảng 1500,1565.3,Đo lại,`,
    ]);
    expect(states.map(({ period, from, replacedOn }) => [period.id, from, replacedOn])).toEqual([
      ["2024-quy-1/ban-truoc/2024-06-01", "2024-05-01", "2024-06-01"],
      ["2024-quy-1/ban-truoc/2024-05-01", null, "2024-05-01"],
    ]);
    const [later, earlier] = states;
    expect(later && cellOf(later, area)).toMatchObject({ value: 1565.3 });
    expect(later && wordsOf(later)).toContain("Nhà làm việc rộng 1.565,3 m².");
    expect(earlier && cellOf(earlier, area)).toMatchObject({ value: 1500, annotation: { qualifier: "about" } });
    expect(earlier && wordsOf(earlier)).toContain("Nhà làm việc rộng khoảng 1.500 m².");
  });

  it("puts words back, with figures and marks among them", () => {
    const body = text.replace("Nhà làm việc rộng", "Nhà **mới** rộng");
    const [state] = statesWith(
      ['a,2024-05-01,2024-quy-1,b-i.p1,dinh_chinh,"Nhà {cũ} rộng 1.556,3 m².","Nhà mới rộng 1.556,3 m².",Sửa,'],
      { [report]: body },
    );
    expect(state && wordsOf(state)).toContain("Nhà {cũ} rộng 1.556,3 m².");
    expect(state && parseDocument(state.period.document, state.period).diagnostics).toEqual([]);
  });

  it("brings a paragraph back that was taken out, and takes out one that was added", () => {
    const [gone] = statesWith(["a,2024-05-01,2024-quy-1,b-i.p2,dinh_chinh,Đoạn cũ.,,Thừa,"]);
    expect(gone && wordsOf(gone).at(-1)).toBe("Đoạn cũ.");
    const [added] = statesWith(["a,2024-05-01,2024-quy-1,b-i.p2,dinh_chinh,,Đoạn mới.,Sót,"], {
      [report]: `${text}\nĐoạn mới.\n`,
    });
    expect(added && wordsOf(added).filter((words) => words !== "")).toHaveLength(2);
  });

  it("brings a row back, and a heading", () => {
    const [state] = statesWith([
      "a,2024-05-01,2024-quy-1,bien_che/khac/co_mat,dinh_chinh,4,,Thừa,",
      "b,2024-05-01,2024-quy-1,a,dinh_chinh,A. TỔNG QUÁT,A. KHÁI QUÁT CHUNG,Sửa,",
    ]);
    expect(state && cellOf(state, "bien_che/khac/co_mat")).toMatchObject({ value: 4 });
    expect(state && parseDocument(state.period.document, state.period).document.sections[0]?.title).toBe(
      "A. TỔNG QUÁT",
    );
  });
});
