/** One address for each kind of page. A new kind is added here, and the tests of a built site look at it. */

/** The period whose report the tests read. */
export const period = "2024-7-thang";

const report = `/ky-bao-cao/${period}/`;

/** Paths within the site, by what a reader finds there. */
export const pagePaths = {
  home: "/",
  archive: "/ky-bao-cao/",
  report,
  figures: `${report}so-lieu/`,
  source: `${report}nguon/`,
  documents: "/van-ban/",
  document: "/van-ban/qd-140-ubnd-2024/",
  data: "/du-lieu/",
  table: "/du-lieu/bien_che/",
  register: "/du-lieu/van_ban/",
  areas: "/linh-vuc/",
  area: "/linh-vuc/b-i-7/",
  tasks: "/nhiem-vu/",
  indicators: "/chi-so/",
  indicator: "/chi-so/dti-tinh/",
  comparisons: "/so-sanh/",
  checks: "/doi-chieu/",
  checksOfPeriod: `/doi-chieu/${period}/`,
  calendar: "/lich-cong-bo/",
  corrections: "/dinh-chinh/",
  glossary: "/thuat-ngu/",
  search: "/tim-kiem/",
  guide: "/huong-dan/",
  guideSubject: "/huong-dan/so-va-ngay/",
  embeddedChart: `/nhung/${period}/bieu-do-dti/`,
  about: "/gioi-thieu/",
  accessibility: "/tro-nang/",
  notFound: "/khong-co-trang-nay/",
} as const;

/** `[kind, path]` of every kind of page. */
export const pageKinds = Object.entries(pagePaths);
