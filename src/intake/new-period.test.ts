import { describe, expect, it } from "vitest";
import { periodFiles } from "../../tests/fixtures/further-periods.ts";
import { readBaseWith } from "../../tests/fixtures/site.ts";
import { checkCatalog } from "../markdown/check-site.ts";
import { makeNewPeriod } from "./new-period.ts";

const table =
  "id,ten,nhom,duoc_giao,co_mat\ntong_so,Tổng số,tong_so,31,29\ncong_chuc,Công chức,cong_chuc,19,18\nvien_chuc,Viên chức,vien_chuc,12,11";

function body(year: number, decision: number): string {
  return `## A. KHÁI QUÁT CHUNG

Thực hiện Quyết định số ${decision}/QĐ-UBND ngày 05 tháng 01 năm ${year}, Sở có <Value of="bien_che/tong_so/co_mat">29</Value> người, đến 31/3/${year}.

Sở là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh. Trong quý, Sở đã cử cán bộ đi học ${year === 2023 ? "một" : "hai"} lớp.

<Note on="${year}-04-02">
Lời của Ban biên tập.
</Note>

## B. KẾT QUẢ

Kinh phí là của năm ${year}.

- Công chức: <Value of="bien_che/cong_chuc/co_mat">18</Value> người.

<Table of="bien_che" />

## C. KIẾN NGHỊ

Không có kiến nghị gì ngoài ${year === 2023 ? "việc học" : "việc làm"}.
`;
}

const twoYears = {
  "data/periods/2024-quy-1/cong_trinh.csv": null,
  "data/periods/2024-quy-1/chu_thich.csv": null,
  ...periodFiles({
    id: "2023-quy-1",
    from: "2023-01-01",
    to: "2023-03-31",
    body: body(2023, 4),
    tables: { bien_che: table },
  }),
  ...periodFiles({
    id: "2024-quy-1",
    from: "2024-01-01",
    to: "2024-03-31",
    body: body(2024, 7),
    tables: { bien_che: table },
  }),
};

function make(files: Parameters<typeof readBaseWith>[0], id: string) {
  const made = makeNewPeriod(readBaseWith(files).catalog, { id });
  if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
  return made.value;
}

describe("makeNewPeriod", () => {
  it("keeps what two reports say alike, and empties figures", () => {
    const { files, comparable } = make(twoYears, "2025-quy-1");
    expect(comparable?.id).toBe("2024-quy-1");
    const [, , words = ""] = (files.get("content/periods/2025-quy-1.mdx") ?? "").split(/^---$/m);
    expect(words.trim()).toBe(`## A. KHÁI QUÁT CHUNG

[CẦN ĐIỀN: các câu dưới đây mang từ báo cáo trước; đọc lại, sửa câu không còn đúng rồi xóa dòng này]

Thực hiện [CẦN ĐIỀN: văn bản], Sở có <Value of="bien_che/tong_so/co_mat"></Value> người, đến 31/3/2025.

Sở là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh.

## B. KẾT QUẢ

Kinh phí là của năm 2025.

- Công chức: <Value of="bien_che/cong_chuc/co_mat"></Value> người.

<Table of="bien_che" />

## C. KIẾN NGHỊ

[CẦN ĐIỀN: nội dung của mục này]`);
  });

  it("starts tables with the rows of the report before, without what they stated", () => {
    const { files } = make({}, "2025-quy-1");
    expect(files.get("data/periods/2025-quy-1/bien_che.csv")).toBe(
      "id,ten,nhom,duoc_giao,co_mat\ntong_so,Tổng số,tong_so,,\ncong_chuc,Công chức,cong_chuc,,\nvien_chuc,Viên chức,vien_chuc,,\n",
    );
    expect(files.get("data/periods/2025-quy-1/chu_thich.csv")).toBe("cell,qualifier,as_printed,source,note\n");
  });

  it("takes the days that the office's reports of the kind cover", () => {
    expect(make({}, "2025-quy-2").plan).toMatchObject({ from: "2025-04-01", to: "2025-06-30" });
  });

  it("says when no report may be set beside the new one", () => {
    const { comparable, model } = make({}, "2025");
    expect(comparable).toBeUndefined();
    expect(model?.id).toBe("2024-quy-1");
  });

  it("makes a draft in which the check finds nothing but what a person must fill in", () => {
    const { files } = make(twoYears, "2025-quy-1");
    const texts = Object.fromEntries(files);
    const { diagnostics } = checkCatalog(readBaseWith({ ...twoYears, ...texts }));
    const own = diagnostics.filter(({ place }) => place.file.includes("2025-quy-1"));
    expect(new Set(own.map(({ code }) => code))).toEqual(new Set(["unfilled-text", "value-empty"]));
  });

  it("refuses a period that is there, an id that tells no period, days without a rule", () => {
    const { catalog } = readBaseWith({});
    const codes = [{ id: "2024-quy-1" }, { id: "Quý 1" }, { id: "2025-7-thang", kind: "kiem_tra" as const }].map(
      (request) => {
        const made = makeNewPeriod(catalog, request);
        return made.ok ? "made" : made.diagnostics[0]?.code;
      },
    );
    expect(codes).toEqual(["new-period-exists", "new-period-id", "new-period-window"]);
  });
});
