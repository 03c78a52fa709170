import { expect, it } from "vitest";
import { embedStyles } from "./embed-style.ts";

it("keeps the rules of the sheets and nothing for those who write them", () => {
  const sheet = `/* Why. */
@layer components {
  .chart :is(.name, .figure) {
    fill: var(--ink);
  }
}
`;
  expect(embedStyles([sheet, "a {\n  color: red;\n}\n"])).toBe(
    "@layer components{.chart :is(.name,.figure){fill:var(--ink)}}a{color:red}",
  );
});
