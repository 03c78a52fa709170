/** The invented agencies, and who succeeded whom. */
import type { RegisterRow } from "./figure.ts";
import { officeMerger, provinceMerger } from "./moment.ts";

export interface Issuer {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** In the notation of its documents: "57/BC-SMH". */
  readonly notation: string;
}

const beforeMerger: Issuer = {
  id: "so-minh-hoa-vi-du",
  name: "Sở Minh Họa tỉnh Ví Dụ",
  shortName: "Sở Minh Họa",
  notation: "SMH",
};

export const currentIssuer: Issuer = {
  id: "so-minh-hoa-thu-nghiem-vi-du",
  name: "Sở Minh Họa và Thử Nghiệm tỉnh Ví Dụ",
  shortName: "Sở Minh Họa và Thử Nghiệm",
  notation: "SMHTN",
};

/** The agency as it was on a day. */
export function issuerOn(day: string): Issuer {
  return day >= officeMerger ? currentIssuer : beforeMerger;
}

/** The people's committee of the province as it was on a day: id in the register. */
export function committeeOn(day: string): string {
  return day >= provinceMerger ? "ubnd-tinh-vi-du-moi" : "ubnd-tinh-vi-du";
}

const lastDayOfOffices = "2025-02-28";
const lastDayOfProvinces = "2025-06-30";

export const agencyRows: readonly RegisterRow[] = [
  {
    id: "ubnd-tinh-vi-du",
    ten: "Ủy ban nhân dân tỉnh Ví Dụ (trước sáp nhập)",
    viet_tat: "UBND",
    ten_goi: "Ủy ban nhân dân tỉnh;UBND tỉnh",
    loai: "tinh",
    den_ngay: lastDayOfProvinces,
  },
  { id: "ubnd-tinh-mau", ten: "Ủy ban nhân dân tỉnh Mẫu", loai: "tinh", den_ngay: lastDayOfProvinces },
  {
    id: "ubnd-tinh-vi-du-moi",
    ten: "Ủy ban nhân dân tỉnh Ví Dụ",
    viet_tat: "UBND",
    loai: "tinh",
    tu_ngay: provinceMerger,
    ghi_chu: "Tỉnh bịa, hợp nhất từ hai tỉnh bịa.",
  },
  {
    id: beforeMerger.id,
    ten: beforeMerger.name,
    viet_tat: "SMH",
    ten_goi: beforeMerger.shortName,
    loai: "so",
    thuoc: "ubnd-tinh-vi-du",
    den_ngay: lastDayOfOffices,
    ghi_chu: "Cơ quan bịa, chỉ để minh họa.",
  },
  {
    id: "so-thu-nghiem-vi-du",
    ten: "Sở Thử Nghiệm tỉnh Ví Dụ",
    viet_tat: "STN",
    ten_goi: "Sở Thử Nghiệm",
    loai: "so",
    thuoc: "ubnd-tinh-vi-du",
    den_ngay: lastDayOfOffices,
    ghi_chu: "Cơ quan bịa, chỉ để minh họa.",
  },
  {
    id: currentIssuer.id,
    ten: currentIssuer.name,
    viet_tat: "SMHTN",
    ten_goi: currentIssuer.shortName,
    loai: "so",
    thuoc: "ubnd-tinh-vi-du-moi",
    tu_ngay: officeMerger,
    ghi_chu: "Cơ quan bịa, chỉ để minh họa.",
  },
  {
    id: "trung-tam-giam-sat-vi-du",
    ten: "Trung tâm Giám sát, điều hành tỉnh Ví Dụ",
    loai: "don_vi_su_nghiep",
    thuoc: currentIssuer.id,
  },
];

export const successionRows: readonly RegisterRow[] = [
  {
    id: "so-minh-hoa-hop-nhat",
    cu: beforeMerger.id,
    moi: currentIssuer.id,
    loai: "hop_nhat",
    ngay: officeMerger,
    van_ban: "qd-99-ubnd-2025",
  },
  {
    id: "so-thu-nghiem-hop-nhat",
    cu: "so-thu-nghiem-vi-du",
    moi: currentIssuer.id,
    loai: "hop_nhat",
    ngay: officeMerger,
    van_ban: "qd-99-ubnd-2025",
  },
  {
    id: "tinh-vi-du-hop-nhat",
    cu: "ubnd-tinh-vi-du",
    moi: "ubnd-tinh-vi-du-moi",
    loai: "hop_nhat",
    ngay: provinceMerger,
  },
  { id: "tinh-mau-hop-nhat", cu: "ubnd-tinh-mau", moi: "ubnd-tinh-vi-du-moi", loai: "hop_nhat", ngay: provinceMerger },
];
