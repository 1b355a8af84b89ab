'use strict';

// Checks a book that Recto wove: node check-book.js <folder of the book>
//
// Written from attestation-format.html alone, which every book holds; no code of Recto's takes part. It prints what is
// wrong, one fault to a line, and then one line that says what was proven and what was not; it exits with 1 on any fault.

const crypto = require('crypto');
const fs = require('fs');
const path = require('path');
const zlib = require('zlib');

const faults = [];
const proven = new Map();
const open = new Map();

const fault = (where, what) => faults.push(`${where}: ${what}`);
const count = (map, kind, n = 1) => map.set(kind, (map.get(kind) ?? 0) + n);

/** Counts a thing as proven where a condition holds, and says what is wrong where it does not. */
function prove(kind, holds, where, what) {
  if (holds) count(proven, kind);
  else fault(where, what);
  return holds;
}

const sha256 = (bytes) => crypto.createHash('sha256').update(bytes).digest('hex');
const same = (a, b) => canonical(a) === canonical(b);
const counted = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
const sorted = (numbers) => [...numbers].sort((a, b) => a - b);

/** A method with its parameters' simple types, but those of JUnit's. */
const call = (method) => method.replace(/\((.*)\)$/, (all, types) => {
  const shown = types.split(',').filter((type) => !type.startsWith('org.junit.')).map((type) => type.replace(/^.*\./, ''));
  return shown.length === 0 ? '' : `(${shown.join(', ')})`;
});

const shortName = (test) => test.replace(/^(?:[^#]*\.)?([^.#]*)#(.*)$/s, (all, type, method) => `${type.replaceAll('$', '.')}.${call(method)}`);

/** RFC 8785; the numbers of a book are whole. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

// ---- files ----

function readFolder(folder, below = '', files = new Map()) {
  for (const entry of fs.readdirSync(path.join(folder, below), { withFileTypes: true })) {
    const address = below + entry.name;
    if (entry.isDirectory()) readFolder(folder, `${address}/`, files);
    else files.set(address, fs.readFileSync(path.join(folder, address)));
  }
  return files;
}

const files = readFolder(process.argv[2]);
const text = (address) => files.get(address)?.toString('utf8') ?? '';
const json = (address) => JSON.parse(address.endsWith('.gz') ? zlib.gunzipSync(files.get(address)).toString('utf8') : text(address));

const pages = new Map();
const page = (address) => {
  if (!pages.has(address)) pages.set(address, parse(text(address)));
  return pages.get(address);
};

// ---- HTML, as far as pages of a book have it ----

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const decoded = (words) => words.replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));/gi, (all, hex, decimal, name) =>
  hex ? String.fromCodePoint(parseInt(hex, 16)) : decimal ? String.fromCodePoint(Number(decimal)) : ENTITIES[name] ?? all);

function parse(html) {
  const root = { name: '', attributes: {}, classes: new Set(), children: [] };
  let here = root;
  for (const [, comment, end, start, attributes, words] of html.matchAll(
    /(<!--[^]*?-->|<![^>]*>)|<\/([a-z][a-z0-9]*)\s*>|<([a-z][a-z0-9]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+|<)/gi)) {
    if (words !== undefined) {
      here.children.push(decoded(words));
    } else if (start !== undefined) {
      const element = { name: start.toLowerCase(), attributes: {}, children: [], parent: here };
      for (const [, name, value] of attributes.matchAll(/([^\s=/"]+)(?:="([^"]*)")?/g)) element.attributes[name] = decoded(value ?? '');
      element.classes = new Set((element.attributes.class ?? '').split(/\s+/));
      here.children.push(element);
      if (!VOID.has(element.name) && !attributes.endsWith('/')) here = element;
    } else if (comment === undefined) {
      let closed = here;
      while (closed.parent && closed.name !== end.toLowerCase()) closed = closed.parent;
      if (closed.parent) here = closed.parent;
    }
  }
  return root;
}

/** Every element below a node for which a test holds, in order. */
function all(node, test, found = []) {
  for (const child of node.children) {
    if (typeof child !== 'string') {
      if (test(child)) found.push(child);
      all(child, test, found);
    }
  }
  return found;
}

const withClass = (name) => (element) => element.classes.has(name);
const isFigure = (name) => (element) => element.name === 'figure' && element.classes.has(name);
const words = (node) => (typeof node === 'string' ? node : node.children.map(words).join(''));
const inside = (element, test) => Boolean(element.parent) && (test(element.parent) || inside(element.parent, test));
const isFolded = (element) => inside(element, (outer) => outer.name === 'details' && inside(outer, withClass('fold')));
const numbers = (lines, attribute) => sorted(lines.map((line) => Number(line.attributes[attribute])));
const linesOfSource = (code) => code.children.filter((part) => typeof part !== 'string');
const numberInSource = (line) => Number(/^L([1-9]\d*)$/.exec(line.attributes.id)?.[1]);

// ---- characters that hide ----

function revealed(printed) {
  return printed.replaceAll('\r\n', '\n').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.codePointAt(0);
    if ([0x09, 0x0a, 0x200c, 0x200d].includes(code)) return character;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    return code === 0x7f ? '\u2421' : `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
  });
}

const withoutColours = (printed) => printed.replace(/\x1b\[([0-9;]{0,30})m/g, (all, numbers) =>
  numbers.split(';').every((number) => /^(?:0|1|3|4|22|23|24|3[0-7]|39|9[0-7])?$/.test(number)) ? '' : all);

// ---- from a recipe to lines ----

const WHITE = '[\\t-\\r\\x1c-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]';
const TRAILING = new RegExp(`${WHITE}+$`);
const LEADING = new RegExp(`^${WHITE}*`);
const has = (span, at) => span.start <= at && at < span.end;

/** Where the lines of a text start and end; the first has the index 0. */
function lineIndex(source) {
  const lines = [];
  let start = 0;
  for (const end of source.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ start, end: end.index });
    start = end.index + end[0].length;
  }
  lines.push({ start, end: source.length });
  return lines;
}

const lineOf = (index, offset) => index.filter((line) => line.start <= offset).length;

/** Rules 1 to 5. */
function rawLines(source, index, recipe) {
  const folds = [...recipe.folds].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const foldAt = (at) => folds.find((fold) => has(fold.span, at));
  const elidedAt = (at) => recipe.elided.some((span) => has(span, at));
  const shown = [];
  let disappeared = false;

  const addFold = (fold, before) => {
    const lines = rawLines(source, index, { ...recipe, span: fold.span, folds: [] });
    let last = shown.length - 1;
    while (last >= 0 && shown[last].text === '') last--;
    if (last >= 0 && shown[last].folded) {
      shown[last].folded.push(...shown.splice(last + 1), ...lines);
      shown[last].text += `, ${fold.label}`;
    } else {
      shown.push({ text: `${/^[ \t]*/.exec(before)[0]}// … ${fold.label}`, folded: lines });
    }
  };

  index.forEach((line, i) => {
    if (line.start >= recipe.span.end || line.end < recipe.span.start) return;
    const from = Math.max(line.start, recipe.span.start);
    let made = /^[ \t]*/.exec(source.slice(line.start, from))[0];
    let dropped = elidedAt(line.start) || foldAt(line.start) !== undefined;
    let replaces = false;
    for (let at = from; at < Math.min(line.end, recipe.span.end); at++) {
      const fold = foldAt(at);
      const replacement = recipe.replaced.find((each) => has(each.span, at));
      if (fold?.span.start === at) addFold(fold, made);
      if (fold || elidedAt(at)) {
        dropped = true;
      } else if (replacement) {
        dropped = true;
        if (replacement.span.start === at) {
          made += replacement.text;
          replaces = true;
        }
      } else {
        made += source[at];
      }
    }
    made = made.replace(TRAILING, '');
    if (made === '' && dropped && !replaces) {
      disappeared = true;
    } else if (made !== '' || (shown.length > 0 && !(disappeared && shown.at(-1).text === ''))) {
      shown.push({ number: i + 1, text: made });
      disappeared &&= made === '';
    }
  });
  while (shown.length > 0 && shown[0].text === '') shown.shift();
  while (shown.length > 0 && shown.at(-1).text === '') shown.pop();
  return shown;
}

/** All rules. */
function cut(source, recipe) {
  const lines = rawLines(source, lineIndex(source), recipe);
  const each = lines.flatMap((line) => [line, ...(line.folded ?? [])]).filter((line) => line.text !== '');
  let shared = each.length === 0 ? '' : LEADING.exec(each[0].text)[0];
  for (const line of each) while (!line.text.startsWith(shared)) shared = shared.slice(0, -1);
  for (const line of each) line.text = line.text.slice(shared.length);
  const ended = (some) => some.map((line) => `${line.text}\n`).join('');
  return {
    slice: ended(lines),
    folded: lines.filter((line) => line.folded?.length).map((line) => `${line.text}\n${ended(line.folded)}`).join(''),
    numbers: lines.filter((line) => line.number && line.text !== '').map((line) => line.number),
    ranges: rangesOf(lines),
  };
}

/** From one fold to the next: the first and the last line. */
function rangesOf(lines) {
  const parts = [[]];
  for (const { number } of lines) number ? parts.at(-1).push(number) : parts.push([]);
  return parts.filter((part) => part.length > 0).map((part) => (part.length === 1 ? `${part[0]}` : `${part[0]}–${part.at(-1)}`));
}

// ---- the statement ----

const statement = json('attestation.json');
const claims = statement.predicate;
if (statement._type !== 'https://in-toto.io/Statement/v1' || statement.predicateType !== 'https://recto.dev/attestation/v1'
    || claims.formatVersion !== 1) {
  console.log('attestation.json: this is no attestation that this checker can read');
  process.exit(1);
}

const subjects = new Map(statement.subject.map((subject) => [subject.name, subject.digest.sha256]));
for (const address of files.keys()) {
  if (address !== 'attestation.json' && !subjects.has(address)) fault(address, 'it is no subject of the statement');
}
for (const [address, digest] of subjects) {
  const holds = files.has(address) && sha256(files.get(address)) === digest;
  prove('files', holds, address, files.has(address) ? 'its bytes have another digest' : 'it is missing');
}
const compiled = claims.compile.flatMap((compile) => compile.sources);
const claimed = [...claims.inputs, ...claims.receipts, ...compiled].map((claim) => [claim.published, claim.sha256]);
for (const [address, digest] of claimed) {
  prove('inputs', files.has(address) && sha256(files.get(address)) === digest, address, 'it is not the input that is claimed');
}
for (const address of files.keys()) {
  if (address.startsWith('evidence/') && !claimed.some(([input]) => input === address)) fault(address, 'no claim names it');
}

// ---- answers, sheets, receipts ----

const settings = json('evidence/settings.json');
if (/^(?:de|es|fr|ja)(?:-|$)|^zh(?!-(?:Hant|TW|HK|MO)(?:-|$))/i.test(settings.imprint.language)) {
  console.log(`the words of a book in ${settings.imprint.language} are not known here`);
  process.exit(2);
}
const answers = json('evidence/answers.json.gz');
const copyOf = (file) => settings.files.find((placed) => placed.file === file)?.published ?? `evidence/sources/${file}`;
const { fences, javac } = files.has('evidence/fences.json') ? json('evidence/fences.json') : { fences: [], javac: '' };

const ranges = (words) => words.split(',').filter(Boolean).flatMap((range) => {
  const [first, last = first] = range.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (none, i) => first + i);
});

