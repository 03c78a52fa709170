/** A clerk's whole way, on a scratch repository: a new period, its workbook, a mistake, the diagnostic, the page. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CellValue, Workbook } from "@cj-tech-master/excelts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const repository = join(import.meta.dirname, "../..");
const period = "2024-quy-2";
const workbook = `so-nhap-lieu-${period}.xlsx`;

let scratch = "";
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "minh-bach-clerk-"));
  cpSync(join(repository, "tests/fixtures/base"), scratch, { recursive: true });
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  git("-c", "user.name=Thử", "-c", "user.email=thu@example.com", "commit", "--quiet", "--message=Kỳ trước");
});
afterAll(() => rmSync(scratch, { recursive: true }));

function git(...options: string[]): string {
  const { status, stdout, stderr } = spawnSync("git", options, { cwd: scratch, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** What the command prints, behind the status it ends with. */
function run(script: string, ...options: string[]): string {
  const { status, stdout, stderr } = spawnSync("node", [join(repository, `scripts/${script}.ts`), ...options], {
    cwd: repository,
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: scratch, MINH_BACH_SITE: scratch },
  });
  return `${status}\n${stdout}${stderr}`;
}

async function type(cells: Readonly<Record<string, CellValue>>): Promise<void> {
  const book = new Workbook();
  await book.xlsx.readFile(join(scratch, workbook));
  for (const [place, value] of Object.entries(cells)) {
    const [sheet = "", cell = ""] = place.split("!");
    const found = book.getWorksheet(sheet);
    if (!found) throw new Error(sheet);
    found.getCell(cell).value = value;
  }
  await book.xlsx.writeFile(join(scratch, workbook));
}

/** Opens the workbook in LibreOffice and saves it from there. */
function saveInLibreOffice(): void {
  const folder = mkdtempSync(join(tmpdir(), "minh-bach-office-"));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const options = [profile, "--headless", "--convert-to", "xlsx", "--outdir", folder, workbook];
  const { stderr } = spawnSync("soffice", options, { cwd: scratch, encoding: "utf8" });
  if (!existsSync(join(folder, workbook))) throw new Error(stderr);
  cpSync(join(folder, workbook), join(scratch, workbook));
  rmSync(folder, { recursive: true });
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(join(scratch, path), change(readFileSync(join(scratch, path), "utf8")));
}

const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

