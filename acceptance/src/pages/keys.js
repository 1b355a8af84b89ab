// Walks through a book by keyboard alone, and lists where that leads nowhere: the skip link, every stop of the Tab key on the
// way through a chapter, the keys for chapters, search and help, and the menu of themes.
//
// node keys.js [BOOK]

import { drawn, press, searchFor, type, until } from "./lib/acts.js";
import { theBook } from "./lib/book.js";
import { launch, newReader } from "./lib/browser.js";
import { conclude } from "./lib/report.js";

const since = Date.now();
const book = theBook();
const chapter = book.chapters[1];
const faults = [];
let asked = 0;

const at = (page) => page.evaluate(() => location.pathname.split("/").pop());
const focused = (page) => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 100) ?? "nothing");

/** What is wrong with the element that has the focus: that it is not seen, is covered, or looks as it does without it. */
const FOCUS = () => {
  const element = document.activeElement;
  if (element === document.body) {
    return [];
  }
  const name = element.outerHTML.replaceAll("\n", " ").slice(0, 90);
  const box = element.getClientRects()[0];
  if (!box || box.width < 1 || box.height < 1) {
    return [`the focus is on what nobody sees: ${name}`];
  }
  const x = Math.min(Math.max(box.left + Math.min(box.width, 40) / 2, 0), innerWidth - 1);
  const points = [0.1, 0.5, 0.9].map((part) => Math.min(Math.max(box.top + box.height * part, 0), innerHeight - 1));
  const isFree = (y) => {
    const top = document.elementFromPoint(x, y);
    return top && (element.contains(top) || top.contains(element));
  };
  const style = getComputedStyle(element);
  const ring = (of) => (of.outlineStyle !== "none" && parseFloat(of.outlineWidth) > 0) || of.boxShadow !== "none";
  return [
    ...(box.bottom < 0 || box.top > innerHeight || !points.some(isFree) ? [`the focus is covered: ${name}`] : []),
    ...(ring(style) || (element.parentElement && ring(getComputedStyle(element.parentElement))) ? [] : [`the focus is not shown: ${name}`]),
  ];
};

/** Each way: what it is called, the width, the page it begins on, and what is done and asked there. */
const WAYS = [
  ["the skip link leads to the text", 1280, chapter, async (page) => {
    await press("Tab")(page);
    await until("the first stop is no skip link", () => document.activeElement.matches("a.skip"))(page);
    await press("Enter")(page);
    await until("it does not lead into the text", () => location.hash === "#content")(page);
    await press("Tab")(page);
    await until("the next stop is not in the text", () => document.activeElement.closest("main"))(page);
  }],
  ["every stop on the way to the end is seen", 1280, chapter, walk],
  ["every stop on the way to the end is seen on a phone", 360, chapter, walk],
  ["the arrows lead from chapter to chapter", 1280, chapter, async (page) => {
    await Promise.all([page.waitForNavigation(), press("ArrowRight")(page)]);
    await expectAt(page, book.chapters[2]);
    await Promise.all([page.waitForNavigation(), press("ArrowLeft")(page)]);
    await expectAt(page, chapter);
  }],
  ["search opens by / and by Ctrl-K, keeps its keys, and closes by Escape", 1280, chapter, async (page) => {
    await page.focus("main a[href]");
    const before = await focused(page);
    for (const key of ["/", "Control+k"]) {
      await press(key)(page);
      await until(`${key} does not open it`, () => document.querySelector("dialog.search")?.open)(page);
      await until("the focus is not in its field", () => document.activeElement.matches("dialog.search input"))(page);
      await type("?/")(page);
      await press("ArrowLeft", "ArrowRight")(page);
      await until("its field does not hold what was typed", () => document.activeElement.value.endsWith("?/"))(page);
      await press("Escape")(page);
      if (await page.evaluate(() => document.querySelector("dialog.search").open)) {
        await press("Escape")(page);
      }
      await until("Escape does not close it", () => !document.querySelector("dialog.search").open)(page);
      if ((await focused(page)) !== before) {
        throw new Error(`after ${key} and Escape the focus is on ${await focused(page)}`);
      }
    }
    await expectAt(page, chapter);
  }],
  ["help opens by ?, tells the keys, and closes by Escape", 1280, chapter, async (page) => {
    await press("?")(page);
    await until("it does not open", () => document.querySelector("dialog.help")?.open)(page);
    const words = await page.evaluate(() => document.querySelector("dialog.help").innerText);
    ["←", "→", "/", "?", "chapter", "earch"].filter((word) => !words.includes(word)).forEach((word) => {
      throw new Error(`it says nothing of ${word}`);
    });
    await press("Escape")(page);
    await until("it does not close", () => !document.querySelector("dialog.help").open)(page);
  }],
  ["a theme is chosen by keys, and kept before anything is drawn", 1280, chapter, async (page) => {
    await page.focus("button.look-open");
    await press("Enter")(page);
    await page.focus("input[name=theme][value=light]");
    await press("ArrowDown")(page);
    await until("sepia is not set", () => document.documentElement.dataset.theme === "sepia")(page);
    await page.evaluateOnNewDocument(() =>
      document.addEventListener("readystatechange", () => (globalThis.themeAtFirst ??= document.documentElement.dataset.theme)),
    );
    await page.reload();
    await until("it is forgotten", () => globalThis.themeAtFirst === "sepia")(page);
  }],
  ...[
    ["a heading", "number that remembers", "A number that remembers"],
    ["an identifier", "disagreement", "GradientCheck.disagreement"],
    ["an output", "0.30000000000000004", "0.30000000000000004"],
    ["a misspelt word", "backpropogation", "backpropagation"],
    ["a misspelt heading", "nubmer that remebers", "A number that remembers"],
  ].map(([what, words, part]) => [`search finds ${what}: ${words}`, 1280, chapter, async (page) => {
    await searchFor(words)(page);
    await drawn();
    await until(`none of what is found says ${part}`, (said) =>
      [...document.querySelectorAll("dialog.search a[href]")].slice(0, 5).some((found) => found.innerText.includes(said)), part)(page);
    await Promise.all([page.waitForNavigation({ waitUntil: "load" }).catch(() => {}), press("Enter")(page)]);
    await until("Enter does not lead there", () => !document.querySelector("dialog.search")?.open)(page);
  }]),
];

async function expectAt(page, address) {
  if ((await at(page)) !== address) {
    throw new Error(`it is ${await at(page)} and not ${address}`);
  }
}

async function walk(page) {
  const seen = new Set();
  for (let stop = 0; stop < 500; stop++) {
    await press("Tab")(page);
    (await page.evaluate(FOCUS)).forEach((fault) => seen.add(fault));
    if (await page.evaluate(() => document.activeElement.matches("footer *:is(a, button)") || document.activeElement.matches("nav.turn a.next"))) {
      break;
    }
  }
  if (seen.size > 0) {
    throw new Error([...seen].join("\n  "));
  }
}

const browser = await launch();
try {
  for (const [name, width, start, go] of WAYS) {
    asked++;
    const reader = await newReader(browser, book.base);
    await reader.resize(width);
    await reader.open(start);
    await go(reader.page).catch((fault) => faults.push(`${name}: ${fault.message}`));
    faults.push(...reader.takeFaults().map((fault) => `${name}: ${fault}`));
    await reader.page.evaluate(() => localStorage.clear());
    await reader.page.close();
  }
} finally {
  await browser.close();
}
conclude(`${asked} ways by keyboard`, faults, since);
