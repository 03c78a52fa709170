import { describe, expect, it } from "vitest";
import { schemaFile } from "../../tests/fixtures/further-periods.ts";
import { readBaseWith } from "../../tests/fixtures/site.ts";
import { correctionsOf, lastCorrectionOf, removedFigures } from "./correction.ts";

function catalogWith(...rows: string[]) {
  const csv = ["id,ngay,ky,o,loai,cu,moi,ly_do,van_ban", ...rows].join("\n");
  return readBaseWith({ ...schemaFile("dinh_chinh"), "data/registers/dinh_chinh.csv": `${csv}\n` }).catalog;
}

const ofArea =
  "dt,2024-05-02,2024-quy-1,cong_trinh/nha_lam_viec/dien_tich,dinh_chinh,1565.3,1556.3,Gõ nhầm,qd-7-svd-2024";

describe("correctionsOf", () => {
  it("describes the cell and shows its figures as readers see them", () => {
    expect(correctionsOf(catalogWith(ofArea))[0]).toMatchObject({
      kind: "correction",
      day: "2024-05-02",
      cell: { address: "cong_trinh/nha_lam_viec/dien_tich", rowTitle: "Nhà làm việc" },
      before: "1.565,3",
      after: "1.556,3",
      reason: "Gõ nhầm",
      documentId: "qd-7-svd-2024",
    });
  });

  it("leaves words as they are", () => {
    const [correction] = correctionsOf(catalogWith("c,2024-05-02,2024-quy-1,a.p1,dieu_chinh,1.5 cũ,,Viết lại,"));
    expect(correction).toMatchObject({ kind: "revision", place: "a.p1", before: "1.5 cũ", after: undefined });
    expect(correction).not.toHaveProperty("cell");
  });

  it("starts with the newest", () => {
    const rows = ["b,2024-06-01,2024-quy-1,a.p2,dinh_chinh,x,y,z,", "c,2023-01-01,khac,a.p1,dinh_chinh,x,y,z,"];
    expect(correctionsOf(catalogWith(ofArea, ...rows)).map(({ id }) => id)).toEqual(["b", "dt", "c"]);
  });
});

const place = "cong_trinh/nha_lam_viec/dien_tich";

describe("lastCorrectionOf", () => {
  it("is the last row of the last day", () => {
    const later = ofArea.replace("dt,", "x,").replace("1565.3,1556.3", "hơn 1600,1565.3");
    const catalog = catalogWith(later, ofArea);
    expect(lastCorrectionOf(catalog, "2024-quy-1", place)?.id).toBe("dt");
    expect(lastCorrectionOf(catalog, "2024-quy-1", "cong_trinh/nha_kho/dien_tich")).toBeUndefined();
    expect(correctionsOf(catalog).at(-1)?.before).toBe("hơn 1.600");
  });
});

describe("removedFigures", () => {
  it("are cells whose last entry leaves nothing", () => {
    const gone = "g,2024-05-02,2024-quy-1,bien_che/khac/co_mat,dinh_chinh,4,,Thừa,";
    expect(removedFigures(catalogWith(ofArea, gone), "2024-quy-1").map(({ id }) => id)).toEqual(["g"]);
    expect(removedFigures(catalogWith(ofArea, gone), undefined)).toEqual([]);
  });
});
