/** Which addresses a document may link to or load. */

const linkSchemes = ["https:", "http:", "mailto:", "tel:"];

/** An address of this site, or one that a browser opens without running code. */
export function isSafeUrl(url: string): boolean {
  return isLocalUrl(url) || linkSchemes.includes(schemeOf(url) ?? "");
}

/** A path on this site: no scheme, and no `//host`. */
export function isLocalUrl(url: string): boolean {
  const shown = withoutInvisible(url);
  return schemeOf(url) === undefined && !/^[\\/]{2}/.test(shown);
}

function schemeOf(url: string): string | undefined {
  return /^[a-z][a-z0-9+.-]*:/i.exec(withoutInvisible(url))?.[0].toLowerCase();
}

/** Browsers skip control characters and spaces in front, and tabs and line breaks anywhere. */
function withoutInvisible(url: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly the characters a browser skips.
  return url.replaceAll(/[\u0000-\u0020]/g, "");
}
