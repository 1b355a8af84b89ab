// How often the Tab key has to be pressed from the top of each chapter to its link to the next page.
//
// node tabs.js [BOOK …]

import { theBooks } from "./lib/book.js";
import { launch, newReader } from "./lib/browser.js";
import { table } from "./lib/report.js";

const MOST = 3000;
const WIDTHS = [1280, 360];

async function presses(reader, page) {
  await reader.open(page);
  if (!(await reader.page.$("nav.turn a.next"))) {
    return "no Next";
  }
  for (let pressed = 1; pressed <= MOST; pressed++) {
    await reader.page.keyboard.press("Tab");
    if (await reader.page.evaluate(() => document.activeElement?.matches("nav.turn a.next"))) {
      return pressed;
    }
  }
  return `more than ${MOST}`;
}

const browser = await launch();
try {
  const rows = [];
  for (const book of theBooks()) {
    const reader = await newReader(browser, book.base);
    for (const page of book.chapters) {
      const row = [`${book.folder} ${page}`];
      for (const width of WIDTHS) {
        await reader.resize(width);
        row.push(await presses(reader, page));
      }
      rows.push(row);
    }
  }
  table(["Tab presses from the top to Next", ...WIDTHS.map((width) => `at ${width} px`)], rows);
} finally {
  await browser.close();
}
