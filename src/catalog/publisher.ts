/** `content/site.yaml`: who publishes the site. */
import { z } from "zod";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Table } from "./catalog.ts";
import { checkReference } from "./check-reference.ts";
import { checkCharacters } from "./document-characters.ts";
import type { SiteFolder } from "./site-folder.ts";
import { checkSettings } from "./source-document.ts";
import { readYaml } from "./yaml-source.ts";

export const publisherSchema = z.strictObject({
  /** Id in register `co_quan`. */
  agency: z.string().min(1),
  name: z.string().min(1),
  shortName: z.string().min(1),
  province: z.string().min(1),
  /** Null where the source gives none. */
  email: z.email().nullable(),
  phone: z.string().min(1).nullable(),
  /** Absolute address of the site with its base path, for canonical links; null until the publisher has one. */
  baseUrl: z.url().nullable(),
  /** Terms of use of the data, as the agency states them; null until it does. */
  dataTerms: z.string().min(1).nullable(),
});
export type Publisher = Readonly<z.output<typeof publisherSchema>>;

/** Stands for a `site.yaml` that cannot be read. */
const unknownPublisher: Publisher = {
  agency: "",
  name: "",
  shortName: "",
  province: "",
  email: null,
  phone: null,
  baseUrl: null,
  dataTerms: null,
};

const file = "content/site.yaml";

export function readPublisher(
  folder: SiteFolder,
  registers: ReadonlyMap<string, Table>,
): { publisher: Publisher; diagnostics: readonly Diagnostic[] } {
  const decoded = folder.read(file);
  if (!decoded)
    return { publisher: unknownPublisher, diagnostics: [{ code: "site-missing", place: { file }, data: {} }] };
  if (decoded.text === null) return { publisher: unknownPublisher, diagnostics: decoded.diagnostics };
  const source = readYaml(decoded.text);
  const { value, diagnostics } = checkSettings(source, { file, schema: publisherSchema, fallback: unknownPublisher });
  const setting = { file, source };
  const agency = checkReference({ setting, path: ["agency"], id: value.agency, register: "co_quan" }, registers);
  return {
    publisher: value,
    diagnostics: [...decoded.diagnostics, ...checkCharacters(file, decoded.text), ...diagnostics, ...agency],
  };
}

/** Where staff find what a diagnostic means: on the published site, or by its path while the site has no address. */
export function guideAddress({ baseUrl }: Publisher): string {
  const path = "huong-dan/";
  return baseUrl === null ? `/${path}` : new URL(path, baseUrl.endsWith("/") ? baseUrl : `${baseUrl}/`).href;
}
