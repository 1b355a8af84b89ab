// Takes a picture of each kind of page, to be looked at: target/shots/*.png, or the folder that is named.
//
// node shots.js [BOOK] [--to=target/shots]

import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { OVERLAYS, drawn, scrollTo } from "./lib/acts.js";
import { theBook } from "./lib/book.js";
import { launch, newReader } from "./lib/browser.js";
import { option } from "./lib/options.js";

const to = resolve(option("to", "target/shots"));
const book = theBook();
const chapter = book.chapters.at(-1);

const overlay = (name) => OVERLAYS.find(([one]) => one === name)[3];

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
  ["phone-menu", chapter, 360, "light", ...overlay("drawer")],
  ["search", chapter, 1280, "light", ...overlay("search")],
  ["search-phone", chapter, 360, "dark", ...overlay("search")],
  ["help", chapter, 1280, "light", ...overlay("help")],
  ["look", chapter, 1280, "sepia", ...overlay("look")],
  ["proof", chapter, 1280, "light", ...overlay("proof")],
  ["proof-phone", chapter, 360, "light", ...overlay("proof")],
  ["card", chapter, 1280, "light", ...overlay("card")],
  ["preview", chapter, 1280, "light", ...overlay("preview")],
  ["output", chapter, 1280, "light", scrollTo("figure.output")],
  ...["light", "sepia", "dark"].map((theme) => [`figures-${theme}`, "walking-downhill.html", 1280, theme, scrollTo("figure.picture")]),
  ["figure-phone", "walking-downhill.html", 360, "light", scrollTo("figure.picture")],
  ["changes", "numbers.html", 1280, "light", scrollTo("figure.change")],
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
      await drawn();
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