const QUESTION = new RegExp('^(?:code of \\S+|lines of \\S+ [0-9a-f]+ [0-9,-]*|classes in .+|class file of .+ in (?:main|test)'
  + '|scrubbers that changed .+|documentation of the (?:package|type) .* in .*|the JDK\'s name .+)$', 's');
const counts = (words) => new Map(words.split(',').filter(Boolean).map((each) => each.split(':').map(Number)));
const codeOf = new Map();
for (const [question, answer] of Object.entries(answers)) {
  if (!QUESTION.test(question)) fault('evidence/answers.json.gz', `nobody knows the question: ${question}`);
  const [, about, name] = /^(code|lines) of (\S+)/.exec(question) ?? [];
  if (!about || answer === null || (about === 'lines' && answer === 'loaded in another form')) continue;
  const parts = answer.split('|');
  if (parts.length !== 3) fault('evidence/answers.json.gz', `nobody understands the answer: ${answer}`);
  if (about === 'code') codeOf.set(name, { source: parts[0], lines: ranges(parts[1]), branches: counts(parts[2]) });
}
const linesOfCode = (classes) => new Set(classes.flatMap((name) => codeOf.get(name.replaceAll('.', '/'))?.lines ?? []));

const sheets = [['main', settings.mainRoots], ['test', settings.testRoots]].flatMap(([set, roots]) => [...files.keys()]
  .filter((address) => address.startsWith(`evidence/sheets/${set}/`)).map((address) => ({ set, roots, sheet: json(address) })));
