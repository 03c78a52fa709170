/** Prints what the budgets are about: the weight of the report page, the build's time and memory for 1 and 12 periods, the check of 120. */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { readCatalog } from "../src/catalog/read.ts";
import { measureDerivation } from "../tests/bench/derivation.ts";
import { measureSearch } from "../tests/bench/search-measure.ts";
import { writeDemo } from "../tests/demo/generate.ts";

const period = "2024-7-thang";
const work = ".cache/bench";

/** A site folder under `.cache/` with `count` copies of the real period, marked as invented. */
function copySite(count: number): string {
  const site = `${work}/site-${count}`;
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  for (const folder of ["content", "data"]) cpSync(folder, `${site}/${folder}`, { recursive: true });
  for (let copy = 2; copy <= count; copy += 1) {
    const id = `${period}-${copy}`;
    const document = readFileSync(`content/periods/${period}.mdx`, "utf8");
    writeFileSync(
      `${site}/content/periods/${id}.mdx`,
      document.replace(`id: ${period}\n`, `id: ${id}\ninvented: true\n`),
    );
    cpSync(`content/sources/${period}.txt`, `${site}/content/sources/${id}.txt`);
    cpSync(`data/periods/${period}`, `${site}/data/periods/${id}`, { recursive: true });
  }
  return site;
}

/** Runs one build of `site`; gives wall seconds and the peak memory of the process in MiB. */
async function build(site: string, out: string): Promise<{ seconds: number; peakMiB: number }> {
  const start = performance.now();
  const child = spawn("node", ["node_modules/astro/bin/astro.mjs", "build", "--outDir", out], {
    env: { ...process.env, MINH_BACH_SITE: site, ASTRO_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  let peakKiB = 0;
  const watch = setInterval(() => {
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"));
    if (peak) peakKiB = Math.max(peakKiB, Number(peak[1]));
  }, 50);
  const status = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(watch);
  if (status !== 0) throw new Error(`the build of ${site} failed`);
  return { seconds: (performance.now() - start) / 1000, peakMiB: peakKiB / 1024 };
}

/** Seconds that a script takes as a process of its own, with the setting that `npm run check` has. */
function secondsOf(script: string, ...args: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync("node", [`scripts/${script}`, ...args], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, NODE_COMPILE_CACHE: "node_modules/.cache/node" },
  });
  if (status !== 0) throw new Error(`${script} failed`);
  return (performance.now() - start) / 1000;
}

/** The check of `site` and parsing its files alone, turn by turn: what else the machine does then slows both. */
function checkAgainstParsing(site: string): readonly { readonly check: number; readonly parse: number }[] {
  const turn = () => ({ parse: secondsOf("parse-alone.ts", site), check: secondsOf("check.ts", "--site", site) });
  turn();
  return Array.from({ length: 5 }, turn).sort((a, b) => a.check / a.parse - b.check / b.parse);
}

const brotliKB = (text: string): number => brotliCompressSync(text).length / 1000;

const one = await build(copySite(1), `${work}/out-1`);
const twelve = await build(copySite(12), `${work}/out-12`);

const page = `${work}/out-1/ky-bao-cao/${period}`;
const html = readFileSync(`${page}/index.html`, "utf8");
const sheets = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="\/?([^"]+)"/g)].map((match) => match[1] ?? "");
const css = sheets.map((sheet) => readFileSync(`${work}/out-1/${sheet}`, "utf8")).join("");
const fonts = readdirSync(`${work}/out-1/fonts`).filter((file) => file.endsWith(".woff2")).length;
const scripts = [...html.matchAll(/<script(?![^>]*type="application\/ld\+json")/g)].length;

const turns = checkAgainstParsing(copySite(120));
const ratios = turns.map(({ check, parse }) => (check / parse).toFixed(2));
const middle = turns[2];

console.table({
  "check of 120 periods ÷ papaparse alone (budget 3), five turns": ratios.join(", "),
  "check of 120 periods: s, papaparse alone: s, in the middle turn": `${middle?.check.toFixed(1)}, ${middle?.parse.toFixed(1)}`,
  "report page, HTML + CSS, brotli KB (budget 40)": (brotliKB(html) + brotliKB(css)).toFixed(1),
  "requests: page, style sheets, fonts (budget 6)": 1 + sheets.length + fonts,
  "scripts in the page (budget 0)": scripts,
  "build of 1 period: wall s / peak MiB": `${one.seconds.toFixed(1)} / ${one.peakMiB.toFixed(0)}`,
  "build of 12 periods: wall s / peak MiB": `${twelve.seconds.toFixed(1)} / ${twelve.peakMiB.toFixed(0)}`,
  "12 periods ÷ 1 period, wall": (twelve.seconds / one.seconds).toFixed(2),
});

writeDemo(`${work}/site-demo`);
const demo = await build(`${work}/site-demo`, `${work}/out-demo`);
const { deriveSeconds, filesSeconds } = await measureDerivation(readCatalog(resolve(`${work}/site-demo`)).catalog);
console.table({
  "build of the demo, 21 periods: wall s / peak MiB": `${demo.seconds.toFixed(1)} / ${demo.peakMiB.toFixed(0)}`,
  "its derivations / its spreadsheets, CSV and JSON: s": `${deriveSeconds.toFixed(2)} / ${filesSeconds.toFixed(2)}`,
  "build ÷ build without what it derives and files": (
    demo.seconds /
    (demo.seconds - deriveSeconds - filesSeconds)
  ).toFixed(2),
});

const catalog = readCatalog(resolve(`${work}/site-12`)).catalog;
console.table(await measureSearch({ catalog, dist: `${work}/out-12`, work: resolve(`${work}/search`) }));
