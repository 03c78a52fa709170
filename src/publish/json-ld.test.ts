import { describe, expect, it } from "vitest";
import { readBaseWith } from "../../tests/fixtures/site.ts";
import { reportJsonLd } from "./json-ld.ts";

const file = "content/periods/2024-quy-1.mdx";
const document = readBaseWith({}).catalog.periods[0]?.document.text ?? "";

function dataOf(text: string) {
  const { catalog } = readBaseWith({ [file]: text });
  const [period] = catalog.periods;
  if (!period) throw new Error("The base site has lost its period");
  const html = reportJsonLd(catalog, period);
  return { html, data: JSON.parse(html.replace(/^<script type="application\/ld\+json">|<\/script>$/g, "")) };
}

describe("reportJsonLd", () => {
  it("says that figures are invented", () => {
    expect(dataOf(document).data).toMatchObject({
      "@type": "Report",
      reportNumber: "45/BC-SVD",
      creativeWorkStatus: "invented",
      temporalCoverage: "2024-01-01/2024-03-31",
      abstract: "Sở có 30 người.",
    });
  });

  it("leaves out the number that a copy does not have, and says what it is", () => {
    const { data } = dataOf(
      document
        .replace('number: "45"', "number: null")
        .replace("status: issued", "status: unnumbered_copy")
        .replace("invented: true\n", ""),
    );
    expect(data).not.toHaveProperty("reportNumber");
    expect(data).not.toHaveProperty("datePublished");
    expect(data.creativeWorkStatus).toBe("unnumbered_copy");
  });

  it("cannot be ended by words of the report", () => {
    const { html, data } = dataOf(document.replace('title: "BÁO CÁO', 'title: "</script> BÁO CÁO'));
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(data.name).toBe("</script> BÁO CÁO KẾT QUẢ CÔNG TÁC QUÝ I");
  });
});
