/** Types of official documents: the words and abbreviations of Nghị định 30/2020/NĐ-CP, of legal texts and of the Party. */

export interface DocumentType {
  readonly name: string;
  /** As it stands in the notation ("QĐ" in 140/QĐ-UBND); an official letter (công văn) has none. */
  readonly abbreviation?: string;
}

export const documentTypes: readonly DocumentType[] = [
  { name: "Nghị quyết", abbreviation: "NQ" },
  { name: "Quyết định", abbreviation: "QĐ" },
  { name: "Chỉ thị", abbreviation: "CT" },
  { name: "Quy chế", abbreviation: "QC" },
  { name: "Quy định", abbreviation: "QyĐ" },
  { name: "Thông cáo", abbreviation: "TC" },
  { name: "Thông báo", abbreviation: "TB" },
  { name: "Hướng dẫn", abbreviation: "HD" },
  { name: "Chương trình", abbreviation: "CTr" },
  { name: "Kế hoạch", abbreviation: "KH" },
  { name: "Phương án", abbreviation: "PA" },
  { name: "Đề án", abbreviation: "ĐA" },
  { name: "Dự án", abbreviation: "DA" },
  { name: "Báo cáo", abbreviation: "BC" },
  { name: "Biên bản", abbreviation: "BB" },
  { name: "Tờ trình", abbreviation: "TTr" },
  { name: "Hợp đồng", abbreviation: "HĐ" },
  { name: "Công văn" },
  { name: "Công điện", abbreviation: "CĐ" },
  { name: "Bản ghi nhớ", abbreviation: "BGN" },
  { name: "Bản thỏa thuận", abbreviation: "BTT" },
  { name: "Giấy ủy quyền", abbreviation: "GUQ" },
  { name: "Giấy mời", abbreviation: "GM" },
  { name: "Giấy giới thiệu", abbreviation: "GGT" },
  { name: "Giấy nghỉ phép", abbreviation: "GNP" },
  { name: "Phiếu gửi", abbreviation: "PG" },
  { name: "Phiếu chuyển", abbreviation: "PC" },
  { name: "Phiếu báo", abbreviation: "PB" },
  { name: "Bộ luật", abbreviation: "QH" },
  { name: "Luật", abbreviation: "QH" },
  { name: "Pháp lệnh", abbreviation: "UBTVQH" },
  { name: "Nghị định", abbreviation: "NĐ" },
  { name: "Thông tư", abbreviation: "TT" },
  { name: "Thông tư liên tịch", abbreviation: "TTLT" },
  { name: "Văn bản hợp nhất", abbreviation: "VBHN" },
  { name: "Kết luận", abbreviation: "KL" },
];
