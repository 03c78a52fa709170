/** What the home page counts of the first report, against counts made by hand in the source. */
import { describe, expect, it } from "vitest";
import { readCatalog } from "../../src/catalog/read.ts";
import { findPeriod } from "../../src/catalog/site.ts";
import { headlinesOf, partOfWhole } from "../../src/derive/headline.ts";
import { tallyTasks } from "../../src/derive/task.ts";
import { templateText } from "../../src/derive/template.ts";
import { areaSummaries } from "../../src/markdown/area-summary.ts";
import { contentsOf } from "../../src/markdown/contents.ts";
import { parseDocument } from "../../src/markdown/document.ts";

const { catalog } = readCatalog(".");
const period = findPeriod(catalog, "2024-7-thang");

describe("the home page of the first report", () => {
  it("counts the figures and documents of an area once each", () => {
    const areas = new Map(areaSummaries(catalog, period).map(({ area, ...counts }) => [area.id, counts]));
    // Lines 13–27: 04, 01; 55, 26, 20, 07, 04, 03, 02; 37, 0, 0.
    expect(areas.get("a")?.figures).toBe(12);
    expect(areas.get("a")?.documents).toHaveLength(0);
    // Lines 77–127: 05; the year's programme, 1512, 1501, 1567, 27/2013, 1467, 385, 1546.
    expect(areas.get("b-i-2")?.figures).toBe(1);
    expect(areas.get("b-i-2")?.documents).toHaveLength(8);
  });

  it("tells tasks done in time from late ones", () => {
    expect(tallyTasks(period)).toMatchObject({ onTime: 2, lateDays: [1, 9] });
  });

  it("draws counts and amounts as parts of their whole, and a rank as none", () => {
    expect(headlinesOf(period).map((headline) => partOfWhole(headline))).toEqual([
      { value: 31, whole: 31 },
      { value: 0, whole: 9280 },
      { value: 55, whole: 63 },
      { value: 675, whole: 693 },
      undefined,
      { value: 10, whole: 17 },
    ]);
  });

  it("says in its summary what the report says", () => {
    expect(templateText(period.document.frontMatter.summary, period)).toContain(
      "Sở tiếp nhận 31 hồ sơ và trả 31 hồ sơ, 100% đúng hạn, sớm hạn. Kế hoạch vốn đầu tư công 9.280 triệu đồng",
    );
  });
});

it("lists the report's own outline, in small letters and with the areas' short names", () => {
  const { document } = parseDocument(period.document, period);
  expect(contentsOf(catalog, document).map(({ title }) => title)).toEqual([
    "A. Khái quát chung",
    "B. Kết quả thực hiện",
    "I. Công tác cải cách hành chính",
    "1. Chỉ đạo, điều hành",
    "2. Thể chế",
    "3. Thủ tục hành chính",
    "4. Tổ chức bộ máy",
    "5. Chế độ công vụ",
    "6. Tài chính công",
    "7. Chính quyền điện tử, chính quyền số",
    "II. Dân chủ ở cơ quan, đơn vị",
    "1. Công tác triển khai các kế hoạch của Ban Chỉ đạo, của UBND tỉnh về thực hiện dân chủ cơ sở",
    "2. Kết quả việc thực hiện dân chủ tại cơ quan theo quy định của pháp luật về thực hiện dân chủ ở cơ sở",
    "III. Đánh giá chung",
    "IV. Đề xuất, kiến nghị",
  ]);
});
