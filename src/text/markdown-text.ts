/** Texts that nobody has reviewed → Markdown that shows them letter by letter, and does nothing else. */

/**
 * Marks, images, HTML, links, mentions (@), references (#) and emoji (:) lose their meaning; line ends become spaces.
 * What Markdown gives a meaning becomes a character reference. GitHub looks for mentions, references, emoji and bare
 * addresses in the text that comes out, where only a space without width between the characters helps.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>()+!|~&$^="']/g, reference)
    .replace(/^-|^\d+(?=[.)])/, (start) => Array.from(start, reference).join(""))
    .replace(/@|(?<!&)#|:(?=\S)|www(?=\.)/gi, (found) => `${found}&#8203;`);
}

/** GitHub takes no longer fence for code. */
const longestFence = 80;

/** Code, for someone to copy the text itself: nothing within it has a meaning. Escaped where no code can hold it. */
export function codeSpan(text: string): string {
  const line = text.replace(/\p{Cc}+/gu, " ");
  const longest = Math.max(0, ...Array.from(line.matchAll(/`+/g), ([run]) => run.length));
  // A fence with nothing in it is no code, and would close at the fence of the next.
  if (line === "" || longest >= longestFence) return escapeMarkdown(line);
  const fence = "`".repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(line) ? " " : "";
  return fence + pad + line + pad + fence;
}

function reference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