const sources = new Map();
for (const claim of claims.sources) {
  const { set, sheet } = sheets.find((each) => each.roots.some((root) => `${root}/${each.sheet.source}` === claim.file)) ?? {};
  if (!sheet) { fault(claim.file, 'it has no sheet'); continue; }
  const source = text(claim.published);
  prove('sheets', sheet.digest === claim.sha256 && sha256(sheet.text) === claim.sha256 && source === sheet.text,
    claim.file, 'javac read another text');
  const executable = linesOfCode(Object.keys(sheet.classes));
  const index = lineIndex(source);
  for (const type of sheet.declarations.filter((each) => ['CLASS', 'ENUM'].includes(each.kind) && each.body)) {
    const opening = lineOf(index, type.body.start);
    if (opening < lineOf(index, type.body.end - 1)
        && !sheet.declarations.some((each) => each.kind === 'CONSTRUCTOR' && each.owner === type.id)) {
      for (let line = lineOf(index, type.span.start); line <= opening; line++) executable.delete(line);
    }
  }
  sources.set(claim.file, { ...sheet, executable, set });
}
for (const claim of claims.classes) {
  const source = sources.get(claim.file);
  prove('class digests', source?.classes[claim.name] === claim.sha256
    && answers[`class file of ${claim.name} in ${source.set}`] === claim.sha256, claim.name, 'its class file is another one');
}

/** The classes in JaCoCo's execution data, each with its probes that fired, eight to a byte. */
function executed(coverage) {
  const data = Buffer.from(coverage, 'base64');
  const found = [];
  let at = 0;
  const string = () => data.toString('utf8', at + 2, (at += 2 + data.readUInt16BE(at)));
  while (at < data.length) {
    const kind = data[at++];
    if (kind === 0x01) {
      at += 4;
    } else if (kind === 0x10) {
      string();
      at += 16;
    } else {
      const id = data.readBigUInt64BE(at).toString(16);
      at += 8;
      const name = string();
      let probes = 0;
      for (let shift = 0, more = true; more; shift += 7) {
        more = data[at] > 0x7f;
        probes |= (data[at++] & 0x7f) << shift;
      }
      found.push({ name, id, fired: data.subarray(at, (at += Math.ceil(probes / 8))) });
    }
  }
  return found;
}

/** What ran of some classes: by source the lines that did, those that left something out, and branches. */
function linesOf(classes) {
  const lines = new Map();
  for (const [name, answer] of classes) {
    if (answer === null || answer === 'loaded in another form') continue;
    const code = codeOf.get(name);
    if (!code) { fault('evidence/answers.json.gz', `nobody says what code there is in ${name}`); continue; }
    const [ran, partly, taken] = answer.split('|');
    const covered = new Set(ranges(ran));
    if (!lines.has(code.source)) lines.set(code.source, { ran: new Set(), missed: new Set(), branches: new Map() });
    const here = lines.get(code.source);
    covered.forEach((line) => here.ran.add(line));
    code.lines.filter((line) => !covered.has(line)).concat(ranges(partly)).forEach((line) => here.missed.add(line));
    const takenOf = counts(taken);
    for (const [line, every] of code.branches) {
      const before = here.branches.get(line) ?? { ran: 0, all: 0 };
      here.branches.set(line, { ran: before.ran + (takenOf.get(line) ?? 0), all: before.all + every });
    }
  }
  return lines;
}

