import { describe, expect, it } from "vitest";
import { printReviewMarkdown } from "./print-markdown.ts";
import type { ReviewReport } from "./report.ts";

const report: ReviewReport = {
  alarms: ["12 hàng bị xóa"],
  parts: [
    {
      kind: "figures",
      title: "Quý I",
      items: [{ place: "Biên chế", before: "19", after: "18 | x", change: "giảm 1", comparison: null }],
    },
    {
      kind: "sentences",
      title: "Câu chữ",
      items: [
        {
          place: "a.p1 (sửa)",
          words: [
            { kind: "removed", text: "<b>" },
            { kind: "added", text: "một" },
          ],
        },
      ],
    },
    { kind: "list", title: "Tệp", items: Array.from({ length: 13 }, (_, index) => `tệp ${index}`) },
  ],
};

describe("printReviewMarkdown", () => {
  it("prints alarms, a table of figures, marked words; folds and cuts what is long", () => {
    expect(printReviewMarkdown(report, { items: 2 })).toBe(`> [!CAUTION]
> **12 hàng bị xóa**\\

### Quý I

| Số liệu | Cũ | Mới | Thay đổi |
| --- | --- | --- | --- |
| Biên chế | 19 | 18 &#124; x | giảm 1 |

### Câu chữ

- a.p1 &#40;sửa&#41;: <del>&#60;b&#62;</del> <ins>một</ins>

<details>
<summary><b>Tệp</b></summary>

- tệp 0
- tệp 1

… và 11 mục nữa; xem đủ bằng npm run diff

</details>
`);
  });

  it("says that nothing changed", () => {
    expect(printReviewMarkdown({ alarms: [], parts: [] }, { items: 2 })).toBe(
      "Không có số liệu, câu chữ hay danh mục nào thay đổi.\n",
    );
  });
});
