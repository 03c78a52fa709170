import { describe, expect, it } from "vitest";
import { basePeriodWith, figures } from "../../tests/fixtures/site.ts";
import { cellAnchor, explainAddress, findCell, parseAddress } from "./address.ts";

const period = basePeriodWith({});

describe("addresses", () => {
  it("have three parts of lower-case letters, digits and underscores", () => {
    expect(parseAddress("bien_che/tong_so/co_mat")).toEqual({ table: "bien_che", row: "tong_so", column: "co_mat" });
    for (const text of ["bien_che/tong_so", "a/b/c/d", "A/b/c", "a//c", ""]) expect(parseAddress(text)).toBeUndefined();
  });

  it("find their cell", () => {
    expect(findCell(period, "bien_che/tong_so/co_mat")?.value).toBe(30);
    expect(findCell(period, "bien_che/tong_so/vang")).toBeUndefined();
    expect(findCell(period, "không phải địa chỉ")).toBeUndefined();
  });

  it("become HTML ids", () => {
    expect(cellAnchor("bien_che/tong_so/co_mat")).toBe("bien_che.tong_so.co_mat");
  });

  it.each([
    ["bien_chee/tong_so/co_mat", "address-table", "“bien_che”"],
    ["bien_che/tongso/co_mat", "address-row", "“tong_so”"],
    ["bien_che/tong_so/co_mta", "address-column", "“co_mat”"],
  ])("explain %s", (address, code, suggestion) => {
    expect(explainAddress(period, address)).toMatchObject({ code, data: { suggestion } });
  });

  it("explain nothing about a cell that exists", () => {
    expect(explainAddress(period, "bien_che/tong_so/co_mat")).toBeUndefined();
  });

  it("explain nothing about a table that is broken", () => {
    const broken = basePeriodWith({ [`${figures}/bien_che.csv`]: 'id,ten,nhom,duoc_giao,co_mat\n"' });
    expect(explainAddress(broken, "bien_che/tong_so/co_mat")).toBeUndefined();
  });
});
