/** Where the earlier states of reports stand on the site. */
import type { PublishedState } from "../../markdown/published-state.ts";
import { href } from "../href.ts";

/** The id of a state is its path below the reports. */
export function stateHref({ period }: Pick<PublishedState, "period">): string {
  return href(`/ky-bao-cao/${period.id}/`);
}

export function correctionHref(id: string): string {
  return href(`/dinh-chinh/#${id}`);
}

/** "2022-6-thang" of "2022-6-thang/ban-truoc/2022-07-11". */
export function periodIdOf(stateId: string): string {
  return stateId.slice(0, stateId.indexOf("/"));
}
