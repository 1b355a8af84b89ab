// Asks Lighthouse, as it is set for a phone, about the first page, each chapter, the colophon and a source page.
//
// What it says of speed depends on the machine: it is told that a phone is four times as slow as this one. --cpu=12 says that
// it is twelve times as slow.
//
// node lighthouse.js [BOOK] [--only=part of an address] [--cpu=4]

import lighthouse, { defaultConfig } from "lighthouse";
import { theBook } from "./lib/book.js";
import { launch } from "./lib/browser.js";
import { option } from "./lib/options.js";
import { table } from "./lib/report.js";
import { serve } from "./lib/server.js";

const LEAST = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 };

const only = option("only", "");
const cpuSlowdownMultiplier = Number(option("cpu", "4"));
const book = theBook();
const pages = ["index.html", ...book.chapters, "colophon.html", book.source].filter((page) => page.includes(only));

function failuresOf({ categories, audits }) {
  return Object.values(categories).flatMap((category) =>
    category.auditRefs
      .map(({ id, weight }) => ({ ...audits[id], weight }))
      .filter(({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode !== "informative")
      .map(({ id, score, weight, displayValue, details }) => {
        const nodes = (details?.items ?? []).map((item) => item.node?.snippet ?? item.description ?? item.url).filter(Boolean);
        const words = [category.id, id, score, weight === 0 ? "(counts nothing)" : "", displayValue, nodes.slice(0, 3).join(" · ")];
        return words.filter((word) => word !== "" && word !== undefined).join(" ");
      }),
  );
}

const browser = await launch();
const server = await serve(book.folder);
const rows = [];
let below = 0;
try {
  for (const page of pages) {
    const { lhr } = await lighthouse(server.base + page, {
      port: Number(new URL(browser.wsEndpoint()).port),
      onlyCategories: Object.keys(LEAST),
      throttling: { ...defaultConfig.settings.throttling, cpuSlowdownMultiplier },
      logLevel: "error",
    });
    const scores = Object.keys(LEAST).map((id) => Math.round(lhr.categories[id].score * 100));
    below += Object.values(LEAST).filter((least, i) => scores[i] < least).length;
    rows.push([page, ...scores, Math.round(lhr.audits["total-blocking-time"].numericValue), lhr.environment.benchmarkIndex]);
    failuresOf(lhr).forEach((failure) => console.log(`${page}: ${failure}`));
  }
} finally {
  server.close();
  await browser.close();
}
table(["page", ...Object.keys(LEAST), "blocked ms", "speed of this machine"], rows);
console.log(`Lighthouse on ${pages.length} pages: ${below} scores below ${Object.values(LEAST).join(" / ")}`);
process.exitCode = below === 0 ? 0 : 1;
