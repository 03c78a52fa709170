/** Register `chuyen_huong`: addresses that were published, and where they lead instead. */
import type { Catalog, Row } from "./catalog.ts";
import { rowText } from "./row-text.ts";

export interface Redirect {
  readonly id: string;
  /** Path within the site, ending in `/`; with `#` and an anchor for a place on a page that is still there. */
  readonly from: string;
  readonly to: string;
  readonly row: Row;
}

export const redirectRegister = "chuyen_huong";

export function redirectsOf({ registers }: Pick<Catalog, "registers">): Redirect[] {
  return (registers.get(redirectRegister)?.rows ?? []).flatMap((row) => {
    const [from, to] = [rowText(row, "tu"), rowText(row, "den")];
    return from === undefined || to === undefined ? [] : [{ id: row.id, from, to, row }];
  });
}

/** "/a/#b" → "/a/". */
export function pageOf(address: string): string {
  return address.replace(/#.*$/s, "");
}
