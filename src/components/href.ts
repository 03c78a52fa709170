/** Links inside the site: paths of pages, and the addresses they have under the base path the site is served from. */

const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** The address of a page or file of this site: "/van-ban/" is "/minh-bach/van-ban/" where the base path is "/minh-bach". */
export function href(path: `/${string}`): string {
  return base + path;
}

/** The path of a page within the site, from the address it is served at: the reverse of `href`. */
export function sitePath(pathname: string): `/${string}` {
  const path = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;
  return `/${path.slice(1)}`;
}
