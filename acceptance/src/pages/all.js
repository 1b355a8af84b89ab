// Runs every check and measurement, one after the other, and fails where one of them did.
//
// node all.js [BOOK]

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const PARTS = ["links", "vnu", "axe", "keys", "noscript", "lighthouse", "tabs", "words", "ax", "shots"];

const failed = PARTS.filter((part) => {
  console.log(`\n== ${part} ==\n`);
  const script = fileURLToPath(new URL(`./${part}.js`, import.meta.url));
  return spawnSync(process.execPath, [script, ...process.argv.slice(2)], { stdio: "inherit" }).status !== 0;
});
console.log(failed.length === 0 ? "\nAll is as it should be." : `\nFailed: ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
