/** Files made to harm, or that are no workbook; and what staff bring instead of each, as the guide says it. */
import type { DiagnosticCode } from "../../src/diagnostics/diagnostic.ts";
import { readGrids } from "../../src/intake/read-grids.ts";
import { refusalsOf, type Situation } from "./situation.ts";
import { type Part, workbookParts, zip } from "./zip.ts";

const sheet = '<row r="1"><c r="A1" t="inlineStr"><is><t>Nhóm</t></is></c></row>';
const plain = workbookParts(sheet);

/** A plain workbook with one part put in or replaced. */
export function workbookWith(part: Part): Uint8Array {
  return zip([...plain.filter(({ name }) => name !== part.name), part]);
}

const megabyte = 1024 * 1024;
const external =
  'xmlns="x"><Relationship Id="rId9" Type="http://x/image" Target="http://example.com/a.png" TargetMode="External"/>';
export const hostile: readonly [situation: string, code: DiagnosticCode, bytes: () => Uint8Array, name?: string][] = [
  [
    "a part that grows to 100 MB",
    "workbook-bomb",
    () => workbookWith({ name: "xl/worksheets/sheet1.xml", data: Buffer.alloc(100 * megabyte, 32) }),
  ],
  [
    "a part that claims to be small",
    "workbook-bomb",
    () => workbookWith({ name: "xl/media/image1.png", data: Buffer.alloc(100 * megabyte), claimedSize: 10 }),
  ],
  [
    "many parts that share their bytes",
    "workbook-bomb",
    () =>
      zip([
        { name: "xl/a.png", data: Buffer.alloc(megabyte) },
        ...plain,
        ...Array.from({ length: 500 }, (_, index) => ({
          name: `xl/${index}.png`,
          data: "",
          sharesFirst: true,
        })),
      ]),
  ],
  [
    "a cell in the last corner of the sheet",
    "workbook-too-large",
    () => zip(workbookParts(`${sheet}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`)),
  ],
  ["macros under an innocent name", "workbook-macro", () => workbookWith({ name: "xl/vbaProject.bin", data: "x" })],
  ["a sheet of old macros", "workbook-macro", () => workbookWith({ name: "xl/macrosheets/sheet1.xml", data: "<x/>" })],
  [
    "a macro workbook by its types",
    "workbook-macro",
    () =>
      workbookWith({
        name: "[Content_Types].xml",
        data: "<Types>application/vnd.ms-excel.sheet.macroEnabled.main+xml</Types>",
      }),
  ],
  ["a macro workbook by its name", "workbook-macro", () => zip(plain), "so.xlsm"],
  [
    "a link to another workbook",
    "workbook-external",
    () => workbookWith({ name: "xl/externalLinks/externalLink1.xml", data: "<x/>" }),
  ],
  ["a data connection", "workbook-external", () => workbookWith({ name: "xl/connections.xml", data: "<x/>" })],
  [
    "a picture from the network",
    "workbook-external",
    () =>
      workbookWith({ name: "xl/worksheets/_rels/sheet1.xml.rels", data: `<Relationships ${external}</Relationships>` }),
  ],
  ["an embedded file", "workbook-embedded", () => workbookWith({ name: "xl/embeddings/oleObject1.bin", data: "x" })],
  [
    "entities that grow",
    "workbook-xml",
    () =>
      workbookWith({
        name: "xl/sharedStrings.xml",
        data: '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst>&b;</sst>',
      }),
  ],
  [
    "an entity that reads a file",
    "workbook-xml",
    () =>
      workbookWith({
        name: "xl/workbook.xml",
        data: '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><workbook>&a;</workbook>',
      }),
  ],
  [
    "XML in an encoding that hides it",
    "workbook-xml",
    () => workbookWith({ name: "xl/styles.xml", data: Buffer.from("\uFEFF<!DOCTYPE x>", "utf16le") }),
  ],
  [
    "an entry under a password",
    "workbook-password",
    () => workbookWith({ name: "xl/styles.xml", data: "<x/>", isEncrypted: true }),
  ],
  [
    "a workbook under a password",
    "workbook-password",
    () =>
      Buffer.concat([
        Buffer.from("d0cf11e0a1b11ae1", "hex"),
        Buffer.alloc(600),
        Buffer.from("EncryptedPackage", "utf16le"),
      ]),
  ],
  [
    "a workbook of Excel 97",
    "workbook-format",
    () => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]),
  ],
  [
    "a Word document",
    "workbook-format",
    () =>
      zip([
        { name: "[Content_Types].xml", data: "<x/>" },
        { name: "word/document.xml", data: "<x/>" },
      ]),
  ],
  ["bytes of no meaning", "workbook-broken", () => Buffer.from("không phải sổ")],
  ["a container cut off", "workbook-broken", () => zip(plain).slice(0, -30)],
  [
    "a container without content",
    "workbook-broken",
    () => workbookWith({ name: "xl/workbook.xml", data: "không phải XML <" }),
  ],
];