describe("a clerk", () => {
  it("starts a period once", () => {
    const told = run("new", period);
    expect(told).toContain("0\nĐã tạo kỳ “Quý II năm 2024”: số liệu từ 01/4/2024 đến 30/6/2024, dự thảo.");
    expect(told).toContain("Kỳ trước so sánh được: 2024-quy-1 (Quý I năm 2024).");
    expect(git("status", "--short", "--untracked-files=all").split("\n").filter(Boolean)).toEqual([
      `?? content/periods/${period}.mdx`,
      `?? data/periods/${period}/bien_che.csv`,
      `?? data/periods/${period}/chu_thich.csv`,
      `?? data/periods/${period}/cong_trinh.csv`,
      `?? ${workbook}`,
    ]);
    expect(run("new", period)).toMatch(/^1\n.*workbook-exists/);
  });

  it("is told what a cell of the workbook may mean, and nothing is written", async () => {
    await type({ "01 Biên chế!D5": 34, "01 Biên chế!F5": "1.234", "01 Biên chế!D6": 21 });
    const told = run("import", workbook, "--period", period, "--write");
    expect(told).toContain(`1\n${workbook} › 01 Biên chế (ô F5)  lỗi  number-ambiguous`);
    expect(told).toContain("“1.234” có thể hiểu là 1234 hoặc 1,234; máy không tự chọn.");
    expect(git("status", "--short", `data/periods/${period}`)).toBe(`?? data/periods/${period}/\n`);
    expect(readFileSync(join(scratch, `data/periods/${period}/bien_che.csv`), "utf8")).not.toContain("34");
  });

  it.skipIf(!hasLibreOffice)("opens and saves the workbook in LibreOffice (skipped where it is missing)", () => {
    saveInLibreOffice();
  });

  it("mends the cell, looks at what was understood, and writes it", async () => {
    await type({
      "01 Biên chế!F5": 32,
      "01 Biên chế!F6": "20",
      "01 Biên chế!D7": 13,
      "01 Biên chế!F7": "11",
      "02 Công trình xây dựng!F5": "hơn 1.600 m²",
      "02 Công trình xây dựng!C5": new Date("2024-04-05T00:00:00Z"),
    });
    const seen = run("import", workbook, "--period", period);
    expect(seen).toContain("bien_che/tong_so/co_mat");
    expect(seen).toContain("(trống) → 32");
    expect(seen).toContain("Chưa ghi gì. Nếu đúng, chạy lại lệnh này và thêm --write.");
    expect(seen).toContain("check-failed");
    expect(readFileSync(join(scratch, `data/periods/${period}/bien_che.csv`), "utf8")).not.toContain("32");

    await type({ "01 Biên chế!F7": "12" });
    const written = run("import", workbook, "--period", period, "--write");
    expect(written).toContain("0\nBảng “Biên chế”");
    expect(written).toContain("không báo gì về các bảng của kỳ");
    expect(readFileSync(join(scratch, `data/periods/${period}/bien_che.csv`), "utf8")).toBe(
      "id,ten,nhom,duoc_giao,co_mat\ntong_so,Tổng số,tong_so,34,32\ncong_chuc,Công chức,cong_chuc,21,20\nvien_chuc,Viên chức,vien_chuc,13,12\n",
    );
    expect(readFileSync(join(scratch, `content/periods/${period}.mdx`), "utf8")).toContain(
      'Sở có <Value of="bien_che/tong_so/co_mat">32</Value> người.',
    );
    expect(run("import", workbook, "--period", period)).toContain("Không có gì khác với số liệu đang có.");
  });

  it("is led from mark to mark until the check is content", () => {
    expect(run("check")).toMatch(/^1\n[\s\S]*unfilled-text/);
    edit(`content/periods/${period}.mdx`, (text) =>
      text
        .replace("[CẦN ĐIỀN: tóm tắt một, hai câu]", "Sở có {bien_che/tong_so/co_mat} người.")
        .replace("[CẦN ĐIỀN: số này nói lên điều gì]", "Trong đó có {bien_che/cong_chuc/co_mat} công chức.")
        .replace(/\[CẦN ĐIỀN: văn bản yêu cầu báo cáo\]/, "Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2024")
        .replace("[CẦN ĐIỀN: số, ký hiệu như in trên báo cáo]", "/BC-SVD")
        .replace("[CẦN ĐIỀN: nơi và ngày như in trên báo cáo]", "ngày tháng 7 năm 2024")
        .replace("[CẦN ĐIỀN: văn bản]", "Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2024")
        .replaceAll(/\[CẦN ĐIỀN: các câu dưới đây[^\]]*\]\n\n/g, ""),
    );
    expect(run("check")).toBe("0\nKhông có lỗi, không có cảnh báo.\n");
  });

  it("shows the reviewer what is new", () => {
    const told = run("diff", "main");
    expect(told).toContain("0\nKỳ mới\n  - Quý II năm 2024: 7 số liệu trong 2 bảng\n");
  });

  it("finds the period on the built site", () => {
    const outDir = join(scratch, "dist");
    const { status, stderr } = spawnSync(
      "node",
      [join(repository, "node_modules/astro/bin/astro.mjs"), "build", "--outDir", outDir],
      {
        cwd: repository,
        encoding: "utf8",
        env: { ...process.env, MINH_BACH_SITE: scratch, ASTRO_TELEMETRY_DISABLED: "1" },
      },
    );
    expect(status, stderr).toBe(0);
    const page = readFileSync(join(outDir, `ky-bao-cao/${period}/index.html`), "utf8");
    expect(page).toContain("Quý II năm 2024");
    expect(page).toMatch(/<data[^>]*value="32"[^>]*>32</);
    expect(page).toMatch(/<data[^>]*value="1600"[^>]*>hơn 1\.600</);
    expect(readFileSync(join(outDir, "index.html"), "utf8")).toContain(`ky-bao-cao/${period}/`);
  }, 120_000);
}, 60_000);
