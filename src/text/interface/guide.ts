/** Words of the guide for staff: how a period is published, how a published figure is corrected, what each code means. */
export const guideText = {
  guide: {
    title: "Hướng dẫn đăng báo cáo",
    intro:
      "Dành cho cán bộ của cơ quan: đăng một kỳ báo cáo trong năm bước, đính chính số đã công bố, và hiểu từng điều máy kiểm tra nhắc. Chỉ cần biết Excel, Word và trình duyệt.",
    kicker: "Dành cho người đăng",
    stepsTitle: "Đăng một kỳ báo cáo trong năm bước",
    steps: [
      {
        title: "Tạo kỳ mới và lấy sổ nhập liệu",
        text: "Máy lấy kỳ trước cùng loại làm mẫu: tạo văn bản có sẵn đề mục và các câu thường dùng, các bảng có sẵn dòng, và một sổ Excel để điền. Lệnh không ghi đè lên kỳ đã có. Nếu máy của bạn chưa cài đặt, nhờ người phụ trách kỹ thuật chạy giúp một lần.",
        commands: ["npm run new -- 2025-quy-1 --kind quy"],
      },
      {
        title: "Điền sổ Excel",
        text: "Mỗi bảng một trang tính; cột bên cạnh là số của kỳ so sánh được. Chỉ điền các ô trống, không gộp ô, không đổi tên cột và mã dòng. Có thể ghi như trong báo cáo: “07”, “hơn 50”, “9.280 triệu đồng”. Báo cáo không nêu số thì để trống; báo cáo nói là không có thì ghi 0.",
        commands: [],
      },
      {
        title: "Nhập sổ vào trang",
        text: "Lần đầu lệnh chỉ cho xem máy hiểu thế nào và số nào sẽ đổi. Xem kỹ rồi chạy lại với --write để ghi. Chỗ nào máy không chắc thì từ chối và nêu tên trang tính, tên ô; máy không bao giờ đoán.",
        commands: [
          "npm run import -- so-nhap-lieu-2025-quy-1.xlsx --period 2025-quy-1",
          "npm run import -- so-nhap-lieu-2025-quy-1.xlsx --period 2025-quy-1 --write",
        ],
      },
      {
        title: "Viết lời văn và kiểm tra",
        text: "Mở tệp content/periods/2025-quy-1.mdx (trên GitHub: bấm biểu tượng bút chì), điền các chỗ [CẦN ĐIỀN: …]. Số trong câu đứng giữa thẻ <Value> và phải giống ô trong bảng. Sau đó chạy kiểm tra; mỗi dòng máy báo đều nói rõ tệp, dòng, ô và cách sửa. Những chỗ chỉ có một cách hiểu đúng, máy tự sửa được khi có --fix.",
        commands: ["npm run check", "npm run check -- --fix"],
      },
      {
        title: "Gửi duyệt và đăng",
        text: "Trên GitHub: vào thư mục của kỳ, bấm Add file › Upload files, chọn các tệp, ghi một câu tóm tắt, chọn “Create a new branch” rồi bấm Propose changes và Create pull request. Máy kiểm tra lại, viết một lời bình liệt kê lỗi (nếu có) và những số đã thay đổi để người duyệt đọc. Người duyệt bấm Merge thì trang tự đăng.",
        commands: ["npm run diff -- origin/main"],
      },
    ],
    picture: "Trang báo cáo sau khi đăng: kiểm tra lại tiêu đề, tình trạng văn bản và vài con số chính.",
    pictureText:
      "Trang của một kỳ báo cáo: dải thông báo tình trạng văn bản ở trên cùng, rồi tiêu đề, các số liệu chính và mục lục.",
    correctTitle: "Đính chính một số đã công bố",
    correctIntro:
      "Số đã công bố không được sửa âm thầm: trang giữ cả bản cũ và nói rõ vì sao đổi. Một lần đính chính gồm bốn việc, gửi trong cùng một yêu cầu kéo:",
    correct: [
      "Sửa ô trong tệp CSV của kỳ (data/periods/…).",
      "Chạy npm run check -- --fix để các câu in số ấy đổi theo; đọc lại câu.",
      "Chạy npm run check -- --base origin/main: máy in sẵn dòng phải thêm vào data/registers/dinh_chinh.csv. Chép dòng ấy vào, ghi ngày và lý do; sửa sai sót thì loại là dinh_chinh, điều chỉnh theo kế hoạch thì loại là dieu_chinh.",
      "Gửi duyệt như bước 5. Trang của kỳ sẽ ghi số mới, số cũ, ngày và lý do; bản trước vẫn đọc được ở địa chỉ riêng.",
    ],
    codesTitle: "Từng điều máy kiểm tra",
    codesIntro:
      "Mỗi điều có một mã, in ở cuối dòng đầu của lời nhắc. Mã không bao giờ đổi. Bấm vào mã để xem ví dụ sai, ví dụ đúng và cách sửa. Các ví dụ đều là số liệu giả định.",
    severity: {
      error: "lỗi: phải sửa thì trang mới đăng được",
      warning: "cảnh báo: trang vẫn đăng, nhưng nên xem lại",
    },
    wrong: "Sai",
    right: "Đúng",
    fix: "Cách sửa:",
    count: (count: number) => `${count} mã`,
    subjects: {
      tep: { title: "Tệp và bảng mã", intro: "Tệp không đọc được, đặt sai chỗ, sai tên, sai bảng mã chữ Việt." },
      bang: { title: "Cột và dòng của bảng", intro: "Dấu ngăn cách, dấu ngoặc kép, tên cột, số ô trên một dòng." },
      o: { title: "Chữ trong ô", intro: "Ký tự ẩn, chữ trông giống nhau, công thức, mã và ô bắt buộc." },
      "so-va-ngay": { title: "Số và ngày trong ô", intro: "Cách viết số và ngày trong tệp CSV; số có hai cách hiểu." },
      "doi-chieu": {
        title: "Số liệu phải khớp nhau",
        intro: "Tổng không khớp, mã trùng, mã không có, chú thích sai chỗ.",
      },
      "khai-bao": { title: "Phần khai báo", intro: "Các mục ở đầu tệp báo cáo và trong site.yaml." },
      "van-ban": { title: "Văn bản báo cáo", intro: "Thẻ viết sai, mã chương trình, đề mục, số trần trong câu." },
      "dan-chieu": {
        title: "Số và văn bản được dẫn",
        intro: "Số trong câu khác ô, bảng không có, văn bản chưa có trong sổ.",
      },
      "bieu-do": { title: "Biểu đồ", intro: "Biểu đồ có thể làm người đọc hiểu sai." },
      "nhap-lieu": { title: "Tạo kỳ mới và nhập từ Excel", intro: "Sổ Excel hoặc tệp CSV không nhận được, và vì sao." },
      "cong-bo": { title: "Nội dung đã công bố", intro: "Số, câu và địa chỉ đã công bố mà thay đổi, so với bản gốc." },
      "mo-ta-bang": { title: "Mô tả bảng", intro: "Tệp trong data/schemas; thường do người phụ trách kỹ thuật sửa." },
    },
  },
} as const;
