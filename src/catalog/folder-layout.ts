/** Whether every file of the site folder stands where something reads it, under a name that something knows. */
import type { Diagnostic, DiagnosticCode } from "../diagnostics/diagnostic.ts";
import { pageFolder } from "./page-folder.ts";
import { documentFolder, sourceFolder } from "./period-folder.ts";
import { figureFolder } from "./period-tables.ts";
import { registerFolder } from "./register-folder.ts";
import { type Schemas, schemaFolder } from "./schema-folder.ts";
import { foldersIn, namesIn, type SiteFolder } from "./site-folder.ts";
import { suggest } from "./suggestion.ts";

export function checkLayout(folder: SiteFolder, schemas: Schemas): Diagnostic[] {
  const links = [...folder.links].map((file): Diagnostic => ({ code: "file-link", place: { file }, data: {} }));
  const files = folder.paths.filter((path) => !folder.links.has(path));
  return [...links, ...files.flatMap((path) => checkFile(path, schemas)), ...checkPeriods(folder)];
}

/** Folders that take any name with this ending. */
const endings: Readonly<Record<string, string>> = {
  [documentFolder]: ".mdx",
  [pageFolder]: ".mdx",
  [sourceFolder]: ".txt",
  [schemaFolder]: ".json",
};

function checkFile(path: string, schemas: Schemas): Diagnostic[] {
  const slash = path.lastIndexOf("/");
  const parent = path.slice(0, slash);
  const name = path.slice(slash + 1);
  if (path === "content/site.yaml" || name === "README.md") return [];
  const ending = endings[parent];
  if (ending !== undefined) return name.endsWith(ending) ? [] : [unknown(path, [name.replace(/\.[^.]*$/, ending)])];

  const isPeriod = parent.startsWith(`${figureFolder}/`) && !parent.slice(figureFolder.length + 1).includes("/");
  const known = isPeriod || parent === registerFolder ? tablesIn(isPeriod, schemas) : [];
  return known.includes(name) ? [] : [unknown(path, known)];
}

/** Names of the CSV files that a period, or the folder of registers, may hold. */
function tablesIn(isPeriod: boolean, { byName, broken }: Schemas): string[] {
  const tables = [...byName.values()].filter(({ scope }) => (scope === "register") !== isPeriod);
  return [...tables.map(({ name }) => name), ...broken].map((name) => `${name}.csv`);
}

function unknown(path: string, known: readonly string[]): Diagnostic {
  const found = path.slice(path.lastIndexOf("/") + 1);
  if (/\.(xlsx?|xlsm|ods|docx?|odt)$/i.test(found))
    return { code: "file-office", place: { file: path }, data: { found } };
  const { text } = suggest(found, known.length > 0 ? known : [...Object.keys(endings), registerFolder, figureFolder]);
  return { code: "file-unknown", place: { file: path }, data: { found, suggestion: text } };
}

function checkPeriods(folder: SiteFolder): Diagnostic[] {
  const documents = namesIn(folder, documentFolder, ".mdx");
  const folders = foldersIn(folder, figureFolder);
  const report = (code: DiagnosticCode, file: string, found: string, known: readonly string[] = []): Diagnostic => ({
    code,
    place: { file },
    data: { found, suggestion: suggest(found, known).text },
  });
  const undocumented = folders.filter((id) => !documents.includes(id));
  const withoutFigures = documents.filter((id) => !folders.includes(id));
  return [
    ...[...new Set([...documents, ...folders])]
      .filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
      .map((id) =>
        report("period-name", documents.includes(id) ? `${documentFolder}/${id}.mdx` : `${figureFolder}/${id}`, id),
      ),
    ...undocumented.map((id) => report("period-without-document", `${figureFolder}/${id}`, id, withoutFigures)),
    ...withoutFigures
      // A folder with a name much like it has just been reported.
      .filter((id) => !undocumented.some((other) => suggest(other, withoutFigures).nearest === id))
      .map((id) => report("period-without-figures", `${documentFolder}/${id}.mdx`, id)),
  ];
}
