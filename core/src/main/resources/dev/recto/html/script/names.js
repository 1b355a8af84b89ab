// Tells what a name in code means when it is pointed at, tapped, or reached with the arrow keys, and lights up all uses of a
// local. What names mean, and where each stands, comes with the page's own data; code itself is plain text with links.
(() => {
  const FOLDED = ".fold details:not([open]) > pre";
  const PATIENCE = 150;
  const MARGIN = 8;
  const ARROWS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];
  const known = new Map();
  let told = {};
  let shown = null;
  let byKeys = false;
  let waiting = 0;
  let touched = null;

  const { make } = recto;
  const card = make("div", { class: "gloss", id: "gloss_card", hidden: "" });
  const hint = make(
    "p",
    { ...recto.spoken, id: "gloss_keys", hidden: "" },
    rectoWords.nameHint,
  );
  const voice = make("p", { class: "unseen", id: "gloss_voice", "aria-live": "polite" });

  // ---- Names: stretches of the text of a line ----

  const codeAt = (target) => (target instanceof Element ? target.closest(".code") : null);
  const LINE = ".line, .whole > *";
  const linesOf = (code) => [...code.querySelectorAll(LINE)];

  // A second copy of a listing has no fragment: it is known by its words.
  const isCopyOf = (code, id) => document.getElementById(id)?.querySelector(".code")?.textContent === code.textContent;

  const keyOf = (code) => {
    const file = code.querySelector(".whole")?.dataset.file;
    const id = file ?? code.closest("figure")?.id;
    return id || Object.keys(told.names?.code ?? {}).find((each) => isCopyOf(code, each));
  };

  // The names of a piece of code, top to bottom. That tests ran a line is told in front of its first name.
  const namesIn = (code) => {
    if (!known.has(code)) {
      const numbers = told.names?.code[keyOf(code)] ?? [];
      const groups = code.querySelector(".whole") ? told.ran : undefined;
      known.set(code, linesOf(code).flatMap((line, i) => {
        const names = [];
        const group = groups?.groups[groups.lines[i + 1]];
        if (group) {
          names.push({ code, line, start: 0, end: line.textContent.length, group });
        }
        for (let at = 0; at < (numbers[i]?.length ?? 0); at += 3) {
          const [start, length, index] = numbers[i].slice(at, at + 3);
          names.push({ code, line, start, end: start + length, entry: told.names.cards[index] });
        }
        return names;
      }));
    }
    return known.get(code);
  };

  // Where the unit at an offset of a line's text stands.
  const spot = (line, offset, isEnd) => {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let left = offset;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (left < node.length || (isEnd && left === node.length)) {
        return [node, left];
      }
      left -= node.length;
    }
    return [line, line.childNodes.length];
  };

  const rangeOf = (name) => {
    if (!name.range) {
      name.range = document.createRange();
      name.range.setStart(...spot(name.line, name.start, false));
      name.range.setEnd(...spot(name.line, name.end, true));
    }
    return name.range;
  };

  // A margin is as wide as what the style sheet puts in front of the line.
  const marginOf = (line) => {
    const box = getComputedStyle(line, "::before");
    return ["width", "paddingLeft", "paddingRight"].reduce((sum, part) => sum + (parseFloat(box[part]) || 0), 0);
  };

  const boxOf = (name) => {
    if (!name.group) {
      return rangeOf(name).getClientRects()[0] ?? rangeOf(name).getBoundingClientRect();
    }
    const line = name.line.getBoundingClientRect();
    return new DOMRect(name.code.getBoundingClientRect().left, line.top, marginOf(name.line), line.height);
  };

  const isIn = (box, x, y) => box.left <= x && x < box.right && box.top <= y && y < box.bottom;

  const offsetAt = (line, x, y) => {
    const caret = document.caretPositionFromPoint?.(x, y);
    const range = caret ? null : document.caretRangeFromPoint?.(x, y);
    const [node, offset] = caret ? [caret.offsetNode, caret.offset] : [range?.startContainer, range?.startOffset];
    if (!node || !line.contains(node)) {
      return -1;
    }
    const before = document.createRange();
    before.setStart(line, 0);
    before.setEnd(node, offset);
    return before.toString().length;
  };

  const nameAt = (event) => {
    const code = codeAt(event.target);
    const line = code && event.target.closest(LINE);
    if (!line) {
      return null;
    }
    const here = namesIn(code).filter((name) => name.line === line);
    const margin = here.find((name) => name.group);
    if (margin && isIn(boxOf(margin), event.clientX, event.clientY)) {
      return margin;
    }
    const at = here.length > 0 ? offsetAt(line, event.clientX, event.clientY) : -1;
    const rects = (name) => [...rangeOf(name).getClientRects()];
    return here.find((name) => !name.group && name.start <= at && at <= name.end
      && rects(name).some((box) => isIn(box, event.clientX, event.clientY))) ?? null;
  };

  // ---- The card ----

  const highlight = (kind, ranges) => {
    if (globalThis.CSS?.highlights && globalThis.Highlight) {
      ranges.length > 0 ? CSS.highlights.set(kind, new Highlight(...ranges)) : CSS.highlights.delete(kind);
    }
  };

  const light = (name) => {
    const local = name?.entry?.local;
    const codes = local ? [...document.querySelectorAll(".code")] : [];
    highlight("local", codes.flatMap(namesIn).filter((use) => use.entry?.local === local).map(rangeOf));
    highlight("name", name && byKeys ? [rangeOf(name)] : []);
  };

  const link = (href, words) => {
    const made = make("a", {}, words);
    made.href = href;
    return made;
  };

  const declared = (signature, type) => {
    if (signature && type) {
      return recto.parts(rectoWords.typed, signature, type);
    }
    return type ? recto.parts(rectoWords.type, type) : [signature ?? ""];
  };

  const entry = ({ signature, type, full, summary, origin, href }) => [
    ...declared(signature && make("code", {}, signature), type && make("code", {}, type)),
    summary ? make("p", {}, summary) : "",
    origin || href ? make("small", {}, href ? link(href, origin ?? rectoWords.explained) : origin) : "",
    full ? make("details", {}, make("summary", recto.spoken, rectoWords.inFull), make("code", {}, full)) : "",
  ];

  const [, NEXT] = rectoWords.list.split(/\{\d\}/);
  const tests = ({ tests: some, more }, line) => {
    const named = make("span", {}, ...some.flatMap(({ name, href }, i) => {
      const words = make("code", {}, name);
      return [i > 0 ? NEXT : "", href ? link(href, words) : words];
    }));
    const rest = link("#ran-by", recto.counted(rectoWords.more, more));
    const all = more > 0 ? make("span", {}, ...recto.parts(rectoWords.andMore, named, rest)) : named;
    return recto.parts(line.classList.contains("partly") ? rectoWords.runPartly : rectoWords.runBy, all);
  };

  // The card stands over its name where there is room, else under it, and never leaves the window.
  const place = () => {
    if (!shown) {
      return;
    }
    const width = document.documentElement.clientWidth;
    card.style.maxWidth = `min(36rem, ${width - 2 * MARGIN}px)`;
    const name = boxOf(shown);
    const code = shown.code.getBoundingClientRect();
    const box = card.getBoundingClientRect();
    const right = width - MARGIN - box.width;
    const left = Math.max(MARGIN, Math.min(Math.max(name.left, code.left), right));
    const fits = name.top - box.height >= 2 * MARGIN;
    const top = fits ? name.top - box.height - 6 : name.bottom + 6;
    card.style.left = `${card.offsetLeft + left - box.left}px`;
    card.style.top = `${card.offsetTop + top - box.top}px`;
  };

  const hide = () => {
    clearTimeout(waiting);
    shown = null;
    card.hidden = true;
    voice.textContent = "";
    light(null);
  };

  // The card follows its code, so that Tab leads from a name into it.
  const show = (name, keys = false) => {
    clearTimeout(waiting);
    if (name !== shown) {
      card.replaceChildren(...(name.group ? tests(name.group, name.line) : entry(name.entry)));
      name.code.after(card);
      card.hidden = false;
      shown = name;
    }
    byKeys = keys;
    light(name);
    place();
  };

  const soon = (what) => {
    clearTimeout(waiting);
    waiting = setTimeout(what, PATIENCE);
  };

  const isHeld = () => byKeys || card.contains(document.activeElement);

  // ---- Pointing ----

  document.addEventListener("pointermove", (event) => {
    if (event.pointerType === "touch" || event.buttons > 0) {
      return;
    }
    const name = nameAt(event);
    if (card.contains(event.target) || (name && name === shown)) {
      clearTimeout(waiting);
    } else if (name) {
      soon(() => show(name));
    } else if (shown && !isHeld()) {
      soon(hide);
    } else {
      clearTimeout(waiting);
    }
  });

  // The first tap on a name tells what it is; the second follows its link.
  document.addEventListener("pointerdown", (event) => {
    const name = event.pointerType === "touch" ? nameAt(event) : null;
    touched = name !== shown ? name : null;
  });
  document.addEventListener("pointercancel", () => {
    touched = null;
  });

  document.addEventListener("click", (event) => {
    if (touched) {
      event.preventDefault();
      show(touched);
    } else if (!card.contains(event.target) && (shown === null || nameAt(event) !== shown || event.target.closest("a"))) {
      hide();
    }
    touched = null;
  });

  // ---- Keys ----

  const dismiss = () => {
    const within = card.contains(document.activeElement);
    const code = shown?.code;
    hide();
    if (within) {
      code.focus();
    }
  };

  const isVisible = (name) => !name.line.closest(FOLDED) && name.line.getClientRects().length > 0;

  // The nearest name on the nearest line above or below that has one.
  const onNextLine = (names, from, step) => {
    const here = boxOf(from);
    const away = (name) => step * Math.round(boxOf(name).top - here.top);
    const aside = (name) => Math.abs(boxOf(name).left - here.left);
    return names
      .filter((name) => away(name) > here.height / 2)
      .reduce((best, name) => {
        const nearer = best ? away(name) - away(best) || aside(name) - aside(best) : -1;
        return nearer < 0 ? name : best;
      }, null);
  };

  const next = (code, from, key) => {
    const names = namesIn(code).filter(isVisible);
    const at = names.indexOf(from);
    if (key === "ArrowRight" || (at < 0 && key === "ArrowDown")) {
      return names[at + 1];
    }
    if (key === "Home" || key === "End") {
      return names.at(key === "Home" ? 0 : -1);
    }
    switch (at < 0 ? "" : key) {
      case "ArrowLeft":
        return names[at - 1];
      case "ArrowDown":
        return onNextLine(names, from, 1);
      case "ArrowUp":
        return onNextLine(names, from, -1);
      default:
        return null;
    }
  };

  const reveal = (name) => {
    const [box, code] = [boxOf(name), name.code.getBoundingClientRect()];
    const margin = name.group ? 0 : marginOf(name.line);
    if (box.left < code.left + margin) {
      name.code.scrollLeft -= code.left + margin + MARGIN - box.left;
    } else if (box.right > code.right) {
      name.code.scrollLeft += box.right - code.right + MARGIN;
    }
    if (boxOf(name).top < 0 || boxOf(name).bottom > innerHeight) {
      name.line.scrollIntoView({ block: "center", inline: "nearest" });
    }
  };

  // What a card says, but for what can be opened in it.
  const wordsOf = (element) => {
    const copy = element.cloneNode(true);
    copy.querySelector("details")?.remove();
    element.after(copy);
    const words = copy.innerText.trim().replace(/\s+/g, " ");
    copy.remove();
    return words;
  };

  const say = (name) => {
    const words = name.group ? [] : [name.line.textContent.slice(name.start, name.end)];
    voice.textContent = [...words, wordsOf(card)].join(": ");
  };

  const goTo = (name) => {
    reveal(name);
    show(name, true);
    say(name);
  };

  // Before any other part of the script hears of the key: in code the arrows do not turn pages.
  const onKeyInCode = (event) => {
    touched = null;
    if (event.key === "Escape" && shown) {
      event.stopPropagation();
      dismiss();
      return;
    }
    const code = codeAt(event.target);
    if (code !== event.target || !code || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const here = shown?.code === code && byKeys ? shown : null;
    if (event.key === "Enter" && here?.entry?.href) {
      event.preventDefault();
      location.assign(here.entry.href);
    } else if (ARROWS.includes(event.key)) {
      event.stopPropagation();
      const to = next(code, here, event.key);
      if (to) {
        event.preventDefault();
        goTo(to);
      } else if (here && event.key === "ArrowLeft") {
        event.preventDefault();
        hide();
      }
    }
  };
  document.addEventListener("keydown", onKeyInCode, true);

  document.addEventListener("focusin", (event) => {
    if (shown && byKeys && event.target !== shown.code && !card.contains(event.target)) {
      hide();
    }
  });

  // ---- Stops of the Tab key: code with names, and all else that scrolls ----

  const isStop = (box) => known.get(box)?.length > 0 || box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight + 1;

  const boxes = [...document.querySelectorAll("pre[tabindex], .code[tabindex], .table[tabindex]")];
  let loading;
  // All are measured before any is changed, so that the page is laid out once.
  const stops = () => loading && boxes.map(isStop).forEach((is, at) => {
    if (is !== boxes[at].hasAttribute("tabindex")) {
      is ? boxes[at].setAttribute("tabindex", "0") : boxes[at].removeAttribute("tabindex");
    }
  });

  const take = (data) => {
    told = data;
    document.querySelectorAll("figure.listing .code, .code:has(.whole)").forEach((code) => {
      if (namesIn(code).length > 0) {
        recto.describe(code, hint.id);
      }
    });
  };

  document.querySelectorAll(".code a").forEach((name) => {
    name.tabIndex = -1;
    name.draggable = false;
  });

  const load = () => (loading ??= recto.pageData().then(take, () => {}).then(stops));
  document.addEventListener("scroll", place, { capture: true, passive: true });
  addEventListener("resize", () => {
    stops();
    place();
  });
  addEventListener("pagehide", hide);
  document.body.append(hint, voice, card);
  recto.onKey("\u2190 \u2191 \u2192 \u2193", rectoWords.keyNames, () => {});
  recto.whenIdle(load);
  document.addEventListener("focusin", (event) => codeAt(event.target) && load());
})();
