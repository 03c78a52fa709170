import { describe, expect, it } from "vitest";
import { textFragment } from "./highlight.ts";

const plain = (text: string) => ({ text, isMatch: false });
const match = (text: string) => ({ text, isMatch: true });

describe("textFragment", () => {
  it("names the marked words between their neighbours", () => {
    expect(textFragment({ parts: [plain("Năm 2024 đã "), match("giải ngân"), plain(" 9.280 triệu đồng vốn")] })).toBe(
      ":~:text=N%C4%83m%202024%20%C4%91%C3%A3-,gi%E1%BA%A3i%20ng%C3%A2n,-9.280%20tri%E1%BB%87u%20%C4%91%E1%BB%93ng",
    );
  });

  it("names every mark", () => {
    expect(textFragment({ parts: [match("a"), plain(" b "), match("c")] })).toBe(":~:text=a,-b&text=b-,c");
  });

  it("keeps hyphens, commas and ampersands of the text apart from those of the address", () => {
    expect(textFragment({ parts: [match("140/QĐ-UBND, R&D")] })).toBe(":~:text=140%2FQ%C4%90%2DUBND%2C%20R%26D");
  });

  it("takes no neighbour from behind an ellipsis, and says nothing where nothing is marked", () => {
    expect(textFragment({ parts: [plain("… "), match("a"), plain(" …")] })).toBe(":~:text=a");
    expect(textFragment({ parts: [plain("a")] })).toBe("");
  });
});
