// Asks nu.validator about every page of a book. Errors are faults; warnings are printed before them.
//
// node vnu.js [BOOK]

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import vnu from "vnu-jar";
import { theBook } from "./lib/book.js";
import { conclude } from "./lib/report.js";
import { serve } from "./lib/server.js";

const since = Date.now();
const book = theBook();
// Over HTTP, for on the disk no file is of the same origin as another, and the page's own policy would forbid them all.
const server = await serve(book.folder);
const { stdout } = await promisify(execFile)(
  "java",
  ["-Dnu.validator.servlet.allow-forbidden-hosts=true", "-jar", vnu.vnuJar ?? vnu, "--format", "json", "--stdout", "--exit-zero-always", ...book.pages.map((page) => server.base + page)],
  { maxBuffer: 1 << 28 },
);
server.close();
const told = JSON.parse(stdout).messages.map(({ type, url, lastLine, lastColumn, message }) => ({
  isWarning: type === "info",
  line: `${url.replace(server.base, "")}:${lastLine}:${lastColumn}: ${message}`,
}));
const warnings = told.filter(({ isWarning }) => isWarning);
if (warnings.length > 0) {
  console.log(`Warnings (${warnings.length}):`);
  warnings.forEach(({ line }) => console.log(line));
}
conclude(
  `nu.validator on ${book.pages.length} pages`,
  told.filter(({ isWarning }) => !isWarning).map(({ line }) => line),
  since,
);
