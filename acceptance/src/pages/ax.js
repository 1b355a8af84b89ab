// Prints what a screen reader is given for one listing, and counts it.
//
// node ax.js [BOOK …] [--page=automatic-differentiation.html] [--of=#Value\.plus]

import { theBooks } from "./lib/book.js";
import { launch, newReader } from "./lib/browser.js";
import { option } from "./lib/options.js";
import { table } from "./lib/report.js";

const page = option("page", "automatic-differentiation.html");
const selector = option("of", "#Value\\.plus");

/** The nodes that a screen reader is told of, below one node, each with its depth. */
function told(nodes, root) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node, depth) => {
    const here = node.ignored || node.role.value === "InlineTextBox" ? [] : [{ node, depth }];
    const below = (node.childIds ?? []).flatMap((id) => (byId.has(id) ? walk(byId.get(id), depth + here.length) : []));
    return [...here, ...below];
  };
  return walk(root, 0);
}

function line({ node, depth }) {
  const said = (what) => (node[what]?.value ? ` ${what === "name" ? "" : what + "="}${JSON.stringify(node[what].value)}` : "");
  return `${"  ".repeat(depth)}${node.role.value}${said("name")}${said("description")}`;
}

const browser = await launch();
const rows = [];
try {
  for (const book of theBooks()) {
    const reader = await newReader(browser, book.base);
    await reader.resize(1280);
    await reader.open(page);
    const session = await reader.page.createCDPSession();
    await session.send("Accessibility.enable");
    await session.send("DOM.enable");
    const { root } = await session.send("DOM.getDocument");
    const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
    const { node } = await session.send("DOM.describeNode", { nodeId });
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const listing = told(nodes, nodes.find((one) => one.backendDOMNodeId === node.backendNodeId));
    console.log(`${book.folder}: ${page} ${selector}`);
    listing.forEach((one) => console.log(line(one)));
    console.log();
    const count = (matches) => listing.filter((one) => matches(one.node)).length;
    rows.push([
      book.folder,
      listing.length,
      count((one) => one.role.value === "StaticText"),
      count((one) => one.role.value === "link"),
      count((one) => one.role.value === "link" && one.description?.value),
      count((one) => one.description?.value),
    ]);
  }
  table(["listing", "nodes", "text runs", "links", "described links", "described"], rows);
} finally {
  await browser.close();
}
