/** `npm run diff`: what a branch changes, told to its reviewer, on scratch git repositories. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { periodFiles } from "../fixtures/further-periods.ts";
import { createScratchRepository, type ScratchRepository } from "./scratch-repository.ts";

const figures = "data/periods/2024-quy-1/bien_che.csv";
const report = "content/periods/2024-quy-1.mdx";

const made: ScratchRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

function scratch(options?: Parameters<typeof createScratchRepository>[0]): ScratchRepository {
  const repository = createScratchRepository(options);
  made.push(repository);
  return repository;
}

function diff(root: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/diff.ts", "--site", root, ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("npm run diff", { timeout: 60_000 }, () => {
  it("tells figures and sentences that changed", () => {
    const { root, replace, write, read } = scratch();
    replace(figures, "cong_chuc,20,19", "cong_chuc,20,18");
    replace(figures, "tong_so,32,30", "tong_so,32,29");
    replace(report, 'co_mat">30<', 'co_mat">29<');
    replace(report, "Nhà làm việc rộng", "Sau khi mở rộng, nhà làm việc rộng");
    write({
      "data/registers/van_ban.csv": `${read("data/registers/van_ban.csv")}qd-8-svd-2024,8/QĐ-SVD,quyet_dinh,so-vi-du,2024-03-01,về mở rộng nhà làm việc,,\n`,
    });
    expect(diff(root, "main")).toEqual({
      status: 0,
      stderr: "",
      stdout: `Quý I năm 2024: sửa 2 số liệu, chữ trong bảng
  Biên chế – Tổng số: Có mặt
    30 người → 29 người; giảm 1 người (3,3%); chưa có kỳ trước để so sánh
  Biên chế – Công chức: Có mặt
    19 người → 18 người; giảm 1 người (5,3%); chưa có kỳ trước để so sánh

Quý I năm 2024: câu chữ thay đổi
  b-i.p1 (sửa)
    [-Nhà-] {+Sau khi mở rộng, nhà+} làm việc rộng 1.556,3 m².

Văn bản mới trong danh mục
  - Quyết định số 8/QĐ-SVD: về mở rộng nhà làm việc
`,
    });
  });

  it("tells a new period and sets its figures against the period they compare with", () => {
    const { root, write } = scratch();
    const table = "id,ten,nhom,duoc_giao,co_mat\ntong_so,Tổng số,tong_so,32,66\n";
    write(
      periodFiles({
        id: "2025-quy-1",
        from: "2025-01-01",
        to: "2025-03-31",
        body: "\n## A. MỘT\n",
        tables: { bien_che: table.trim() },
      }),
    );
    expect(diff(root, "main").stdout).toBe(`Kỳ mới
  - Quý I năm 2024: 2 số liệu trong 1 bảng

Nhảy bất thường
  - Biên chế – Tổng số: Có mặt: 66 người, tăng 36 người (120%) so với Quý I năm 2024 (30 người)
  Quy tắc: số tăng từ 100% hoặc giảm từ 50% trở lên, tỷ lệ đổi từ 20 điểm phần trăm, thứ hạng đổi từ 25% số đơn vị được xếp hạng; không kể số đếm dưới 10 ở cả hai bên. Có thể đúng, nhưng nên xem lại bản gốc.

Quý I năm 2024: thêm 2 số liệu, chữ trong bảng
  Biên chế – Tổng số: Được giao
    32 người; so với Quý I năm 2024: không đổi
  Biên chế – Tổng số: Có mặt
    66 người; so với Quý I năm 2024: tăng 36 người (120%)
`);
  });

  it("warns of a mass deletion before all else", () => {
    const repository = scratch();
    const rows = Array.from({ length: 12 }, (_, index) => `kho_${index},Kho ${index},,2024,,${index},,tinh,,\n`).join(
      "",
    );
    const table = "data/periods/2024-quy-1/cong_trinh.csv";
    const before = repository.read(table);
    repository.write({ [table]: before + rows });
    repository.commit("Thêm kho");
    repository.write({ [table]: before });
    expect(diff(repository.root, "main").stdout.split("\n")[0]).toBe(
      "!! 12 hàng bị xóa: Công trình xây dựng (Quý I năm 2024) 12",
    );
    expect(diff(repository.root, "main", "--format", "markdown").stdout).toMatch(
      /^> \[!CAUTION\]\n> \*\*12 hàng bị xóa: /,
    );
  });

  it("leaves out what others published on the base since", () => {
    const repository = scratch();
    repository.git("switch", "--quiet", "--create", "sua-so");
    repository.git("switch", "--quiet", "main");
    repository.replace(figures, "vien_chuc,12,11", "vien_chuc,12,10");
    repository.commit("Sửa trên nhánh gốc");
    repository.git("switch", "--quiet", "sua-so");
    expect(diff(repository.root, "main").stdout).toBe("Không có số liệu, câu chữ hay danh mục nào thay đổi.\n");
  });

  it("takes everything for new where the base has no site, and finds a site in a folder of the repository", () => {
    const repository = scratch({ site: "trang" });
    const first = repository.git(
      "commit-tree",
      "-m",
      "Trống",
      repository.git("hash-object", "-t", "tree", "/dev/null"),
    );
    const { status, stdout } = diff(repository.root, first);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Kỳ mới\n {2}- Quý I năm 2024: 9 số liệu trong 2 bảng\n {2}Bản gốc chưa có trang nào/);
    expect(diff(repository.root, "HEAD").stdout).toBe("Không có số liệu, câu chữ hay danh mục nào thay đổi.\n");
  });

  it("says what is wrong with a base that cannot be read, and exits with 2", () => {
    const { root } = scratch();
    expect(diff(root, "khong-co")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("Kho git không có nhánh hay bản ghi nào tên “khong-co”."),
    });
    for (const odd of ["^main", "main..HEAD", "--upload-pack=x", "-x", ""]) {
      expect(diff(root, "--", odd)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining(`Kho git không có nhánh hay bản ghi nào tên “${odd}”.`),
      });
    }
    expect(diff(root)).toMatchObject({ status: 2, stderr: expect.stringContaining("Cách dùng") });
    const outside = mkdtempSync(join(tmpdir(), "minh-bach-outside-"));
    expect(diff(outside, "main")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("Thư mục này không nằm trong kho git nào"),
    });
    rmSync(outside, { recursive: true });
  });
});
