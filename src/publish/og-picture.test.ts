import { describe, expect, it } from "vitest";
import type { PictureLook } from "../charts/image-svg.ts";
import { previewPicture } from "./og-picture.ts";

const look: PictureLook = {
  styles: ".solid{fill:#14655a}",
  colours: { ground: "#fffdf8", ink: "#1d1a16", quiet: "#5a5349", warning: "#7d5a0e", data: "#14655a" },
};

const subject = { title: "Công chức có mặt", publisher: "Sở A", foot: "Minh Bạch" };

describe("the preview of a page", () => {
  it("shows one large figure where there is no chart", () => {
    const svg = previewPicture({ ...subject, figure: { text: "26 người", remark: "tính đến 31/7/2024" } }, look);
    expect(svg).toContain(">26 người</text>");
    expect(svg).toContain(">tính đến 31/7/2024</text>");
  });

  it("says in it that figures are invented", () => {
    expect(previewPicture({ ...subject, warning: "Số liệu giả định" }, look)).toContain(">Số liệu giả định</text>");
  });

  it("writes what would break the markup as text", () => {
    expect(previewPicture({ ...subject, title: 'A & <b> "c"' }, look)).toContain(
      "<title>A &amp; &lt;b> &quot;c&quot;</title>",
    );
  });
});
