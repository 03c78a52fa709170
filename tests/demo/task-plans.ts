/** What the invented office committed itself to: done in time, done late, put off, still open. */
export interface TaskPlan {
  readonly id: string;
  readonly title: string;
  readonly area: string;
  /** First report that has it: last day of its data or later. */
  readonly since: string;
  /** Due dates in order, none where the office named none; each holds for reports whose data end on `since` or later. */
  readonly dues: readonly { readonly since: string; readonly due: string; readonly printed: string }[];
  /** Without a document the report only says that it is done. */
  readonly done?: { readonly day: string; readonly document?: string };
}

export const taskPlans: readonly TaskPlan[] = [
  {
    id: "ra_soat_thu_tuc",
    title: "Rà soát, đơn giản hóa thủ tục hành chính năm 2021",
    area: "b-i-3",
    since: "2021-01-01",
    dues: [{ since: "2021-01-01", due: "2021-03-31", printed: "ngày 31 tháng 3 năm 2021" }],
    done: { day: "2021-03-10", document: "ttr-31-smh-2021" },
  },
  {
    id: "quy_che_du_lieu",
    title: "Quy chế khai thác, sử dụng dữ liệu dùng chung của tỉnh Ví Dụ",
    area: "b-i-2",
    since: "2021-01-01",
    dues: [
      { since: "2021-01-01", due: "2021-06", printed: "tháng 6 năm 2021" },
      { since: "2021-09-01", due: "2021-12", printed: "tháng 12 năm 2021" },
    ],
    done: { day: "2022-01-20", document: "ttr-12-smh-2022" },
  },
  {
    id: "quy_che_phan_anh",
    title: "Quy chế tiếp nhận và xử lý phản ánh, kiến nghị",
    area: "b-i-2",
    since: "2022-01-01",
    dues: [{ since: "2022-01-01", due: "2022-06", printed: "tháng 6 năm 2022" }],
    done: { day: "2022-05-30", document: "ttr-142-smh-2022" },
  },
  {
    id: "de_an_so_hoa",
    title: "Đề án số hóa hồ sơ lưu trữ của tỉnh Ví Dụ",
    area: "b-i-7",
    since: "2022-01-01",
    dues: [
      { since: "2022-01-01", due: "2022-12", printed: "tháng 12 năm 2022" },
      { since: "2022-12-01", due: "2023-06-30", printed: "ngày 30 tháng 6 năm 2023" },
      { since: "2023-09-01", due: "2024-Q2", printed: "quý II năm 2024" },
      { since: "2024-09-01", due: "2025", printed: "năm 2025" },
    ],
  },
  {
    id: "khao_sat_hai_long",
    title: "Khảo sát sự hài lòng của người dân về dịch vụ công trực tuyến",
    area: "b-i-3",
    since: "2023-01-01",
    dues: [],
  },
  {
    id: "tap_huan_cchc",
    title: "Tập huấn chuyên đề về cải cách hành chính",
    area: "b-i-1",
    since: "2023-01-01",
    dues: [{ since: "2023-01-01", due: "2023", printed: "năm 2023" }],
    done: { day: "2023-08-10" },
  },
  {
    id: "dinh_muc_don_gia",
    title: "Định mức kinh tế kỹ thuật và đơn giá dịch vụ sự nghiệp công",
    area: "b-i-6",
    since: "2023-01-01",
    dues: [{ since: "2023-01-01", due: "2023-09", printed: "tháng 9 năm 2023" }],
    done: { day: "2023-11-15", document: "ttr-311-smh-2023" },
  },
  {
    id: "quy_che_camera",
    title: "Quy chế vận hành hệ thống camera giám sát tập trung",
    area: "b-i-7",
    since: "2024-01-01",
    dues: [{ since: "2024-01-01", due: "2024-07", printed: "tháng 7 năm 2024" }],
    done: { day: "2024-08-01", document: "ttr-142-smh-2024" },
  },
  {
    id: "kien_truc_so",
    title: "Cập nhật Kiến trúc chính quyền số của tỉnh Ví Dụ",
    area: "b-i-7",
    since: "2024-01-01",
    dues: [{ since: "2024-01-01", due: "2024-10-31", printed: "ngày 31 tháng 10 năm 2024" }],
    done: { day: "2024-10-10", document: "ttr-280-smh-2024" },
  },
  {
    id: "sap_xep_bo_may",
    title: "Sắp xếp tổ chức bộ máy sau hợp nhất hai sở",
    area: "b-i-4",
    since: "2025-01-01",
    dues: [{ since: "2025-01-01", due: "2025-03-31", printed: "ngày 31 tháng 3 năm 2025" }],
    done: { day: "2025-04-18", document: "ttr-22-smhtn-2025" },
  },
  {
    id: "hop_nhat_du_lieu",
    title: "Hợp nhất dữ liệu dùng chung của hai tỉnh",
    area: "b-i-7",
    since: "2025-09-01",
    dues: [
      { since: "2025-09-01", due: "2025-11-30", printed: "ngày 30 tháng 11 năm 2025" },
      { since: "2025-12-01", due: "2026-Q2", printed: "quý II năm 2026" },
    ],
  },
];
