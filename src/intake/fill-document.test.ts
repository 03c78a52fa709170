import { describe, expect, it } from "vitest";
import { basePeriodWith } from "../../tests/fixtures/site.ts";
import { fillDocument } from "./fill-document.ts";

const period = basePeriodWith({});

describe("fillDocument", () => {
  it.each([
    [
      'Có <Value of="bien_che/tong_so/co_mat"></Value> người.',
      'Có <Value of="bien_che/tong_so/co_mat">30</Value> người.',
    ],
    [
      '<Value of="cong_trinh/nha_kho/dien_tich"></Value>',
      '<Value of="cong_trinh/nha_kho/dien_tich">khoảng 240 m²</Value>',
    ],
    ['<Value of="bien_che/tong_so/co_mat">ba mươi</Value>', '<Value of="bien_che/tong_so/co_mat">ba mươi</Value>'],
    ['<Value of="cong_trinh/nha_kho/tien_do"></Value>', '<Value of="cong_trinh/nha_kho/tien_do"></Value>'],
    ['<Value of="khong/co/dau"></Value>', '<Value of="khong/co/dau"></Value>'],
    ['<Value of="bien_che/tong_so/co_mat" />', '<Value of="bien_che/tong_so/co_mat" />'],
  ])("%s → %s", (text, filled) => {
    expect(fillDocument(text, period)).toBe(filled);
  });
});