/** Numbers of the bits that are set, run by run. */
function written(bytes) {
  const runs = [];
  for (let i = 0; i < bytes.length * 8; i++) {
    if (!((bytes[i >> 3] >> (i & 7)) & 1)) continue;
    if (runs.length > 0 && runs.at(-1)[1] === i - 1) runs.at(-1)[1] = i;
    else runs.push([i, i]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(',');
}

/** Each class that some runs ran, and the answer about it, each probe counting that fired in any of them. */
function answersOf(runs) {
  const classes = new Map();
  for (const run of runs.filter((each) => each.coverage && !each.overlapped)) {
    for (const { name, id, fired } of executed(run.coverage)) {
      if (run.redefined?.includes(name.replaceAll('/', '.'))) continue;
      const before = classes.get(`${name} ${id}`) ?? Buffer.alloc(fired.length);
      classes.set(`${name} ${id}`, before.map((byte, i) => byte | fired[i]));
    }
  }
  return [...classes].map(([name, fired]) => {
    const question = `lines of ${name} ${written(fired)}`;
    if (answers[question] === undefined) fault('evidence/answers.json.gz', `nobody answered: ${question}`);
    return [name.split(' ')[0], answers[question] ?? null];
  });
}

const ELEMENTS = { Z: 'boolean', B: 'byte', C: 'char', D: 'double', F: 'float', I: 'int', J: 'long', S: 'short' };
const typeName = (type) => type.trim().replace(/^(\[+)(?:L(.*);|(.))$/, (all, dimensions, name, letter) =>
  (name ?? ELEMENTS[letter]) + '[]'.repeat(dimensions.length)).replaceAll('$', '.');

const tests = new Map();
for (const claim of claims.receipts) {
  const receipt = json(claim.published);
  prove('receipts', receipt.testClass === claim.testClass, claim.published, 'it is of other tests');
  for (const run of receipt.tests) {
    const types = run.parameterTypes === '' ? '' : `(${run.parameterTypes.split(',').map(typeName).join(',')})`;
    const name = `${run.testClass}#${run.method}${types}`;
    if (!tests.has(name)) tests.set(name, { name, runs: [] });
    tests.get(name).runs.push(run);
    for (const executedClass of (run.coverage ? executed(run.coverage) : []).map((each) => each.name.replaceAll('/', '.'))) {
      const claimedClass = claims.classes.find((each) => each.name === executedClass);
      if (claimedClass && receipt.classes[executedClass] !== claimedClass.sha256) fault(claim.published, `it is of another ${executedClass}`);
    }
  }
}
for (const test of tests.values()) {
  const joined = (part) => test.runs.map((run) => run[part]).join('');
  const cutOff = test.runs.reduce((sum, run) => sum + run.stdoutCut + run.stderrCut, 0);
  Object.assign(test, {
    lines: linesOf(answersOf(test.runs)),
    passed: test.runs.every((run) => run.outcome === 'PASSED'),
    retried: test.runs.some((run) => run.attempt > 1),
    overlapped: test.runs.some((run) => run.overlapped),
    stdout: joined('stdout'),
    stderr: joined('stderr'),
  });
  test.printed = [joined('stderr') && `--- on the error stream ---\n${joined('stderr')}`, cutOff && `--- ${cutOff} more characters ---\n`]
    .filter(Boolean).reduce((before, more) => before + (before === '' || before.endsWith('\n') ? '' : '\n') + more, test.stdout);
}
const passing = [...tests.values()].filter((test) => test.passed);
const loaded = answersOf(passing.flatMap((test) => test.runs));
const unrun = [...sources.values()].flatMap((source) => Object.keys(source.classes)).map((name) => name.replaceAll('.', '/'))
  .filter((name) => !loaded.some(([each]) => each === name));
for (const name of unrun.filter((each) => answers[`code of ${each}`] === undefined)) {
  fault('evidence/answers.json.gz', `nobody says what code there is in ${name}`);
}
const together = { lines: linesOf([...loaded, ...unrun.filter((name) => codeOf.has(name)).map((name) => [name, '||'])]) };

// ---- listings ----

const LABELS = {
  declared: 'declared', compiled: 'compiled, but no test ran it', refused: 'fails to compile, as it should',
  built: 'compiled, not run', parsed: 'well-formed', unclaimed: 'not verified',
};

const isOf = (claim) => (excuse) => excuse.page === claim.page && excuse.id === claim.id;
const fenceOf = (claim) => fences.find((fence) => fence.file === claim.file && fence.lines.includes(claim.startLine));

const NOTHING = { ran: new Set(), missed: new Set(), branches: new Map() };
const sum = (numbers) => numbers.reduce((before, more) => before + more, 0);

/** Which lines of a listing's file hold code, and what a test did with them. */
function reach(claim) {
  if (claim.recipe) {
    const source = sources.get(claim.file);
    return { executable: source.executable, ranBy: (test) => test.lines.get(source.source) ?? NOTHING };
  }
  const fence = fenceOf(claim);
  if (!fence) return { executable: new Set(), ranBy: () => NOTHING };
  const authored = (generated) => new Set(fence.lines.filter((line, i) => generated.has(fence.firstLine + i)));
  const told = ({ ran, missed, branches }) => ({
    ran: authored(ran),
    missed: authored(missed),
    branches: new Map(fence.lines.map((line, i) => [line, branches.get(fence.firstLine + i)]).filter(([line, each]) => each && authored(ran).has(line))),
  });
  const classes = fence.classes.flatMap((name) => (answers[`classes in ${name}`] ?? '').split(' '));
  return { executable: authored(linesOfCode(classes)), ranBy: (test) => told(test.lines.get(fence.source) ?? NOTHING) };
}

/** What a page leads to instead of showing it: its lines are those of its source's page. */
function shownRest(claim) {
  const rest = all(page(claim.page), withClass('rest')).find((each) => each.attributes.id === claim.id);
  const whole = claims.sourcePages.find((each) => each.file === claim.file);
  if (!rest || !whole || !claim.recipe) return undefined;
  const made = cut(text(copyOf(claim.file)), claim.recipe);
  const lines = all(page(whole.page), withClass('whole')).flatMap(linesOfSource).filter((line) => made.numbers.includes(numberInSource(line)));
  const said = all(rest, withClass('claim')).map(words).join('');
  const excuse = claims.excused.find((each) => each.page === claim.page && each.id === claim.id)?.reason;
  const expected = { exercised: `${claim.tests.length} test${claim.tests.length === 1 ? '' : 's'}`, declared: '',
    compiled: 'compiled, but no test ran it', excused: `not verified: ${excuse}` }[claim.state];
  prove('rests', said === expected && same(all(rest, withClass('lines')).map(words), [made.ranges.join(', ')]), `${claim.page}#${claim.id}`, 'the page leads to other lines or tests');
  const hit = (name) => sorted(lines.filter(withClass(name)).map(numberInSource));
  return { slice: made.slice, folded: made.folded, state: [...rest.classes], numbers: made.numbers, ran: hit('ran'), partly: hit('partly'), opened: [], before: [] };
}

/** What a page shows of a listing: the element that says its state, its words, and its lines. */
function shownListing(claim) {
  const figure = all(page(claim.page), isFigure('listing')).find((each) => each.attributes.id === claim.id);
  const earlier = all(page(claim.page), withClass('since')).find((each) => each.attributes.id === claim.id);
  if (!figure && !earlier) return shownRest(claim);
  const outer = figure ?? (function up(element) { return isFigure('listing')(element) ? element : up(element.parent); })(earlier);
  const [gone, other] = earlier ? ['added', 'removed'] : ['removed', 'added'];
  const isGone = (line) => typeof line !== 'string' && line.classes.has(gone) && !line.classes.has(other);
  const codes = all(outer, (each) => each.name === 'code' && each.parent.name === 'pre');
  const slice = codes.filter((code) => !isFolded(code)).map((code) => code.children
    .map((part, i) => (isGone(part) ? '' : isGone(code.children[i - 1] ?? '') ? words(part).replace(/^\n/, '') : words(part))).join('')).join('');
  const lines = all(outer, withClass('line')).filter((line) => !isGone(line));
  const visible = lines.filter((line) => !isFolded(line));
  const number = earlier ? 'data-was' : 'data-line';
  return {
    slice,
    state: earlier ? [earlier.attributes['data-state']] : [...figure.classes],
    folded: earlier ? '' : codes.filter((code) => inside(code, withClass('fold'))).map(words).join(''),
    numbers: numbers(visible.filter((line) => line.attributes[number]), number),
    ran: numbers(visible.filter(withClass(earlier ? 'was-ran' : 'ran')), number),
    missed: earlier ? undefined : numbers(visible.filter(withClass('missed')), number),
    partly: earlier ? undefined : numbers(visible.filter(withClass('partly')), number),
    opened: lines.filter(isFolded),
    label: earlier ? undefined : all(figure, withClass('proof'))[0] ?? null,
    before: earlier || !all(figure, withClass('since'))[0] ? [] : all(figure, withClass('since')).map((since) => since.attributes.id),
  };
}

function stateOf(claim, executable, covered) {
  const treatment = claim.recipe ? 'RUN' : fenceOf(claim)?.treatment;
  if (treatment === 'REFUSED') return 'refused';
  if (treatment === undefined) return ['parsed', 'sketched', 'unclaimed'].includes(claim.state) ? claim.state : 'parsed, sketched or unclaimed';
  if (covered.length > 0) return 'exercised';
  if (treatment === 'THROWN' && passing.some((test) => test.name === `${fenceOf(claim).testClass}#${fenceOf(claim).testMethod}`)) return 'exercised';
  if (executable.length === 0) return 'declared';
  if (treatment === 'COMPILED') return 'built';
  return claims.excused.some((excuse) => isOf(claim)(excuse)) ? 'excused' : 'compiled';
}

const of = (n, every, noun) => `${n} of ${every} ${noun}`;
const linesWord = (claim) => (claim.executableLines.length === 1 ? 'line' : 'lines');
const REMARKS = /^(?:; [a-z0-9 ]+)*$/;
/** Whether words are these, with remarks behind them and then an end. */
const reads = (said, start, end = '') => said.startsWith(start) && said.endsWith(end) && said.length >= start.length + end.length
  && REMARKS.test(said.slice(start.length, said.length - end.length));

/** How much of a listing all tests together ran. */
function sumOf(claim) {
  const { ran, all: every } = claim.branches;
  return of(claim.coveredLines.length, claim.executableLines.length, linesWord(claim)) + (ran < every ? `, ${of(ran, every, 'branches')}` : '')
    + (claim.partlyLines.length > 0 ? `, ${claim.partlyLines.length} in part` : '');
}

function labelOf(claim) {
  if (claim.state === 'excused') return `not verified: ${claims.excused.find(isOf(claim))?.reason}`;
  if (claim.state === 'sketched') return 'a sketch: ';
  if (claim.state !== 'exercised') return LABELS[claim.state];
  if (claim.coveredLines.length === 0) return 'throws, as it should';
  const { ran, all: every } = claim.branches;
  const short = claim.partlyLines.length;
  if (claim.coveredLines.length < claim.executableLines.length) return counted(claim.tests.length, 'test') + `, ${of(claim.coveredLines.length, claim.executableLines.length, linesWord(claim))}`;
  if (ran < every) return `${counted(claim.tests.length, 'test')}, ${of(ran, every, 'branches')}`;
  return counted(claim.tests.length, 'test') + (short > 0 ? `, ${counted(short, 'line')} in part` : '');
}

const saysLabel = (claim, said) => (claim.state === 'exercised' ? reads(said, labelOf(claim))
  : claim.state === 'sketched' ? said.startsWith(labelOf(claim)) : said === labelOf(claim));

/** What stands beside a listing: its label, and its proof in short. */
function checkLabel(claim, label, where) {
  if (!label) return fault(where, 'it has no label');
  const summary = words(all(label, (each) => each.name === 'summary')[0] ?? label);
  const named = claim.tests.slice(0, 3).map((test) => shortName(test.name)).join(', ');
  const more = claim.tests.length > 3 ? ` and ${claim.tests.length - 3} more` : '';
  const sum = claim.coveredLines.length > 0 ? `${sumOf(claim)}, ` : '';
  const brief = claim.tests.length === 0 ? '' : `${sum}run by ${named}${more}`;
  const link = all(label, (each) => each.name === 'a')[0];
  const holds = saysLabel(claim, summary) && words(label) === `${summary} ${brief === '' ? '' : `${brief} `}the whole proof`
    && path.posix.join(path.posix.dirname(claim.page), decodeURI(link?.attributes.href ?? '')) === `proof/${claim.page}#${claim.id}`;
  return prove('labels', holds, where, `its label says otherwise: ${words(label)}`);
}

/** All that a proof says of a listing; where it is shortened, of so many tests. */
function saysProof(claim, proof, parts, before, most = Infinity) {
  const tests = claim.tests.slice(0, most);
  const lines = (test) => (test.lines === 0 ? [`${shortName(test.name)} and threw, as it should`]
    : [`${shortName(test.name)} (${of(test.lines, claim.executableLines.length, linesWord(claim))}${parts.get(test.name)}`, ')']);
  const said = all(proof, withClass('test')).map(words);
  const printed = claim.tests.flatMap((test) => claims.outputs.filter((output) => output.page === claim.page && output.test === test.name)
    .filter((output) => output.stdoutSha256 !== sha256(''))
    .map((output) => `by ${shortName(test.name)}${isAccepted(claim.page, test.name) ? ', as accepted' : ''}: sha256 ${output.stdoutSha256}`));
  const together = all(proof, (each) => each.name === 'small').map(words).filter((small) => small.endsWith(' together'));
  return all(proof, (each) => each.name === 'p').slice(0, 1).some((state) => saysLabel(claim, words(state)))
    && same(together, claim.coveredLines.length > 0 ? [`${sumOf(claim)} together`] : [])
    && said.length === tests.length && tests.every((test, i) => reads(said[i], ...lines(test)))
    && same(all(proof, withClass('slice')).map(words), [claim.sliceSha256])
    && same(all(proof, withClass('import')).map(words), claim.imports)
    && same(all(proof, withClass('before')).map(words), before.map((id) => claims.listings.find((each) => each.page === claim.page && each.id === id)?.sliceSha256))
    && same(all(proof, withClass('printed')).map((code) => words(code.parent)), printed);
}

function checkProof(claim, shown, where, parts) {
  const section = all(page(`proof/${claim.page}`), withClass('proven')).find((each) => each.attributes.id === claim.id);
  prove('proofs', section && saysProof(claim, section, parts, shown.before), where, 'its proof says otherwise');
  const beside = JSON.parse(/^recto\.take\((.*)\);\n$/s.exec(text(`data/${claim.page.replace(/\.html$/, '.js')}`))?.[1] ?? '{}').proofs?.[claim.id];
  prove('proofs that open', beside !== undefined && saysProof(claim, parse(beside), parts, shown.before, 12), where, 'the proof that opens on its page says otherwise');
}

const translated = (line) => line.replace(/\\([ntsbfr"'\\])/g, (escape, letter) =>
  ({ n: '\n', t: '\t', s: ' ', b: '\b', f: '\f', r: '\r' })[letter] ?? letter);

/** Its words, from the page and from where they were taken. */
function checkWords(claim, shown, where) {
  prove('listings', sha256(shown.slice) === claim.sliceSha256, where, 'the page shows other words than are claimed');
  if ((shown.folded === '' ? '' : sha256(shown.folded)) !== claim.foldedSha256) fault(where, 'its folds open to other words than are claimed');
  const source = text(copyOf(claim.file));
  if (claim.recipe) {
    const made = cut(source, claim.recipe);
    prove('listings cut again', made.slice === shown.slice && made.folded === shown.folded
      && same([made.numbers[0] ?? 1, made.numbers.at(-1) ?? 1], [claim.startLine, claim.endLine]), where, 'its source gives other lines');
    if (!claim.imports.every((each) => source.includes(each))) fault(where, 'its source does not import what it names');
  } else {
    const index = lineIndex(source);
    const lines = shown.slice.split('\n').slice(0, -1);
    const holds = lines.length === shown.numbers.length && lines.every((line, i) => {
      const { start, end } = index[shown.numbers[i] - 1] ?? { start: 0, end: 0 };
      const authored = source.slice(start, end).replace(TRAILING, '');
      return authored.endsWith(line) || translated(authored).endsWith(line);
    });
    prove('listings of prose found there', holds, where, 'its file has other lines');
  }
}

function checkListing(claim) {
  const where = `${claim.page}#${claim.id}`;
  const shown = shownListing(claim);
  if (!shown) return fault(where, 'the page does not show this listing');
  checkWords(claim, shown, where);
  const { executable, ranBy } = reach(claim);
  const lines = [...new Set(shown.numbers)];
  const canRun = lines.filter((line) => executable.has(line));
  const ran = passing.map((test) => ({ test, lines: canRun.filter((line) => ranBy(test).ran.has(line)) }));
  const covered = sorted(new Set(ran.flatMap((each) => each.lines)));
  const state = stateOf(claim, canRun, covered);
  prove('states', state === claim.state && shown.state.includes(state), where, `it is ${state}`);
  const expected = new Map(ran.filter((each) => each.lines.length > 0).map(({ test, lines: hit }) => [test.name, { test, lines: hit.length }]));
  if (state === 'exercised' && expected.size === 0) {
    const test = tests.get(`${fenceOf(claim).testClass}#${fenceOf(claim).testMethod}`);
    expected.set(test.name, { test, lines: 0 });
  }
  prove('lines', same(claim.executableLines, canRun) && same(claim.coveredLines, covered), where, 'other lines ran or could run');
  const whole = ranBy(together);
  const taken = (some, part) => sum(canRun.map((line) => some.branches.get(line)?.[part] ?? 0));
  const partly = covered.filter((line) => whole.ran.has(line) && whole.missed.has(line));
  prove('partly run lines and branches', same(claim.partlyLines, partly) && same(claim.branches, { ran: taken(whole, 'ran'), all: taken(whole, 'all') }),
    where, 'other lines ran in part, or other branches were taken');
  if (claim.tests.length !== expected.size) fault(where, `${expected.size} tests ran it, not ${claim.tests.length}`);
  for (const each of claim.tests) {
    const found = expected.get(each.name);
    prove('runs of listings by tests', found?.lines === each.lines && found.test.retried === each.retried && found.test.overlapped === each.overlapped,
      where, `${each.name} did not run it so`);
  }
  const outputs = claim.tests.flatMap((test) => claims.outputs.filter((output) => output.test === test.name));
  if (!same(outputs, claim.outputs)) fault(where, 'it claims other outputs');
  const missed = state === 'exercised' && covered.length > 0 ? canRun.filter((line) => !covered.includes(line)) : [];
  if (!same(shown.ran, covered) || (shown.missed && !same(shown.missed, missed))) fault(where, 'the page marks other lines as run');
  if (shown.partly && !same(shown.partly, partly)) fault(where, 'the page marks other lines as run in part');
  const union = (lines) => new Set(claims.listings.filter((other) => other.file === claim.file && (lines === 'coveredLines' || other.coveredLines.length > 0))
    .flatMap((other) => other[lines]));
  const [runAnywhere, executableAnywhere] = shown.opened.length > 0 ? [union('coveredLines'), union('executableLines')] : [];
  for (const line of shown.opened.filter((each) => each.attributes['data-line'])) {
    const number = Number(line.attributes['data-line']);
    const isRun = runAnywhere.has(number);
    if (line.classes.has('ran') !== isRun || line.classes.has('missed') !== (!isRun && executableAnywhere.has(number))) {
      fault(where, `the page marks the folded line ${number} otherwise`);
    }
  }
  const parts = (test, hit) => {
    const [here, every] = [ranBy(test), taken(whole, 'all')];
    const short = hit.filter((line) => here.missed.has(line) && !(here.branches.get(line)?.ran < here.branches.get(line)?.all)).length;
    return (taken(here, 'ran') < every ? `, ${taken(here, 'ran')} of ${every} branches` : '') + (short > 0 ? `, ${short} in part` : '');
  };
  if (shown.label !== undefined) checkLabel(claim, shown.label, where);
  checkProof(claim, shown, where, new Map(ran.map(({ test, lines: hit }) => [test.name, parts(test, hit)])));
  if (['parsed', 'sketched', 'unclaimed'].includes(state)) count(open, `${state} code`);
}

/** Whether a page says of all that it shows of a test's output that it is the accepted one. */
function isAccepted(address, test) {
  const figures = all(page(address), (each) => isFigure('output')(each) && each.attributes['data-test'] === test);
  const label = (figure) => all(figure, (each) => each.name === 'pre')[0]?.attributes['aria-label'] ?? words(all(figure, (each) => each.name === 'figcaption')[0]);
  return figures.every((figure) => label(figure).endsWith(', as accepted'));
}

claims.listings.forEach(checkListing);
for (const excuse of claims.excused) {
  const file = claims.listings.find((claim) => isOf(claim)(excuse))?.file;
  prove('excuses', sources.get(file)?.declarations.some((each) => each.excuse === excuse.reason), `${excuse.page}#${excuse.id}`, 'its author gives no such reason');
}

// ---- outputs, figures, results ----

for (const claim of claims.outputs) {
  const where = `${claim.page}, output of ${claim.test}`;
  const test = tests.get(claim.test);
  if (!test) { fault(where, 'there is no such test'); continue; }
  const figures = all(page(claim.page), (each) => isFigure('output')(each) && each.attributes['data-test'] === claim.test);
  const shown = (error) => figures.filter((figure) => figure.classes.has('error') === error)
    .map((figure) => all(figure, (each) => each.name === 'samp').map(words).join('')).join('');
  const expected = (error, printed) => {
    const once = test.runs.map((run) => revealed(withoutColours(run[printed]))).join('');
    return once === '' ? shown(error) === '' : shown(error) !== '' && shown(error).split(once).join('') === '';
  };
  prove('outputs', sha256(test.stdout) === claim.stdoutSha256 && sha256(test.stderr) === claim.stderrSha256 && figures.length > 0
    && expected(false, 'stdout') && expected(true, 'stderr'), where, 'the test printed something else');
  const safe = (name) => name.replace(/[\x00-\x1f/\\:*?"<>|%]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
  const accepted = files.get(`evidence/sources/${settings.pages}/accepted/${claim.test.split('#').map(call).map(safe).join('/')}.txt`)?.toString('utf8');
  const said = isAccepted(claim.page, claim.test);
  if (said && accepted === undefined) count(open, 'accepted outputs under another name');
  else if (said) prove('accepted outputs', accepted?.replaceAll('\r\n', '\n') === test.printed, where, 'nobody accepted it');
}

/** Whether a chart's numbers, below its drawing, are those of its file. */
function isOfItsFile(chart, file) {
  const cells = all(chart, (each) => each.name === 'td').map((cell) => words(cell).trim());
  return cells.length > 0 && cells.every((cell) => file.replaceAll('""', '"').includes(cell));
}

const lettering = (drawing) => all(drawing, (each) => each.name === 'text').map(words).join('\n');

for (const claim of claims.figures) {
  const published = tests.get(claim.test)?.runs.some((run) => run.files.some((file) => file.sha256 === claim.sha256));
  const links = authored().flatMap((address) => all(page(address), (each) => each.name === 'a' && inside(each, (outer) => outer.name === 'figure')
    && path.posix.join(path.posix.dirname(address), decodeURI(each.attributes.href ?? '')) === claim.address));
  const chart = (link) => (function up(element) { return !element || element.classes?.has('chart') ? element : up(element.parent); })(link);
  const charts = links.map(chart).filter(Boolean);
  const drawings = links.filter((link) => !chart(link)).flatMap((link) => all(link, withClass('drawing')));
  const shown = links.length > 0 && charts.every((each) => isOfItsFile(each, text(claim.address))) && drawings.every((drawing) => lettering(drawing) === lettering(parse(text(claim.address))));
  prove('figures', published && shown && sha256(files.get(claim.address) ?? '') === claim.sha256, claim.address, 'its test published another file');
}

/** A decimal number as an integer and the power of ten that divides it. */
function decimal(value) {
  const [, sign, whole, fraction = '', exponent = '0'] = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(value.trim()) ?? [];
  if (whole === undefined || whole + fraction === '') return undefined;
  const scale = fraction.length - Number(exponent);
  return { negative: sign === '-', digits: BigInt(whole + fraction) * 10n ** BigInt(Math.max(-scale, 0)), scale: Math.max(scale, 0), whole: scale <= 0 };
}

function rounded({ digits, scale }, places) {
  if (scale <= places) return digits * 10n ** BigInt(places - scale);
  const unit = 10n ** BigInt(scale - places);
  return (digits + unit / 2n) / unit;
}

const pointed = (digits, places) => {
  const padded = digits.toString().padStart(places + 1, '0');
  return places === 0 ? padded : `${padded.slice(0, -places)}.${padded.slice(-places)}`;
};

const COMMA = { 'be bg cs et fi fr hu lt lv nb nn no pl ru sk sv uk': '\u202f', 'ca da de el es eu gl hr id is it nl pt ro sl sr tr vi': '.' };

/** A number as the book's language writes it; any other value as it is. */
function shownNumber(value) {
  const [written, sign, whole, fraction = '', exponent] = /^(-?)(0|[1-9][0-9]*)(?:\.([0-9]+))?(?:[eE]([-+]?[0-9]{1,3}))?$/.exec(value.trim()) ?? [];
  const digits = ((whole ?? '') + fraction).replace(/^0+(?=.)/, '');
  if (written === undefined || (exponent !== undefined && digits === '0')) return value;
  const group = Object.entries(COMMA).find(([languages]) => languages.split(' ').includes(settings.imprint.language.split('-')[0].toLowerCase()))?.[1];
  const point = group === undefined ? '.' : ',';
  const number = decimal(written);
  const power = digits.length - 1 - fraction.length + Number(exponent ?? 0);
  const long = digits.replace(/0+$/, '').length > 6;
  const minus = sign === '' ? '' : '\u2212';
  if (digits !== '0' && (power < -3 || (exponent !== undefined && power > 6))) {
    const places = long ? 1 : digits.length - 1;
    const made = rounded({ digits: BigInt(digits), scale: digits.length - 1 }, places).toString();
    const carried = made.length > places + 1;
    const shown = carried ? made.slice(0, -1) : made;
    const raised = String(power + (carried ? 1 : 0)).replace(/./g, (c) => (c === '-' ? '\u207b' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[c]));
    return `${minus}${shown[0]}${shown.length > 1 ? point + shown.slice(1) : ''}\u00a0×\u00a010${raised}`;
  }
  const places = long && number.scale > 0 ? Math.max(1, 2 - power) : number.scale;
  const [before, behind] = pointed(rounded(number, places), places).split('.');
  return minus + (before.length > 4 ? before.replace(/\B(?=(\d{3})+$)/g, group ?? ',') : before) + (behind === undefined ? '' : point + behind);
}

/** What a format makes of a value; nothing for a format that is not known here. */
function formatted(format, value) {
  if (format === '') return shownNumber(value);
  const number = decimal(value);
  const [, before, comma, places, kind, after] = /^((?:[^%]|%%)*)%(,?)(?:\.(\d+))?([dfes])((?:[^%]|%%)*)$/s.exec(format) ?? [];
  if (kind === undefined) return undefined;
  let made;
  if (kind === 's' && places === undefined && !comma && !number) made = value;
  if (kind === 'd' && number?.whole) made = number.digits.toString();
  if (kind === 'f' && number) made = pointed(rounded(number, Number(places ?? 6)), Number(places ?? 6));
  if (kind === 'e' && number && number.digits > 0n && !comma) {
    const exact = { digits: number.digits, scale: number.digits.toString().length - 1 };
    let digits = rounded(exact, Number(places ?? 6)).toString();
    let power = exact.scale - number.scale;
    if (digits.length > Number(places ?? 6) + 1) { power++; digits = digits.slice(0, -1); }
    made = `${pointed(BigInt(digits), Number(places ?? 6))}e${power < 0 ? '-' : '+'}${Math.abs(power).toString().padStart(2, '0')}`;
  }
  if (made === undefined) return undefined;
  if (comma) made = made.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
  return before.replaceAll('%%', '%') + (number?.negative ? '-' : '') + made + after.replaceAll('%%', '%');
}

const published = (claim) => tests.get(claim.test)?.runs.flatMap((run) => run.entries).filter((entry) => entry.key === claim.key).at(-1)?.value;
const resultTitle = (claim) => {
  const value = published(claim);
  const changed = value !== undefined && decimal(value) !== undefined && value.trim() !== claim.text;
  return `${changed ? `${value.trim()}, ` : ''}published by ${shortName(claim.test)}`;
};

for (const claim of claims.results) {
  const where = `${claim.page}, result ${claim.key} of ${claim.test}`;
  const value = published(claim);
  const made = value === undefined ? undefined : formatted(claim.format, value);
  const shown = all(page(claim.page), withClass('result'))
    .some((each) => words(each) === revealed(claim.text) && each.attributes.title === resultTitle(claim));
  if (value !== undefined && made === undefined) count(open, 'results in a format that is not known here');
  else prove('results', made === claim.text && shown, where, `its test published ${value}, and the page shows ${claim.text}`);
}

function authored() {
  const own = /^(?:index|404|colophon|indexes|names-[a-z]+|attestation-format|print|references)\.html$|^(?:proof|source|test-source|tags|categories|indexes|evidence)\//;
  return [...files.keys()].filter((address) => address.endsWith('.html') && !own.test(address));
}

const UNKNOWN = 'code that nothing is claimed of';
const isUnknown = (figure) => !figure.attributes.id && figure.classes.has('unclaimed') && all(figure, withClass('proof')).length === 0;
const spaced = (printed) => printed.replace(/\x1b\[[0-9;]*m/g, '').replace(/[ \t]+/g, ' ');
for (const address of authored()) {
  const on = (claim) => claim.page === address;
  for (const figure of all(page(address), isFigure('listing'))) {
    const claim = claims.listings.find((each) => on(each) && each.id === figure.attributes.id);
    if (isUnknown(figure)) count(open, UNKNOWN);
    else if (!claim && figure.attributes.id) fault(`${address}#${figure.attributes.id}`, 'nothing is claimed of this listing');
    else if (!claim) count(open, 'second copies of listings');
  }
  for (const rest of all(page(address), withClass('rest'))) {
    if (!claims.listings.some((each) => on(each) && each.id === rest.attributes.id)) fault(`${address}#${rest.attributes.id}`, 'nothing is claimed of this rest');
  }
  for (const figure of all(page(address), isFigure('output'))) {
    const test = figure.attributes['data-test'];
    const printed = all(figure, (each) => each.name === 'samp').map(words).join('');
    if (test === undefined) {
      const caption = words(all(figure, (each) => each.name === 'figcaption')[0]);
      prove('messages of javac', caption === `javac ${javac} says` && fences.some((fence) => revealed(fence.message) === printed), address, 'javac said something else');
    } else if (!claims.outputs.some((each) => on(each) && each.test === test)) fault(address, `no claim is made of what ${test} printed`);
  }
  for (const result of all(page(address), withClass('result'))) {
    if (result.attributes.title === 'given') {
      count(open, 'numbers that are given');
      continue;
    }
    const known = claims.results.some((each) => on(each) && revealed(each.text) === words(result) && result.attributes.title === resultTitle(each));
    if (!known) fault(address, `no test published ${words(result)}`);
  }
  for (const code of all(page(address), (each) => each.name === 'code' && each.attributes.title)) {
    const { title } = code.attributes;
    const said = spaced(words(code)).trim();
    if (title.startsWith('printed by ')) {
      const whole = `(?<![\\p{L}\\p{N}])${said.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`;
      const quoted = [...tests.values()].some((test) => title === `printed by ${shortName(test.name)}`
        && new RegExp(/^[\p{L}\p{N}].*[\p{L}\p{N}]$|^[\p{L}\p{N}]$/su.test(said) ? whole : whole.slice(20, -18), 'u').test(spaced(`${test.stdout}\n${test.stderr}`)));
      prove('quotes', quoted, address, `nothing printed '${said}'`);
    } else {
      const constant = [...sources.values()].some(({ packageName, declarations }) => declarations.some((each) => each.constant === words(code)
        && each.id.slice(packageName === '' ? 0 : packageName.length + 1).replace('#', '.') === title));
      prove('constants', constant, address, `${title} is not ${words(code)}`);
    }
  }
}

// ---- whole sources ----

for (const claim of claims.sourcePages) {
  const source = sources.get(claim.file);
  const code = all(page(claim.page), withClass('whole'))[0];
  if (!source || !code) { fault(claim.page, 'it shows no source'); continue; }
  const lines = linesOfSource(code);
  const hit = (name) => sorted(lines.filter(withClass(name)).map(numberInSource));
  const ends = { crlf: '\r\n', cr: '\r', none: '' };
  const shown = lines.map((line) => words(line) + (ends[line.attributes['data-end']] ?? '\n')).join('');
  prove('whole sources', shown === source.text && code.attributes['data-file'] === claim.file, claim.page, 'it shows another text');
  const executable = sorted(source.executable);
  const expected = passing.map((test) => ({ name: test.name, lines: executable.filter((line) => test.lines.get(source.source)?.ran.has(line)) }))
    .filter((test) => test.lines.length > 0).sort((a, b) => (a.name < b.name ? -1 : 1));
  const claimedTests = [...claim.tests].sort((a, b) => (a.name < b.name ? -1 : 1));
  const ranBy = all(page(claim.page), (each) => each.attributes['data-test'] !== undefined)
    .map((each) => ({ name: each.attributes['data-test'], lines: ranges(each.attributes['data-lines']) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const ran = sorted(new Set(expected.flatMap((test) => test.lines)));
  const whole = together.lines.get(source.source) ?? NOTHING;
  const partly = executable.filter((line) => whole.ran.has(line) && whole.missed.has(line));
  prove('lines of whole sources', same(claim.executableLines, executable) && same(claimedTests, expected) && same(ranBy, expected)
    && same(claim.partlyLines, partly) && same(lines.map(numberInSource), lines.map((line, i) => i + 1))
    && same(hit('partly'), partly) && same(hit('ran'), ran)
    && same(hit('missed'), executable.filter((line) => !ran.includes(line))), claim.page, 'other lines ran');
}

// ---- colophon ----

const digest = all(page('colophon.html'), (each) => each.name === 'code' && each.classes.has('digest')).map(words);
prove('digest of the claims', same(digest, [sha256(canonical(claims))]), 'colophon.html', 'it shows another digest of the claims');

const TALLY = {
  exercised: 'exercised by ', declared: 'declared', refused: 'that javac refuses as told', built: 'compiled and not run', parsed: 'well-formed',
  compiled: 'that no test ran', excused: 'excused', sketched: 'sketched', unclaimed: 'not verified',
};
const runners = new Set(claims.listings.flatMap((claim) => claim.tests.map((test) => test.name))).size;
const parts = Object.entries(TALLY).map(([state, said]) => [claims.listings.filter((claim) => claim.state === state).length + (state === 'unclaimed' ? open.get(UNKNOWN) ?? 0 : 0), said])
  .filter(([n]) => n > 0).map(([n, said]) => `${n} ${said}${said.endsWith('by ') ? counted(runners, 'test') : ''}`);
const tally = counted(claims.listings.length + (open.get(UNKNOWN) ?? 0), 'listing') + (parts.length > 0 ? `: ${parts.join(', ')}` : '');
for (const address of ['index.html', 'colophon.html']) {
  prove('tallies', all(page(address), withClass('tally')).some((each) => words(each).trim() === tally), address, `it should say: ${tally}`);
}

prove('settings', same(settings.tools, claims.tools) && settings.required === claims.required
  && same(settings.compile, claims.compile.map((compile) => ({ ...compile, sources: [] })))
  && settings.files.every((file) => files.has(file.published)), 'evidence/settings.json', 'they are not those of the statement');

const summary = (map) => [...map].map(([kind, n]) => `${n} ${kind}`).join(', ') || 'nothing';
faults.forEach((each) => console.log(each));
console.log(`proven: ${summary(proven)}; not proven: ${summary(open)}; faults: ${faults.length}`);
process.exitCode = faults.length === 0 ? 0 : 1;