const csvOfNoEncoding: (typeof hostile)[number] = [
  "a CSV file with a byte that no letter has",
  "csv-encoding",
  () => Buffer.from("Nhóm;Có mặt\0\r\n"),
  "bien_che.csv",
];

/** What is wrong with the file, and what is right, in words: no line of it can be shown. */
const inWords: Readonly<Partial<Record<DiagnosticCode, { readonly wrong: string; readonly right: string }>>> = {
  "workbook-bomb": {
    wrong: "so.xlsx: khi tải về chỉ 100 kB, khi mở ra hơn 100 MB",
    right: "Sổ Excel do cơ quan lập, đã xóa ảnh và trang tính thừa, lưu lại bằng Excel.",
  },
  "workbook-too-large": {
    wrong: "so.xlsx: có ô XFD1048576, tức là ô cuối cùng của trang tính",
    right: "Sổ chỉ có các bảng của kỳ, mỗi bảng không quá 10.000 dòng; không có ô nào ghi ở xa cuối trang tính.",
  },
  "workbook-macro": {
    wrong: "so.xlsx: có phần xl/vbaProject.bin, tức là macro",
    right: "Tệp lưu ở dạng Excel Workbook (.xlsx): dạng này không chứa macro.",
  },
  "workbook-external": {
    wrong: "so.xlsx: có ô tính từ một sổ khác, như =[so-khac.xlsx]Trang1!A1",
    right: "Sổ mà số nào cũng là số gõ trong sổ hoặc tính từ ô của chính sổ ấy.",
  },
  "workbook-embedded": {
    wrong: "so.xlsx: trên trang tính có biểu tượng của một tệp khác, bấm vào thì tệp ấy mở ra",
    right: "Sổ chỉ có trang tính; tệp Word hoặc PDF gửi kèm thì để riêng.",
  },
  "workbook-xml": {
    wrong: "so.xlsx: phần xl/sharedStrings.xml bắt đầu bằng <!DOCTYPE",
    right: "Sổ do Excel hoặc LibreOffice lưu.",
  },
  "workbook-password": {
    wrong: "so.xlsx: mở ra thì Excel hỏi mật khẩu",
    right: "Sổ mở ra không hỏi mật khẩu.",
  },
  "workbook-format": {
    wrong: "so.xls (Excel 97), so.docx (Word), so.ods",
    right: "Tệp có đuôi .xlsx (Save As › Excel Workbook) hoặc .csv.",
  },
  "workbook-broken": {
    wrong: "so.xlsx: Excel cũng báo tệp hỏng",
    right: "Tệp .xlsx mà Excel hoặc LibreOffice mở được; tải lại hoặc xin lại tệp nếu nó bị cắt khi gửi.",
  },
  "csv-encoding": {
    wrong: "bien_che.csv: chữ có dấu hiện thành ký hiệu lạ, trong tệp có byte 0",
    right: "Tệp .xlsx, hoặc tệp CSV lưu ở dạng “CSV UTF-8 (Comma delimited)”.",
  },
};

/** The first hostile file of each code, and a CSV file in an encoding that cannot be told. */
export const fileSituations: readonly Situation[] = Object.entries(inWords).map(
  ([name, { wrong, right }]): Situation => {
    const code = name as DiagnosticCode; // The keys of `inWords`.
    const [, , make, file = "so.xlsx"] = hostile.find(([, produced]) => produced === code) ?? csvOfNoEncoding;
    return {
      code,
      wrong: () => [wrong],
      produce: async () => refusalsOf(await readGrids(file, make())),
      right: { words: right },
    };
  },
);
