/*
 * Makes core/src/main/resources/dev/recto/maths/temml.js out of Temml as its maker publishes it: the same program in ES5, which
 * Rhino runs. No build runs this.
 *
 *     npm install --ignore-scripts temml@0.13.5 typescript@5.9.3
 *     node es5.js node_modules ../main/resources/dev/recto/maths
 *
 * Temml's licence goes with it. What core/src/main/resources/dev/recto/html/style/maths.css says of Temml's classes is what
 * dist/Temml-Local.css says, in fewer words and without the web font: of the classes that MathmlList.java lets pass.
 */
"use strict";

const fs = require("fs");
const path = require("path");

const [modules, out] = process.argv.slice(2).map((folder) => path.resolve(folder));
const ts = require(path.join(modules, "typescript"));
const temml = path.join(modules, "temml");
const version = JSON.parse(fs.readFileSync(path.join(temml, "package.json"), "utf8")).version;

const es5 = ts.transpileModule(fs.readFileSync(path.join(temml, "dist", "temml.js"), "utf8"), {
  compilerOptions: { target: ts.ScriptTarget.ES5, module: ts.ModuleKind.None, removeComments: true, newLine: ts.NewLineKind.LineFeed },
});
const head = `/* Temml ${version} in ES5, made by core/src/maths/es5.js with TypeScript ${ts.version}; its licence is in LICENSE.txt. */\n`;
fs.writeFileSync(path.join(out, "temml.js"), head + es5.outputText);
fs.copyFileSync(path.join(temml, "LICENSE"), path.join(out, "LICENSE.txt"));
