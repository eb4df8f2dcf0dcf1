// Looks at reports in a real browser and says what is wrong with them; ends with 1 where anything is.
//
//   node tests/browser/check.mjs [--browser PATH] [--texts TEXTS.json] REPORT.html …
//
// Looked at, in light and in dark, at 360, 800 and 1400 pixels and on A4: that nothing overflows, that no text of a picture
// lies over another, that no row and no picture is cut between sheets, that the page asks for nothing, runs nothing and says
// nothing on the console, and what axe-core says about accessibility. TEXTS.json is a list of texts which the report after it
// has to hold as they are.

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { ELEMENTS, foreign, isDark, missing, overflow, pictures, unfold } from "./layout.mjs";
import { MARK, judge, mark } from "./paper.mjs";
import { chromium } from "playwright-core";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const WIDTHS = [360, 800, 1400];
/** A4 at 96 pixels an inch, without margins of 15 mm. */
const PAPER = { width: 680, height: 1009 };
/** How small, in pixels, a text in a picture may be at most, and how much it has to differ from the paper. */
const TEXTS = { smallest: 8, contrast: 4.5 };
/** What is known of accessibility: WCAG 2.1 at level AA, and what is good practice. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];
const ARGUMENTS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

const { browserPath, reports } = argumentsOf(process.argv.slice(2));
const profile = await mkdtemp(join(tmpdir(), "kanalval-browser-"));
const problems = [];
let browser;
try {
  browser = await chromium.launch({ executablePath: browserPath, headless: true, args: ARGUMENTS, env: { ...process.env, HOME: profile } });
  for (const report of reports) {
    const before = problems.length;
    const sheets = await check(report);
    const found = problems.length - before;
    console.log(`${basename(report.path)}: ${found ? "not in order" : "in order"} (${sheets} sheets of A4)`);
  }
} finally {
  await browser?.close();
  await rm(profile, { recursive: true, force: true });
}
for (const [what, places] of together(problems)) console.log(`  ${what}\n      (${[...places].join("; ")})`);
process.exitCode = problems.length ? 1 : 0;

/** What is wrong, once each, with all places where it is. */
function together(problems) {
  const found = new Map();
  for (const { file, where, what } of problems) {
    const key = `${file}: ${what}`;
    if (!found.has(key)) found.set(key, new Set());
    found.get(key).add(where);
  }
  return found;
}

/** All that is looked at in one report; gives its sheets of A4. */
async function check(report) {
  const url = pathToFileURL(resolve(report.path)).href;
  const add = (where, found) => problems.push(...found.map((what) => ({ file: basename(report.path), where, what })));
  for (const colorScheme of ["light", "dark"]) {
    await asAReader(url, colorScheme, await report.texts, add);
    await withAxe(url, colorScheme, add);
  }
  return onPaper(url, add);
}

/** The page as a reader has it, under its own policy. */
async function asAReader(url, colorScheme, texts, add) {
  const context = await browser.newContext({ colorScheme, viewport: { width: WIDTHS[0], height: 800 } });
  const page = await context.newPage();
  const heard = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) heard.push(`the console says: ${message.text()}`);
  });
  page.on("pageerror", (error) => heard.push(`a script failed: ${error.message}`));
  page.on("dialog", (dialog) => {
    heard.push(`a dialog opened: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("request", (request) => {
    if (request.url() !== url && request.url() !== "data:,") heard.push(`it asks for ${request.url().slice(0, 80)}`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
  });
  await page.goto(url, { waitUntil: "load" });
  if ((await page.evaluate(isDark)) !== (colorScheme === "dark")) heard.push("the page does not have the reader's colours");
  if (!(await page.locator("meta[http-equiv=Content-Security-Policy]").count())) heard.push("it has no Content-Security-Policy");
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const open of [false, true]) {
      await page.evaluate(unfold, open);
      const where = `${colorScheme}, ${width} pixels${open ? ", tables open" : ""}`;
      add(where, await page.evaluate(overflow));
      // Drawings only grow with the page; their letters may be too small on the smallest.
      if (!open && width !== 800) add(where, await page.evaluate(pictures, TEXTS));
    }
  }
  heard.push(...(await page.evaluate(foreign, ELEMENTS)), ...(await page.evaluate(missing, texts)));
  add(colorScheme, [...new Set(heard)]);
  await context.close();
}

/** axe-core, which the page's own policy keeps out. */
async function withAxe(url, colorScheme, add) {
  const context = await browser.newContext({ colorScheme, bypassCSP: true, viewport: { width: 1400, height: 800 } });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "load" });
  await page.addScriptTag({ content: axe });
  await page.evaluate(unfold, true);
  for (const width of colorScheme === "light" ? [1400, 360] : [1400]) {
    await page.setViewportSize({ width, height: 800 });
    const { violations, passes } = await page.evaluate((values) => window.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] }), TAGS);
    if (passes.length < 10) add(`axe, ${colorScheme}`, [`only ${passes.length} rules were applied`]);
    add(`axe, ${colorScheme}, ${width} pixels`, violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length} times; first ${nodes[0].html.slice(0, 160)}: ${nodes[0].failureSummary?.replace(/\s+/g, " ")})`));
  }
  await context.close();
}

/** On A4; gives the number of sheets. */
async function onPaper(url, add) {
  const context = await browser.newContext({ bypassCSP: true, colorScheme: "dark", viewport: PAPER });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "load" });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  if (await page.evaluate(isDark)) add("paper", ["the paper is dark"]);
  add("paper", await page.evaluate(overflow));
  add("paper", await page.evaluate(pictures, { ...TEXTS, smallest: 0 }));
  const names = await page.evaluate(mark, { prefix: MARK, sheet: PAPER.height });
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: false, printBackground: true });
  const { pages, problems: found } = judge(pdf, names);
  add("paper", found);
  await context.close();
  return pages;
}

function argumentsOf(words) {
  const reports = [];
  let browserPath = process.env.CHROMIUM || "/usr/bin/chromium";
  let texts = [];
  while (words.length) {
    const word = words.shift();
    if (word === "--browser") browserPath = words.shift();
    else if (word === "--texts") texts = readFile(words.shift(), "utf8").then(JSON.parse);
    else {
      reports.push({ path: word, texts });
      texts = [];
    }
  }
  if (!reports.length) {
    console.error("usage: node check.mjs [--browser PATH] [--texts TEXTS.json] REPORT.html …");
    process.exit(2);
  }
  return { browserPath, reports };
}
