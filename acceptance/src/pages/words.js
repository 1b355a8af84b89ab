// Weighs each chapter: how many words are the book's own and how many those of the machinery around them, how many bytes and
// elements a page has, and how high it is. Given two books, such as before a change and after it, both are in the tables.
//
// A word is something with a letter or digit between spaces. words.json says by selectors whose it is: the nearest of
// "prose" and "machinery" around it has it; what is inside of "code" or "elsewhere" does not count.
//
// node words.js [BOOK …]

import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { theBooks } from "./lib/book.js";
import { launch, newReader } from "./lib/browser.js";
import { table } from "./lib/report.js";

const OWNERS = JSON.parse(readFileSync(new URL("./words.json", import.meta.url), "utf8"));

/** Counts the words that a reader sees who has opened the page and touched nothing. */
const COUNT = ({ code, prose, machinery, elsewhere }) => {
  const words = { prose: 0, machinery: 0 };
  const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    const { width, height } = element.getBoundingClientRect();
    const isFolded = element.matches("details:not([open])");
    const isDrawn = element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width > 1 && height > 1;
    if (isDrawn && !isFolded && !element.closest(`${code}, ${elsewhere}`)) {
      const owner = element.closest(`${prose}, ${machinery}`).matches(prose) ? "prose" : "machinery";
      words[owner] += texts.currentNode.data.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    }
  }
  return words;
};

async function heightAt(reader, width, page) {
  await reader.resize(width);
  await reader.open(page);
  return reader.page.evaluate(() => document.documentElement.scrollHeight);
}

async function weigh(browser, book, page) {
  const reader = await newReader(browser, book.base);
  const html = book.read(page);
  const narrow = await heightAt(reader, 360, page);
  const wide = await heightAt(reader, 1280, page);
  const { prose, machinery } = await reader.page.evaluate(COUNT, OWNERS);
  const live = await reader.page.evaluate(() => document.querySelectorAll("*").length);
  const sent = await reader.page.evaluate(
    (text) => new DOMParser().parseFromString(text, "text/html").querySelectorAll("*").length,
    html,
  );
  await reader.page.close();
  const bytes = Buffer.from(html);
  const share = `${((100 * machinery) / prose).toFixed(1)} %`;
  return [machinery, prose, share, bytes.length, gzipSync(bytes).length, sent, live, wide, narrow];
}

const HEADS = [
  "machinery words",
  "prose words",
  "machinery / prose",
  "HTML bytes",
  "compressed",
  "elements sent",
  "elements when idle",
  "height at 1280",
  "height at 360",
];

const browser = await launch();
try {
  const books = theBooks();
  const pages = [...new Set(books.flatMap((book) => book.chapters))];
  for (const page of pages) {
    const weights = [];
    for (const book of books) {
      weights.push(book.chapters.includes(page) ? await weigh(browser, book, page) : HEADS.map(() => "–"));
    }
    table([page, ...books.map((book) => book.folder)], HEADS.map((head, i) => [head, ...weights.map((weight) => weight[i])]));
    console.log();
  }
} finally {
  await browser.close();
}
