// The terms by which a text is found, and what is typed: the words of the book were cut in the same way when it was made.
const rectoTerms = (() => {
  // Words, numbers and names; what a dot joins is one, so that Value.plus is found as a whole and by its parts.
  const WORD = /[\p{L}\p{N}_$][\p{L}\p{N}\p{M}_$]*(?:\.[\p{L}\p{N}_$][\p{L}\p{N}\p{M}_$]*)*/gu;
  const PART = /\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+|\p{N}+|[\p{Lo}\p{Lm}]+/gu;
  const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\u3005]+/gu;

  // Without capitals and accents.
  const folded = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").normalize("NFC").toLowerCase();

  // Two signs each of a script that has no spaces between its words, and the last one alone.
  const signs = (text, start) => {
    const all = [...text.matchAll(/./gu)];
    return all.map((sign, at) => {
      const next = all[at + 1];
      const end = next === undefined ? text.length : next.index + next[0].length;
      return { term: folded(text.slice(sign.index, end)), start: start + sign.index, end: start + end };
    });
  };

  // A word, whole and by its parts: those between dots, and in these where a capital, a digit or a line starts another.
  const word = (text, start) => {
    const end = start + text.length;
    const terms = new Set([folded(text)]);
    for (const name of text.split(".").filter((each) => !/^\p{N}+$/u.test(each))) {
      terms.add(folded(name));
      (name.normalize("NFC").match(PART) ?? []).forEach((part) => terms.add(folded(part)));
    }
    return [...terms].filter((term) => term !== "").map((term) => ({ term, start, end }));
  };

  // The terms of a text, word by word, each with where its word stands.
  const words = (text) => [...text.matchAll(WORD)].flatMap((match) => {
    const found = [];
    let from = 0;
    for (const run of match[0].matchAll(SIGNS)) {
      found.push([match[0].slice(from, run.index), match.index + from]);
      found.push([run[0], match.index + run.index]);
      from = run.index + run[0].length;
    }
    found.push([match[0].slice(from), match.index + from]);
    return found.filter(([part]) => part !== "")
      .map(([part, start]) => (isSign(part) ? signs(part, start) : word(part, start)));
  });

  const isSign = (term) => term.search(SIGNS) === 0;

  return { words, isSign, WORD };
})();
