/** The standing pages of the demo. */

const about = `---
id: gioi-thieu
title: "Giới thiệu"
summary: "Trang thử với số liệu bịa của một cơ quan không có thật."
---

## Số liệu ở đây là bịa

Cơ quan, tỉnh, văn bản, người và mọi số liệu trên trang này không có thật. Chúng do máy sinh ra để thử và giới thiệu Minh Bạch.
Đừng trích dẫn và đừng dùng làm căn cứ cho bất cứ việc gì.

## Có gì để xem

- Báo cáo của nhiều năm, với kỳ dài ngắn khác nhau và có kỳ chồng lên nhau.
- Một báo cáo được đính chính, một số được điều chỉnh theo kế hoạch và một báo cáo bị thu hồi.
- Hai sở hợp nhất, hai tỉnh sáp nhập và một lần đổi cách tính: không đường nào được vẽ qua những ngày đó.
- Những kỳ thiếu bảng, những báo cáo công bố chậm, những số ước và những số chỉ ghi “hơn”.
`;

const accessibility = `---
id: tro-nang
title: "Trợ năng"
summary: "Mức trợ năng của trang thử."
---

## Trang thử

Đây là trang thử với số liệu bịa. Mức trợ năng, cách kiểm tra và hạn chế giống trang chính thức, vì cả hai do cùng một mã tạo ra.
`;

/** MDX by page id. */
export const pages: ReadonlyMap<string, string> = new Map([
  ["gioi-thieu", about],
  ["tro-nang", accessibility],
]);
