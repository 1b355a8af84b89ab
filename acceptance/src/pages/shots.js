// Takes a picture of each kind of page, to be looked at: target/shots/*.png, or the folder that is named.
//
// node shots.js [BOOK] [--to=target/shots]

import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { theBook } from "./lib/book.js";
import { launch, newReader } from "./lib/browser.js";
import { option } from "./lib/options.js";

const to = resolve(option("to", "target/shots"));
const book = theBook();
const chapter = book.chapters.at(-1);

const scrollTo = (selector) => (page) =>
  page.evaluate((where) => document.querySelector(where)?.scrollIntoView({ block: "center", behavior: "instant" }), selector);
const press = (...keys) => async (page) => {
  for (const key of keys) {
    await page.keyboard.press(key);
  }
};
const pointAt = (selector) => async (page) => {
  await scrollTo(selector)(page);
  await page.hover(selector);
};
const clickOn = (selector) => async (page) => {
  await scrollTo(selector)(page);
  await page.click(selector);
};
const type = (words) => (page) => page.keyboard.type(words, { delay: 20 });

/** Name, page, width, theme, and what is done before the picture is taken. */
const SHOTS = [
  ["first-page", "index.html", 1280, "light"],
  ["first-page-dark", "index.html", 1280, "dark"],
  ["first-page-phone", "index.html", 360, "light"],
  ["chapter", chapter, 1280, "light"],
  ["chapter-middle", chapter, 1280, "light", scrollTo("#Value\\.plus")],
  ["chapter-wide", chapter, 1920, "light", scrollTo("#Value\\.plus")],
  ["chapter-tablet", chapter, 768, "light", scrollTo("#Value\\.plus")],
  ["chapter-dark", chapter, 1280, "dark", scrollTo("#Value\\.plus")],
  ["chapter-sepia", chapter, 1280, "sepia", scrollTo("#Value\\.plus")],
  ["chapter-end", chapter, 1280, "light", scrollTo("nav.turn")],
  ["phone", chapter, 360, "light"],
  ["phone-middle", chapter, 360, "light", scrollTo("#Value\\.plus")],
  ["phone-dark", chapter, 360, "dark", scrollTo("#Value\\.plus")],
  ["phone-menu", chapter, 360, "light", clickOn(".bar :is(summary, button)")],
  ["search", chapter, 1280, "light", press("/"), type("gradent")],
  ["search-phone", chapter, 360, "dark", press("/"), type("gradent")],
  ["help", chapter, 1280, "light", press("?")],
  ["proof", chapter, 1280, "light", clickOn("#Value\\.plus summary")],
  ["proof-phone", chapter, 360, "light", clickOn("#Value\\.plus summary")],
  ["card", chapter, 1280, "light", pointAt("#Value\\.plus code a")],
  ["preview", chapter, 1280, "light", pointAt(".prose p a[href]")],
  ["output", chapter, 1280, "light", scrollTo("figure.output")],
  ...["light", "sepia", "dark"].map((theme) => [`figures-${theme}`, "walking-downhill.html", 1280, theme, scrollTo("figure.picture")]),
  ["figure-phone", "walking-downhill.html", 360, "light", scrollTo("figure.picture")],
  ["changes", "walking-downhill.html", 1280, "light", scrollTo("figure.change, .since")],
  ["source", book.source, 1280, "light"],
  ["source-phone", book.source, 360, "dark"],
  ["colophon", "colophon.html", 1280, "light"],
  ["indexes", "indexes.html", 1280, "light"],
  ["pages-of-a-tag", book.pages.find((page) => page.startsWith("tags/")), 1280, "light"],
];

mkdirSync(to, { recursive: true });
const browser = await launch();
let missed = 0;
try {
  for (const [name, page, width, theme, ...acts] of SHOTS) {
    const reader = await newReader(browser, book.base);
    await reader.resize(width);
    await reader.open(page);
    await reader.dress(theme);
    try {
      for (const act of acts) {
        await act(reader.page);
      }
      await new Promise((done) => setTimeout(done, 400));
    } catch (impossible) {
      missed++;
      console.log(`${name}: ${impossible.message}`);
    }
    await reader.page.screenshot({ path: join(to, `${name}.png`) });
    await reader.page.close();
  }
} finally {
  await browser.close();
}
console.log(`${SHOTS.length} pictures in ${to}${missed > 0 ? `, ${missed} of them not as they should be` : ""}`);
process.exitCode = missed === 0 ? 0 : 1;
