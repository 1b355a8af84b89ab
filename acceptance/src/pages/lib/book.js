// A published book: a folder with pages.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { named } from "./options.js";

const SAMPLE = fileURLToPath(new URL("../../../../sample-book/target/book", import.meta.url));

/** The book that the command line names, else the sample book of this checkout. */
export function theBook() {
  return theBooks()[0];
}

/** All books that the command line names, else the sample book of this checkout. */
export function theBooks() {
  return (named.length > 0 ? named : [SAMPLE]).map(bookAt);
}

function bookAt(path) {
  const folder = resolve(path);
  if (!existsSync(join(folder, "index.html"))) {
    console.error(`${folder} holds no index.html: publish the book first, or name its folder.`);
    process.exit(2);
  }
  const pages = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".html"))
    .map((name) => relative(folder, join(folder, name)).replaceAll("\\", "/"))
    .filter((name) => !name.startsWith("evidence/"))
    .sort();
  const read = (page) => readFileSync(join(folder, page), "utf8");
  return {
    folder,
    pages,
    read,
    /** Its numbered chapters, in the order of their numbers; the printed edition has all of them once more. */
    chapters: pages
      .filter((page) => page !== "print.html" && number(read(page)))
      .sort((a, b) => number(read(a)) - number(read(b))),
    /** The first page of the source code. */
    source: pages.find((page) => page.startsWith("source/")),
    /** Where a page is on the disk. */
    file: (page) => pathToFileURL(join(folder, page)).href,
    base: pathToFileURL(folder).href + "/",
  };
}

function number(html) {
  return Number(/<p class="label"><span>Chapter (\d+)<\/span>/.exec(html)?.[1] ?? 0);
}
