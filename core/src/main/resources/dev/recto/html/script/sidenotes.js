// Sidenotes: a footnote stands in the margin, beside the line that refers to it, where the window has a margin and nothing else
// stands there. It stays the item of its list that it is, and only its place is another: nobody hears or finds it twice. What
// has no room is a footnote at the end, as all of them are without this script, in narrow windows and on paper.
(() => {
  const article = document.querySelector("main > article");
  const WIDE = matchMedia("(min-width: 72rem)");
  // References beside which nothing is placed, what is too broad for a margin, and what is made of several parts.
  const APART = "table, figcaption, .footnotes";
  const BROAD = "pre, table, figure, img, .equation, .admonition";
  const MADE_OF_PARTS = "article, .prose, figure, .table";

  // Each note with the first reference beside which it can stand, in the order of these.
  const marks = new Map();
  article?.querySelectorAll("a.footnote-ref").forEach((mark) => {
    const note = document.getElementById(decodeURIComponent(mark.hash.slice(1)));
    const mayMove = note?.matches("article > .prose > .footnotes > ol > li") && !note.querySelector(BROAD);
    if (mayMove && !marks.has(note) && !mark.closest(APART)) {
      marks.set(note, mark);
    }
  });
  if (marks.size === 0) {
    return;
  }

  const boxOf = (element) => element.getBoundingClientRect();
  const partsOf = (element) => (element.matches(MADE_OF_PARTS) ? [...element.children].flatMap(partsOf) : [element]);

  // What stands in the column of the notes, such as a listing's label or a broad table, and the end of the page.
  const takenIn = (column, rem) => {
    const boxes = partsOf(article)
      .map(boxOf)
      .filter((box) => box.height > 0 && box.right > column.left - 1.6 * rem && box.left < column.right + 1.6 * rem);
    return [...boxes, { top: boxOf(article.parentElement).bottom, bottom: Infinity }];
  };

  // A note as it would stand in the margin, and between which heights its top may be there.
  const measure = (note, mark, taken, rem) => {
    const line = boxOf(mark);
    const gap = 0.8 * rem;
    const height = note.offsetHeight;
    const highest = Math.max(line.bottom - height, ...taken.filter((box) => box.top <= line.top).map((box) => box.bottom + gap));
    const lowest = Math.min(line.top + 10 * rem, ...taken.filter((box) => box.top > line.top).map((box) => box.top - gap - height));
    const isNarrow = note.scrollWidth <= note.clientWidth;
    return { note, height, gap, highest, lowest, isNarrow, top: line.top + 0.3 * rem, origin: boxOf(note.offsetParent).top };
  };

  // Moves notes up, the last first, until they end above a height: true where all of them can.
  const lift = (placed, at, limit) => {
    const each = placed[at];
    if (!each || each.top + each.height + each.gap <= limit) {
      return true;
    }
    const top = limit - each.gap - each.height;
    const canMove = top >= each.highest && lift(placed, at - 1, top);
    each.top = canMove ? top : each.top;
    return canMove;
  };

  // A note stands at its line, below the note before it, or higher, so that it ends above what comes next.
  const put = (placed, each) => {
    const before = placed.at(-1);
    const free = before ? before.top + before.height + each.gap : each.highest;
    const top = Math.min(Math.max(each.top, each.highest, free), each.lowest);
    const fits = each.isNarrow && top >= each.highest && lift(placed, placed.length - 1, top);
    return fits ? [...placed, { ...each, top }] : placed;
  };

  const place = () => {
    const isOpen = (mark) => WIDE.matches && !mark.closest("details:not([open])");
    marks.forEach((mark, note) => note.classList.toggle("sidenote", isOpen(mark)));
    const beside = [...marks].filter(([note]) => note.classList.contains("sidenote"));
    if (beside.length === 0) {
      return;
    }
    // All are measured in the margin: each that goes back to its list only moves what follows further down.
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const taken = takenIn(boxOf(beside[0][0]), rem);
    const placed = beside.map(([note, mark]) => measure(note, mark, taken, rem)).reduce(put, []);
    beside.forEach(([note]) => note.classList.remove("sidenote"));
    placed.forEach(({ note, top, origin }) => {
      note.classList.add("sidenote");
      note.style.top = `${top - origin}px`;
    });
  };

  const soon = () => requestAnimationFrame(place);
  place();
  new ResizeObserver(soon).observe(article);
  document.fonts.addEventListener("loadingdone", soon);
  // What opens in the margin need not change the size of the page.
  article.addEventListener("toggle", soon, true);
})();
