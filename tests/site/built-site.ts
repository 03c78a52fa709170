/** The files of a built site, and what stands in their HTML, read without a browser and without any code of the site. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface BuiltPage {
  /** Address under the folder the site was built into: "/van-ban/", "/404.html". */
  readonly path: string;
  readonly html: string;
}

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Every page under `folder`, in the order of its path. */
export function readPages(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .sort()
    .map((file) => ({
      path: `/${file}`.replace(/\/index\.html$/, "/"),
      html: readFileSync(join(folder, file), "utf8"),
    }));
}

/** The page at `path`. Throws when the site has none there. */
export function readPage(folder: string, path: string): BuiltPage {
  return { path, html: readFileSync(fileOf(folder, path), "utf8") };
}

/** Whether something is served at `path`: a page, or a file such as "/du-lieu/bien_che.csv". */
export function isServed(folder: string, path: string): boolean {
  return existsSync(fileOf(folder, path));
}

function fileOf(folder: string, path: string): string {
  return join(folder, path.endsWith("/") ? `${path}index.html` : path);
}

const startTag = /<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
const attribute = /([\w:-]+)="([^"]*)"/g;
/** Elements whose content is no HTML. */
const foreignContent = /(<(script|style)\b[^>]*>)[\s\S]*?(?=<\/\2>)/gi;

/** The elements of a page, in order, with the attributes that have a value. */
export function elementsOf({ html }: BuiltPage): Element[] {
  return [...html.replace(foreignContent, "$1").matchAll(startTag)].map(([, name = "", rest = ""]) => ({
    name: name.toLowerCase(),
    attributes: new Map([...rest.matchAll(attribute)].map(([, key = "", value = ""]) => [key, unescapeHtml(value)])),
  }));
}

/** Values of one attribute through a page, in order. */
export function attributeValues(page: BuiltPage, name: string): string[] {
  return elementsOf(page).flatMap(({ attributes }) => attributes.get(name) ?? []);
}

function unescapeHtml(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#34;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&#38;", "&")
    .replaceAll("&amp;", "&");
}
