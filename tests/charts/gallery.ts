/** Writes the site folder of the gallery: every kind of chart with awkward data, in an invented office's report and series. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { TableSchema } from "../../src/catalog/table-schema.ts";
import { periodFiles, schemaFile } from "../fixtures/further-periods.ts";
import { barSituations } from "./bar-situations.ts";
import { percent, type Situation } from "./situation.ts";
import { timeSituations } from "./time-situations.ts";

const base = join(import.meta.dirname, "../fixtures/base");
export const situations: readonly Situation[] = [...barSituations, ...timeSituations];

/**
 * The period whose report holds every situation, and pages of the series and of a comparison. The tables of the situations
 * stand in an area of their own, and in no period that is compared: the time of a look goes by the length of the page.
 */
export const galleryPages = {
  home: "/",
  report: "/ky-bao-cao/2024-quy-1/",
  indicators: "/chi-so/",
  series: "/chi-so/dung-han/",
  ranks: "/chi-so/hang/",
  area: "/linh-vuc/a/",
  comparison: "/so-sanh/2023-quy-2/2023-quy-3/",
} as const;

/** An indicator, so that its card shows how it went. */
const headline = `headlines:
  - value: ket_qua/dung_han/ty_le
    label: "Hồ sơ giải quyết đúng hạn"
    meaning: "Mục tiêu là {ket_qua/muc_tieu/ty_le}%."
`;

