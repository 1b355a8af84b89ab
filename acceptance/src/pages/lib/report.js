// What is printed in the end.

/** Prints all faults and ends the program with 1 where there are any. */
export function conclude(what, faults, since) {
  const seconds = Math.round((Date.now() - since) / 1000);
  faults.forEach((fault) => console.log(fault));
  console.log(`${what}: ${faults.length === 0 ? "nothing found" : `${faults.length} found`} (${seconds} s)`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

/** Prints rows under their heads as a Markdown table; all but the first column are aligned to the right. */
export function table(heads, rows) {
  const all = [heads, ...rows].map((row) => row.map((cell) => (typeof cell === "number" ? thousands(cell) : String(cell))));
  const widths = heads.map((_, column) => Math.max(3, ...all.map((row) => row[column].length)));
  const line = (cells) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(" | ")} |`;
  console.log(line(all[0]));
  console.log(`|${widths.map((width, i) => (i === 0 ? "-".repeat(width + 2) : "-".repeat(width + 1) + ":")).join("|")}|`);
  all.slice(1).forEach((row) => console.log(line(row)));
}

export function thousands(number) {
  return number.toLocaleString("en-US", { maximumFractionDigits: 1 });
}
