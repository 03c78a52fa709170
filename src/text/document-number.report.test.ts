/** The recogniser over a real report: every sentence of it that cites a numbered document. */
import { describe, expect, it } from "vitest";
import { documentKey, documentType, findCitations } from "./document-number.ts";

describe("findCitations over the report of seven months of 2024", () => {
  /** Every mention of a numbered document, in the words around it: printed number, type, day or none. */
  const mentions: [sentence: string, ...expected: [printedNumber: string, type: string, date: string | undefined][]][] =
    [
      [
        "Thực hiện Kế hoạch số 2261/KH-UBND ngày 26 tháng 7 năm 2024 của Ủy ban nhân dân tỉnh Tây Ninh về kiểm tra công tác cải cách hành chính",
        ["2261/KH-UBND", "Kế hoạch", "2024-07-26"],
      ],
      [
        "các nhiệm vụ cải cách hành chính theo Quyết định số 140/QĐ-UBND ngày 19 tháng 01 năm 2024 của Chủ tịch Ủy ban nhân dân tỉnh ban hành Kế hoạch Cải cách hành chính",
        ["140/QĐ-UBND", "Quyết định", "2024-01-19"],
      ],
      [
        "theo quy định tại Quyết định số 2568/QĐ-BTTTT ngày 29 tháng 12 năm 2023, Bộ Thông tin và Truyền thông ban hành Khung Kiến trúc Chính phủ điện tử Việt Nam, phiên bản 3.0",
        ["2568/QĐ-BTTTT", "Quyết định", "2023-12-29"],
      ],
      [
        "đã tham mưu UBND tỉnh Kế hoạch số 1368/KH-UBND ngày 10 tháng 5 năm 2024 của UBND tỉnh về Chuyển đổi số",
        ["1368/KH-UBND", "Kế hoạch", "2024-05-10"],
      ],
      [
        "(Thông báo số 1355/TB-STTTT ngày 15 tháng 7 năm 2024 đã được đăng trên Cổng thông tin điện tử của Sở và Báo Tây Ninh)",
        ["1355/TB-STTTT", "Thông báo", "2024-07-15"],
      ],
      [
        "Tình hình thực hiện Kế hoạch số 3889/KH-UBND ngày 28 tháng 11 năm 2023 của UBND tỉnh về thực hiện các giải pháp",
        ["3889/KH-UBND", "Kế hoạch", "2023-11-28"],
      ],
      [
        "ban hành Kế hoạch số 3892/KH-UBND ngày 10 tháng 11 năm 2022 thúc đẩy nâng cao Chỉ số DTI tỉnh Tây Ninh đến năm 2025",
        ["3892/KH-UBND", "Kế hoạch", "2022-11-10"],
      ],
      [
        "đã ban hành Kế hoạch số 979/KH-STTTT ngày 27 tháng 5 năm 2024 về việc tuyên truyền",
        ["979/KH-STTTT", "Kế hoạch", "2024-05-27"],
      ],
      [
        "được công bố tại Quyết định số 2729/QĐ-UBND ngày 25 tháng 12 năm 2023 của UBND tỉnh Tây Ninh",
        ["2729/QĐ-UBND", "Quyết định", "2023-12-25"],
      ],
      [
        "đã trình UBND tỉnh tại Tờ trình 1512/TTr-STTTT ngày 01 tháng 8 năm 2024.",
        ["1512/TTr-STTTT", "Tờ trình", "2024-08-01"],
      ],
      [
        "đã trình UBND tỉnh tại Tờ trình 1501/TTr-STTTT ngày 31 tháng 7 năm 2024.",
        ["1501/TTr-STTTT", "Tờ trình", "2024-07-31"],
      ],
      [
        "đã trình UBND tỉnh tại Tờ trình số 1567/TTr-STTTT ngày 09 tháng 8 năm 2024.",
        ["1567/TTr-STTTT", "Tờ trình", "2024-08-09"],
      ],
      [
        "(thay thế Quyết định số 27/2013/QĐ-UBND ngày 20 tháng 6 năm 2013 của UBND tỉnh ban hành Quy chế quản lý, vận hành và sử dụng Mạng truyền số liệu chuyên dùng của UBND tỉnh)",
        ["27/2013/QĐ-UBND", "Quyết định", "2013-06-20"],
      ],
      [
        "đã trình UBND tỉnh tại Tờ trình 1467/TTr-STTTT ngày 29 tháng 7 năm 2024.",
        ["1467/TTr-STTTT", "Tờ trình", "2024-07-29"],
      ],
      [
        "gửi Sở Tư pháp theo quy định (Công văn số 385/STTTT-TTr ngày 29 tháng 02 năm 2024 về việc góp ý và đề xuất xử lý các văn bản QPPL kỳ hệ thống hóa 2019-2023, Công văn số 1546/STTTT-TTr ngày 07 tháng 8 năm 2024 về việc góp ý đối với dự thảo Quyết định bãi bỏ",
        ["385/STTTT-TTr", "Công văn", "2024-02-29"],
        ["1546/STTTT-TTr", "Công văn", "2024-08-07"],
      ],
      [
        "(theo Quyết định số 766/QĐ-TTg ngày 23 tháng 6 năm 2022 của Thủ tướng Chính phủ về Phê duyệt Bộ chỉ số chỉ đạo, điều hành)",
        ["766/QĐ-TTg", "Quyết định", "2022-06-23"],
      ],
      [
        "hợp đồng lao động hỗ trợ, phục vụ theo Nghị định số 111/2022/NĐ-CP và hợp đồng lao động làm công tác chuyên môn, nghiệp vụ theo Nghị định số 111/2022/NĐ-CP của cơ quan",
        ["111/2022/NĐ-CP", "Nghị định", undefined],
        ["111/2022/NĐ-CP", "Nghị định", undefined],
      ],
      [
        "Kế hoạch chuyển đổi vị trí công tác năm 2024 (Kế hoạch số 314/KH-STTTT ngày 21 tháng 02 năm 2024).",
        ["314/KH-STTTT", "Kế hoạch", "2024-02-21"],
      ],
      [
        "Kế hoạch đào tạo, bồi dưỡng công chức, viên chức năm 2024 (Kế hoạch số 39/KH-STTTT ngày 08 tháng 01 năm 2024).",
        ["39/KH-STTTT", "Kế hoạch", "2024-01-08"],
      ],
      [
        "đã kiện toàn Tổ Kiểm tra công vụ thường xuyên (Quyết định số 29/QĐ-STTTT ngày 12 tháng 4 năm 2024)",
        ["29/QĐ-STTTT", "Quyết định", "2024-04-12"],
      ],
      [
        "chưa thực hiện giải ngân. (Báo cáo số 1557/BC-STTTT ngày 08 tháng 8 năm 2024 về tình hình thực hiện và thanh toán vốn đầu tư công kế hoạch năm 2024, kỳ báo cáo: Tháng 8 (số liệu từ 01/7/2024 đến 31/7/2024)).",
        ["1557/BC-STTTT", "Báo cáo", "2024-08-08"],
      ],
      [
        "9.000 triệu đồng trong tháng 7/2024 (Quyết định số 1300/QĐ-UBND ngày 03 tháng 7 năm 2024 của UBND tỉnh).",
        ["1300/QĐ-UBND", "Quyết định", "2024-07-03"],
      ],
      [
        "theo từng mốc thời gian mà Chỉ thị 04/CT-UBND ngày 27 tháng 3 năm 2023 của UBND tỉnh đã đề ra: đến hết quý II đạt 50%",
        ["04/CT-UBND", "Chỉ thị", "2023-03-27"],
      ],
      [
        "đã thực hiện Công văn số 162/UBND-KT ngày 19 tháng 01 năm 2023 của Ủy ban nhân dân tỉnh về việc thực hiện chế độ báo cáo định kỳ (Công văn số 456/STTTT-VP ngày 12 tháng 3 năm 2024 về việc báo cáo định kỳ",
        ["162/UBND-KT", "Công văn", "2023-01-19"],
        ["456/STTTT-VP", "Công văn", "2024-03-12"],
      ],
      [
        "(Công văn số 363/STTTT-VP ngày 17 tháng 3 năm 2022 về việc rà soát, sắp xếp nhà, đất trụ sở làm việc theo Nghị định số 167/2017/NĐ-CP và Nghị định số 67/2021/NĐ-CP).",
        ["363/STTTT-VP", "Công văn", "2022-03-17"],
        ["167/2017/NĐ-CP", "Nghị định", undefined],
        ["67/2021/NĐ-CP", "Nghị định", undefined],
      ],
      [
        "Quy chế quản lý và sử dụng tài sản công Sở Thông tin và Truyền thông theo Quyết định số 162/QĐ-STTTT ngày 26 tháng 12 năm 2023.",
        ["162/QĐ-STTTT", "Quyết định", "2023-12-26"],
      ],
      [
        "đã ban hành Quy chế quản lý, sử dụng tài sản công theo Quyết định số 02a/QĐ-TTGSĐH ngày 31 tháng 01 năm 2020 về việc ban hành Quy chế",
        ["02a/QĐ-TTGSĐH", "Quyết định", "2020-01-31"],
      ],
      [
        "(Báo cáo kết quả thực hiện Nghị định số 60/2021/NĐ-CP và các văn bản có liên quan)",
        ["60/2021/NĐ-CP", "Nghị định", undefined],
      ],
      [
        "Từ 01/01/2024 đến 31/7/2024 Trung tâm đã thực hiện cơ chế tự chủ theo Nghị định số 60/2021/NĐ-CP ngày 21 tháng 6 năm 2021 của Chính phủ như sau:",
        ["60/2021/NĐ-CP", "Nghị định", "2021-06-21"],
      ],
      [
        "quy chế chi tiêu nội bộ được xây dựng theo Nghị định số 60/2021/NĐ-CP. Đồng thời thực hiện đúng quy định của nhà nước",
        ["60/2021/NĐ-CP", "Nghị định", undefined],
      ],
      [
        "đến năm 2025, tầm nhìn 2030 (Kế hoạch số 27/KH-UBND ngày 04 tháng 01 năm 2024).",
        ["27/KH-UBND", "Kế hoạch", "2024-01-04"],
      ],
      [
        "trên địa bàn tỉnh Tây Ninh (Kế hoạch số 423/KH-UBND ngày 07 tháng 02 năm 2024).",
        ["423/KH-UBND", "Kế hoạch", "2024-02-07"],
      ],
      [
        "Kế hoạch chuyển đổi số và đảm bảo an toàn thông tin mạng tỉnh Tây Ninh năm 2024 (Kế hoạch số 1368/KH-UBND ngày 10 tháng 5 năm 2024).",
        ["1368/KH-UBND", "Kế hoạch", "2024-05-10"],
      ],
      [
        "đảm bảo an toàn thông tin (Báo cáo số 1395/BC-STTTT ngày 19 tháng 7 năm 2024).",
        ["1395/BC-STTTT", "Báo cáo", "2024-07-19"],
      ],
      [
        "Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022; Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ Quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở; Nghị định số 04/2015/NĐ-CP ngày 09 tháng 01 năm 2015 của Thủ tướng Chính phủ về thực hiện dân chủ; Kế hoạch số 26-KH/BCĐ ngày 31 tháng 01 năm 2024 của Ban Chỉ đạo; Kế hoạch số 1385/KH-UBND ngày 11 tháng 5 năm 2023 của UBND tỉnh",
        ["59/2023/NĐ-CP", "Nghị định", "2023-08-14"],
        ["04/2015/NĐ-CP", "Nghị định", "2015-01-09"],
        ["26-KH/BCĐ", "Kế hoạch", "2024-01-31"],
        ["1385/KH-UBND", "Kế hoạch", "2023-05-11"],
      ],
      [
        "đã ban hành Quy chế thực hiện dân chủ trong hoạt động của Sở (Quyết định số 96/QĐ-STTTT ngày 30 tháng 9 năm 2023).",
        ["96/QĐ-STTTT", "Quyết định", "2023-09-30"],
      ],
      [
        "triển khai thực hiện Kế hoạch số 314/KH-STTTT ngày 21 tháng 02 năm 2024 thực hiện dân chủ ở cơ sở năm 2024.",
        ["314/KH-STTTT", "Kế hoạch", "2024-02-21"],
      ],
      ["theo quy định tại Mục 2 Chương II của Nghị định số 04/2015/NĐ-CP.", ["04/2015/NĐ-CP", "Nghị định", undefined]],
      [
        "đã báo cáo kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2024 (Báo cáo số 1033/BC-STTTT ngày 31 tháng 5 năm 2024).",
        ["1033/BC-STTTT", "Báo cáo", "2024-05-31"],
      ],
    ];

  it.each(mentions)("reads %s", (sentence, ...expected) => {
    const found = findCitations(sentence).map(({ printedNumber, type, date }) => [printedNumber, type, date]);
    expect(found).toEqual(expected);
  });

  const citations = findCitations(mentions.map(([sentence]) => sentence).join("\n\n"));

  it("finds 47 mentions", () => {
    expect(citations).toHaveLength(47);
  });
  it("finds 41 documents", () => {
    expect(new Set(citations.map(documentKey)).size).toBe(41);
  });
  it("finds the same type in the notation as in the words, for every one of them", () => {
    for (const { type, notation } of citations) expect(documentType({ notation })).toBe(type);
  });
});
