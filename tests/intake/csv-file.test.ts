/** CSV as Vietnamese Excel writes it is understood; what cannot be read is refused. */
import { describe, expect, it } from "vitest";
import { importFile } from "../../src/intake/import-file.ts";
import { baseFiles } from "./base-files.ts";

const staff = "data/periods/2024-quy-1/bien_che.csv";
const works = "data/periods/2024-quy-1/cong_trinh.csv";

function bring(name: string, bytes: Uint8Array) {
  return importFile({ ...baseFiles(), name, bytes, period: "2024-quy-1" });
}

async function refusals(name: string, bytes: Uint8Array): Promise<string[]> {
  const imported = await bring(name, bytes);
  return imported.ok ? [] : imported.diagnostics.map(({ code, place }) => `${code} ${place.file}`);
}

describe("a CSV file", () => {
  const text = "Nhóm;Được giao (người);Có mặt (người)\r\nTổng số;33;30\r\nCông chức;21;hơn 19\r\n";
  const expected =
    "id,ten,nhom,duoc_giao,co_mat\ntong_so,Tổng số,tong_so,33,30\ncong_chuc,Công chức,cong_chuc,21,19\nvien_chuc,Viên chức,vien_chuc,12,11\n";

  it.each<[string, Uint8Array]>([
    ["with semicolons, a byte order mark and CRLF", Buffer.from(`\uFEFF${text}`)],
    ["in UTF-16 with tabs", Buffer.from(`\uFEFF${text.replaceAll(";", "\t")}`, "utf16le")],
    ["in decomposed letters", Buffer.from(text.normalize("NFD"))],
  ])("%s is understood", async (_, bytes) => {
    const imported = await bring("bien_che.csv", bytes);
    expect(imported.ok && imported.value.files.get(staff)).toBe(expected);
  });

  it("in Windows-1258 is understood, in TCVN3 it is refused", async () => {
    // "Công trình;Diện tích (m²)" and "Nhà kho;250,5".
    const vietnamese = Buffer.concat([
      Buffer.from("C\xf4ng tri\xccnh;Di\xea\xf2n ti\xecch (m\xb2)\r\nNh\xe0 kho;250,5\r\n", "latin1"),
    ]);
    const imported = await bring("cong_trinh.csv", vietnamese);
    expect(imported.ok && imported.value.files.get(works)).toContain("nha_kho,Nhà kho,,2024,,250.5,");
    const tcvn3 = Buffer.from("C\xabng tr\xd7nh;Di\xd6n t\xdd\xb8ch\r\nNh\xb5 kho;250,5\r\n", "latin1");
    expect(await refusals("cong_trinh.csv", tcvn3)).toEqual(["file-old-encoding cong_trinh.csv"]);
  });

  it("with an open quote, without content or too long is refused", async () => {
    const codes = await Promise.all(
      ['a;"b\n', " ", "a\0b", "a;b\n".repeat(10_001)].map((text) => refusals("bien_che.csv", Buffer.from(text))),
    );
    expect(codes.flat()).toEqual([
      "quote-unclosed bien_che.csv",
      "file-empty bien_che.csv",
      "csv-encoding bien_che.csv",
      "workbook-too-large bien_che.csv",
    ]);
  });
});
