/** The files of a site by path, each decoded when it is asked for. */
import { decodeFile, type FileText } from "./file-text.ts";
import type { SourceFile } from "./source-file.ts";

export interface SiteFolder {
  /** Sorted. */
  readonly paths: readonly string[];
  /** Those of them that are links to another place. */
  readonly links: ReadonlySet<string>;
  /** Undefined when there is no such file. */
  readonly read: (path: string) => FileText | undefined;
}

export function siteFolder(files: readonly SourceFile[]): SiteFolder {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    paths: [...byPath.keys()].sort(),
    links: new Set(files.flatMap(({ path, isLink }) => (isLink ? [path] : []))),
    read: (path) => {
      const file = byPath.get(path);
      return file && decodeFile(file);
    },
  };
}

/** Names of the files with an ending that lie directly in a folder, without the ending. */
export function namesIn({ paths }: SiteFolder, folder: string, ending: string): string[] {
  return paths
    .filter((path) => path.startsWith(`${folder}/`) && path.endsWith(ending))
    .map((path) => path.slice(folder.length + 1, -ending.length))
    .filter((name) => name !== "" && !name.includes("/"));
}

/** Names of the folders in a folder. */
export function foldersIn({ paths }: SiteFolder, folder: string): string[] {
  const inner = paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
  return [...new Set(inner.filter((path) => path.includes("/")).map((path) => path.slice(0, path.indexOf("/"))))];
}
