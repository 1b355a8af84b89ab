// Opens every page of a book at five widths in three themes and lists all that keeps people from reading it: what axe finds,
// sideways scrolling, messages on the console, and requests for anything outside of the book.
//
// node axe.js [BOOK] [--widths=320,1280] [--themes=light,dark] [--only=part of an address]

import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { OVERLAYS, drawn } from "./lib/acts.js";
import { theBook } from "./lib/book.js";
import { launch, newReader } from "./lib/browser.js";
import { option } from "./lib/options.js";
import { conclude } from "./lib/report.js";
import { serve } from "./lib/server.js";
import { sideways } from "./lib/sideways.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const REQUIRED = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
const ADVISED = "best-practice";

const widths = option("widths", "320,360,768,1280,1920").split(",").map(Number);
const themes = option("themes", "light,sepia,dark").split(",");
const only = option("only", "");

const since = Date.now();
const book = theBook();
const pages = book.pages.filter((page) => page.includes(only));
/** By page and fault: what was seen first, and at which widths in which themes. */
const faults = new Map();
const advice = new Map();
/** By rule, how many elements axe could not tell of. */
const unsure = new Map();

const note = (where, page, fault, place, details = "") => {
  const key = `${page}: ${fault}`;
  const { places } = where.get(key) ?? where.set(key, { details, places: [] }).get(key);
  places.push(place);
};

async function ask({ page }) {
  if (!(await page.evaluate(() => "axe" in globalThis))) {
    await page.evaluate(AXE);
  }
  return page.evaluate(
    async (tags) => {
      const found = await axe.run({
        preload: false,
        iframes: false,
        resultTypes: ["violations", "incomplete"],
        runOnly: { type: "tag", values: tags },
      });
      return {
        unsure: found.incomplete.map((rule) => [rule.id, rule.nodes.length]),
        violations: found.violations.flatMap((rule) =>
          rule.nodes.map((node) => ({
            rule: rule.id,
            tags: rule.tags,
            target: node.target.flat().join(" "),
            html: node.html.slice(0, 160).replaceAll("\n", " "),
            why: [...node.any, ...node.all, ...node.none].map((check) => check.message).join("; "),
          })),
        ),
      };
    },
    [...REQUIRED, ADVISED],
  );
}

async function look(reader, page, width) {
  await reader.resize(width);
  await reader.open(page);
  await lookInEachTheme(reader, page, width);
}

/** Opens what opens above a page, such as search, and looks at it. */
async function lookAbove(reader, page, width, [name, , , acts]) {
  await reader.resize(width);
  await reader.open(page);
  try {
    for (const act of acts) {
      await act(reader.page);
    }
    await drawn();
    await lookInEachTheme(reader, page, `${name} at ${width}`);
  } catch (impossible) {
    note(faults, page, `${name}: ${impossible.message}`, width);
  }
  // What is open must not stay open on the next page.
  await reader.page.goto("about:blank");
}

async function lookInEachTheme(reader, page, where) {
  for (const theme of themes) {
    await reader.dress(theme);
    const place = `${where} ${theme}`;
    (await sideways(reader.page)).forEach((fault) => note(faults, page, "sideways", place, fault));
    reader.takeFaults().forEach((fault) => note(faults, page, fault, place));
    const found = await ask(reader);
    // What axe itself says on the console is not the page's.
    reader.takeFaults();
    found.unsure.forEach(([rule, elements]) => unsure.set(rule, (unsure.get(rule) ?? 0) + elements));
    found.violations.forEach(({ rule, tags, target, html, why }) =>
      note(tags.some((tag) => REQUIRED.includes(tag)) ? faults : advice, page, `axe ${rule}: ${target}`, place, `${html} ${why}`),
    );
  }
}

const browser = await launch();
try {
  const reader = await newReader(browser, book.base);
  for (const page of pages) {
    process.stderr.write(`${page}\n`);
    for (const width of widths) {
      await look(reader, page, width);
    }
  }
  const chapter = book.chapters.at(-1);
  if (pages.includes(chapter)) {
    for (const width of widths.filter((one) => one === 320 || one === 1280)) {
      for (const overlay of OVERLAYS.filter(([, least, most]) => least <= width && width <= most)) {
        await lookAbove(reader, chapter, width, overlay);
      }
    }
  }
  // The same book over HTTP: nothing but the address may differ.
  const server = await serve(book.folder);
  const visitor = await newReader(browser, server.base);
  await visitor.resize(1280);
  for (const page of pages) {
    await visitor.open(page);
    (await sideways(visitor.page)).forEach((fault) => note(faults, page, "sideways", "http", fault));
    visitor.takeFaults().forEach((fault) => note(faults, page, fault, "http"));
  }
  server.close();
} finally {
  await browser.close();
}

const told = (found) =>
  [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([fault, { details, places }]) => `${fault} [${places.join(", ")}] ${details}`.trimEnd());
if (advice.size > 0) {
  console.log(`Best practices, which are no part of WCAG (${advice.size}):`);
  told(advice).forEach((line) => console.log(line));
}
unsure.forEach((elements, rule) => console.log(`axe could not tell of ${elements} elements whether they break ${rule}.`));
conclude(`${pages.length} pages × ${widths.length} widths × ${themes.length} themes`, told(faults), since);
