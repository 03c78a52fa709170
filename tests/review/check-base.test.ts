/** `npm run check -- --base`: the command, on a scratch git repository. */
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { createScratchRepository } from "./scratch-repository.ts";

const figures = "data/periods/2024-quy-1/bien_che.csv";
const log = "data/registers/dinh_chinh.csv";

function check(root: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, ["scripts/check.ts", "--site", root, ...args], { encoding: "utf8" });
}

describe("npm run check -- --base", { timeout: 60_000 }, () => {
  it("refuses a silent change, shows the row to add, and is content once the row is there", () => {
    const repository = createScratchRepository();
    repository.replace(figures, "vien_chuc,12,11", "vien_chuc,12,12");
    repository.replace(figures, "cong_chuc,20,19", "cong_chuc,20,18");
    expect(check(repository.root).status).toBe(0);

    const refused = check(repository.root, "--base", "main");
    expect(refused.status).toBe(1);
    const rows = refused.stdout.match(/^ {2}dc-2024-quy-1-\d,.*$/gm) ?? [];
    expect(rows).toHaveLength(2);

    const filled = rows.map((row) => row.trim().replace("NĂM-THÁNG-NGÀY", "2024-05-02").replace("LÝ DO", "Đếm lại"));
    repository.write({ [log]: ["id,ngay,ky,o,loai,cu,moi,ly_do,van_ban", ...filled, ""].join("\n") });
    expect(check(repository.root, "--base", "main")).toMatchObject({
      status: 0,
      stdout: "Không có lỗi, không có cảnh báo.\n",
    });
    repository.remove();
  });

  it("exits with 2 where there is no such base", () => {
    const repository = createScratchRepository();
    expect(check(repository.root, "--base", "khong-co")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("“khong-co”"),
    });
    repository.remove();
  });
});
