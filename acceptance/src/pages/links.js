// Asks of every page of a book whether what it refers to is there: pages, pictures, scripts, and the places in them.
//
// node links.js [BOOK]

import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { theBook } from "./lib/book.js";
import { launch } from "./lib/browser.js";
import { conclude } from "./lib/report.js";

/** What a page has and what it refers to, read by a browser's parser without running anything. */
const CONTENTS = (html) => {
  const document = new DOMParser().parseFromString(html, "text/html");
  const all = (selector, attribute) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute));
  const ids = all("[id]", "id");
  const words = (attribute) => all(`[${attribute}]`, attribute).flatMap((value) => value.trim().split(/\s+/));
  return {
    ids,
    twice: ids.filter((id, i) => ids.indexOf(id) !== i),
    addresses: [...all("[href]", "href"), ...all("[src]", "src"), ...all("[poster]", "poster")].concat(
      all("[srcset]", "srcset").flatMap((set) => set.split(",").map((one) => one.trim().split(/\s+/)[0])),
    ),
    named: ["for", "aria-describedby", "aria-labelledby", "aria-controls", "aria-owns", "popovertarget"].flatMap(words),
  };
};

const since = Date.now();
const book = theBook();
const browser = await launch();
const contents = new Map();
try {
  const page = await browser.newPage();
  for (const name of book.pages) {
    contents.set(name, await page.evaluate(CONTENTS, book.read(name)));
  }
} finally {
  await browser.close();
}

let followed = 0;

function faultOf(page, address) {
  const url = new URL(address, `recto://book/${page}`);
  if (url.protocol !== "recto:") {
    return undefined;
  }
  followed++;
  const target = decodeURIComponent(url.pathname.slice(1)) || "index.html";
  const fragment = decodeURIComponent(url.hash.slice(1));
  const file = join(book.folder, target);
  if (!existsSync(file) || !statSync(file).isFile()) {
    return `${address} leads to nothing`;
  }
  if (!fragment || !contents.has(target)) {
    return fragment && target.endsWith(".svg") ? undefined : fragment && `${address} names a place in what is no page`;
  }
  return contents.get(target).ids.includes(fragment) ? undefined : `${address} names a place that is not there`;
}

const faults = [...contents].flatMap(([page, { addresses, twice, ids, named }]) =>
  [
    ...new Set([
      ...addresses.map((address) => faultOf(page, address)).filter(Boolean),
      ...twice.map((id) => `the id ${id} is there twice`),
      ...named.filter((id) => id && !ids.includes(id)).map((id) => `an attribute names the id ${id}, which is not there`),
    ]),
  ].map((fault) => `${page}: ${fault}`),
);
conclude(`${followed} links of ${book.pages.length} pages`, faults, since);
