// Opens every page without scripts and asks whether all but search and cards is there: text, code and pictures, a contents
// list at a desk and on a phone, folds that open, places that are led to – and nothing that does nothing when it is pressed.
//
// node noscript.js [BOOK]

import { theBook } from "./lib/book.js";
import { launch, newReader } from "./lib/browser.js";
import { conclude } from "./lib/report.js";
import { sideways } from "./lib/sideways.js";

/** What can be pressed and needs a script for it. */
const DEAD = () =>
  [...document.querySelectorAll("button, input, select, textarea, [role=button], [role=menu], [contenteditable], a:not([href])")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => !element.matches("[popovertarget], [commandfor], form[action] *, input[type=checkbox]:disabled"))
    .filter((element) => !(element.localName === "a" && !element.hasAttribute("tabindex")))
    .map((element) => `nothing happens where this is pressed: ${element.outerHTML.slice(0, 120)}`);

/** Opens every fold as a reader would, and says which do not open or hold nothing. */
const FOLDS = () =>
  [...document.querySelectorAll("details:not([open])")]
    .filter((fold) => fold.querySelector(":scope > summary")?.checkVisibility())
    .filter((fold) => {
      fold.querySelector(":scope > summary").click();
      const holds = [...fold.children].some((child) => child.localName !== "summary" && child.checkVisibility());
      return !fold.open || !holds;
    })
    .map((fold) => `a fold does not open: ${fold.outerHTML.slice(0, 120)}`);

const LOAD_PICTURES = () => [...document.images].forEach((image) => (image.loading = "eager"));

const PICTURES = () =>
  [...document.images]
    .filter((image) => !image.complete || image.naturalWidth === 0)
    .map((image) => `no picture: ${image.src}`);

/** The links of the contents that are in the window, or can be scrolled to in its sidebar or on the first page. */
const CONTENTS = () =>
  [...document.querySelectorAll(".sidebar a[href], .table-of-contents a[href], .book-contents a[href]")].filter(
    (link) => link.checkVisibility({ visibilityProperty: true }) && link.getBoundingClientRect().right > 0,
  ).length;

/** Presses what opens the contents on a phone. */
const PRESS_OPENER = () =>
  [...document.querySelectorAll("header :is(summary, label, [popovertarget], a[href^='#']), .sidebar summary")]
    .find((opener) => opener.checkVisibility({ visibilityProperty: true }))
    ?.click();

async function contentsOpen(page) {
  if ((await page.evaluate(CONTENTS)) > 1) {
    return true;
  }
  await page.evaluate(PRESS_OPENER);
  return (await page.evaluate(CONTENTS)) > 1;
}

/** Whether the last heading that has a name is in the window once its address is opened. */
async function isLedTo(reader, address) {
  const id = await reader.page.evaluate(() => [...document.querySelectorAll("main :is(h2, h3, figure)[id]")].at(-1)?.id);
  if (id) {
    await reader.page.goto("about:blank");
    await reader.open(`${address}#${encodeURIComponent(id)}`);
    const top = await reader.page.evaluate((name) => document.getElementById(name).getBoundingClientRect().top, id);
    const height = await reader.page.evaluate(() => innerHeight);
    return top >= -1 && top < height;
  }
  return true;
}

const since = Date.now();
const book = theBook();
const browser = await launch();
const faults = [];
try {
  const reader = await newReader(browser, book.base);
  await reader.page.setJavaScriptEnabled(false);
  for (const address of book.pages) {
    for (const width of [360, 1280]) {
      const add = (found) => faults.push(...found.map((fault) => `${address} at ${width} px: ${fault}`));
      await reader.resize(width);
      await reader.open(address);
      add(await reader.page.evaluate(DEAD));
      add(await sideways(reader.page));
      await reader.page.evaluate(LOAD_PICTURES);
      await reader.page.waitForNetworkIdle({ idleTime: 100 });
      add(await reader.page.evaluate(PICTURES));
      add(await reader.page.evaluate(FOLDS));
      add((await isLedTo(reader, address)) ? [] : ["the last place is not led to"]);
      add((await contentsOpen(reader.page)) ? [] : ["the contents cannot be opened"]);
      add(reader.takeFaults());
    }
  }
} finally {
  await browser.close();
}
conclude(`${book.pages.length} pages without scripts`, faults, since);