/** Makes the folder anew. Every report in it says that its figures are invented. */
export function writeGallery(root: string): void {
  rmSync(root, { recursive: true, force: true });
  cpSync(base, root, { recursive: true });
  const write = (files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) {
      const file = join(root, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  };
  const document = "content/periods/2024-quy-1.mdx";
  const [, frontMatter = ""] = readFileSync(join(base, document), "utf8").split(/^---$/m);
  const head = frontMatter.replace(/headlines:[\s\S]*?(?=invented)/, headline);
  write({
    [document]: `---${head}---\n\n## A. KHÁI QUÁT CHUNG\n\nMọi tên gọi và số liệu ở đây là giả định, đặt ra để thử biểu đồ.\n\n${situations.map(tagOf).join("\n\n")}\n`,
    ...Object.fromEntries(situations.map((each) => [`data/schemas/${each.name}.json`, schemaOf(each, "b-i")])),
    ...Object.fromEntries(situations.map((each) => [`data/periods/2024-quy-1/${each.name}.csv`, csvOf(each)])),
    "data/periods/2024-quy-1/chu_thich.csv": `cell,qualifier,as_printed,source,note\nket_qua/dung_han/ty_le,provisional,,1,\n${situations.flatMap(notesOf).join("")}`,
    ...seriesFiles(),
  });
}

function tagOf({ name, title, type, fields, x = "ten", y, drawnRows, from }: Situation): string {
  const measures = fields.filter(({ kind }) => kind).map((field) => field.name);
  const attributes = {
    of: name,
    x,
    y: y ?? measures.join(" "),
    rows: drawnRows,
    type,
    from,
    title,
    id: name.replaceAll("_", "-"),
  };
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}="${value}"`],
  );
  return `<Chart ${written.join(" ")} />`;
}

function schemaOf({ name, title, fields, checks = [] }: Situation, area: string): string {
  const schema: TableSchema = {
    name,
    title,
    description: "Số liệu giả định để thử biểu đồ.",
    scope: "period",
    order: 50 + situations.findIndex((each) => each.name === name),
    area,
    fields: [
      { name: "id", title: "Mã", type: "string", constraints: { required: true, unique: true } },
      { name: "ten", title: "Mục", type: "string", constraints: { required: true } },
      ...fields,
    ],
    primaryKey: ["id"],
    missingValues: [""],
    checks,
  };
  return JSON.stringify(schema, null, 2);
}

function csvOf({ fields, rows }: Situation): string {
  const heading = ["id", "ten", ...fields.map(({ name }) => name)].join(",");
  const lines = rows.map(([name, ...cells], index) => [`r${index + 1}`, `"${name}"`, ...cells].join(","));
  return `${[heading, ...lines].join("\n")}\n`;
}

function notesOf({ name, qualifiers = {} }: Situation): string[] {
  return Object.entries(qualifiers).map(
    ([cell, [qualifier, printed]]) => `${name}/${cell},${qualifier},${printed},1,\n`,
  );
}

/** Quarters with the rate each states. The break lies between the second and the third. */
const quarters = [
  { id: "2022-quy-3", label: "Quý III năm 2022", from: "2022-07-01", to: "2022-09-30", rate: 81 },
  { id: "2022-quy-4", label: "Quý IV năm 2022", from: "2022-10-01", to: "2022-12-31", rate: 84.5 },
  { id: "2023-quy-1", label: "Quý I năm 2023", from: "2023-01-01", to: "2023-03-31", rate: 88 },
  { id: "2023-quy-2", label: "Quý II năm 2023", from: "2023-04-01", to: "2023-06-30", rate: 86 },
  { id: "2023-quy-3", label: "Quý III năm 2023", from: "2023-07-01", to: "2023-09-30", rate: 91.25 },
];

/** A rate with a target and a break, a rank, and a table to be compared, in six quarters. */
function seriesFiles(): Record<string, string> {
  const results = (rate: number) =>
    `id,ten,ty_le\ndung_han,Đúng hạn,${rate}\nmuc_tieu,Mục tiêu,95\nhai_long,Hài lòng,${rate - 12}`;
  const rank = (index: number) => `id,ten,hang,tong_so\nhang,Hạng,${44 - index * 3},63`;
  const earlier = quarters.map(({ id, label, from, to, rate }, index) => {
    const isLast = index === quarters.length - 1;
    const tables = { ket_qua: results(rate), xep_hang: rank(index), nhom_hai: isLast ? laterFiles : earlierFiles };
    const files = periodFiles({ id, from, to, body: "\n## A. KHÁI QUÁT CHUNG\n\nSố liệu giả định.\n", tables });
    return Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, text.replaceAll("Quý I năm 2024", label)]),
    );
  });
  return {
    ...schemaFile("diem_gay"),
    "data/schemas/ket_qua.json": schemaOf(
      { ...emptyTable, name: "ket_qua", title: "Kết quả", fields: [percent("ty_le", "Tỷ lệ")] },
      "a",
    ),
    "data/schemas/xep_hang.json": schemaOf(
      {
        ...emptyTable,
        name: "xep_hang",
        title: "Xếp hạng",
        fields: [
          { name: "hang", title: "Hạng", type: "integer", kind: "rank" },
          { name: "tong_so", title: "Số đơn vị", type: "integer", kind: "stock", unit: "đơn vị" },
        ],
      },
      "a",
    ),
    "data/registers/chi_so.csv": `id,ten,dinh_nghia,dia_chi,chieu,muc_tieu,nguon_muc_tieu,linh_vuc
dung-han,Hồ sơ đúng hạn,Tỷ lệ hồ sơ giải quyết đúng hạn.,ket_qua/dung_han/ty_le,tang_tot,ket_qua/muc_tieu/ty_le,,a
hai-long,Người dân hài lòng,Tỷ lệ người dân hài lòng.,ket_qua/hai_long/ty_le,tang_tot,,,a
hang,Hạng của tỉnh,Hạng trong các tỉnh.,xep_hang/hang/hang,giam_tot,,,a
`,
    "data/registers/diem_gay.csv": "id,chi_so,ngay,ly_do\ngay,dung-han,2023-01,đổi cách tính\n",
    ...Object.assign({}, ...earlier),
    "data/periods/2024-quy-1/ket_qua.csv": `${results(93.5)}\n`,
    "data/periods/2024-quy-1/xep_hang.csv": `${rank(quarters.length)}\n`,
  };
}

const emptyTable = { type: "", rows: [] };

/** The table of situation `nhom_hai` in two quarters that are compared. */
const [earlierFiles, laterFiles] = [
  filesOf("90,90", "95,70", "0,0", "40,45"),
  filesOf("120,98", "80,", "0,0", "45,45"),
];

function filesOf(land: string, people: string, building: string, roads: string): string {
  return `id,ten,giao,xong
r1,Đất đai,${land}
r2,Hộ tịch,${people}
r3,Xây dựng,${building}
r4,"Giao thông vận tải đường bộ, đường thủy",${roads}`;
}
