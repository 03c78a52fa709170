/** Words of the interface about search. */
export const searchText = {
  search: {
    title: "Tìm kiếm",
    label: "Tìm gì",
    hint: "Gõ có dấu hay không dấu đều được, ví dụ: giải ngân, dich vu cong, 140/QĐ-UBND.",
    button: "Tìm",
    searching: "Đang tìm…",
    count: (count: string, query: string) => `${count} kết quả cho “${query}”`,
    nothingFound: (query: string) => `Không tìm thấy “${query}”. Hãy thử ít chữ hơn hoặc viết cách khác.`,
    failed: "Chưa tải được chỉ mục tìm kiếm. Hãy tải lại trang.",
    needsScript: "Tìm kiếm cần JavaScript. Không có JavaScript, hãy tra theo các danh mục sau:",
    results: "Kết quả",
    nearest: (query: string) => `Không có chỗ nào đủ các chữ “${query}”. Đây là những chỗ gần nhất.`,
    more: "Xem thêm kết quả",
    indexes: "Tra theo danh mục",
    kinds: {
      bao_cao: "Báo cáo",
      ghi_chu: "Ghi chú của ban biên tập",
      so_lieu: "Số liệu",
      van_ban: "Văn bản",
      thuat_ngu: "Thuật ngữ",
    },
  },
} as const;
