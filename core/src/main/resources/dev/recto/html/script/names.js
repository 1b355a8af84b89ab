// Shows what a name in code means when it is pointed at, focused or tapped, and lights up all uses of a local.
// Without it every link still leads where it should, and screen readers read the same words.
(() => {
  const NAMES = ".code :is(a, [aria-describedby])";
  const FOLDED = ".fold details:not([open]) > pre";
  const PATIENCE = 150;
  const MARGIN = 8;
  let shown = null;
  let waiting = 0;
  let touched = false;
  let quiet = false;

  const make = (tag, className, ...children) => {
    const element = document.createElement(tag);
    element.className = className;
    element.append(...children);
    return element;
  };

  const card = make("div", "gloss");
  card.hidden = true;
  card.id = "gloss_card";

  const hint = make("p", "", "The arrow keys lead from name to name, Enter follows a link.");
  hint.hidden = true;
  hint.id = "gloss_keys";

  const nameAt = (target) => (target instanceof Element ? target.closest(NAMES) : null);
  const entryOf = (name) => document.getElementById(name.getAttribute("aria-describedby") ?? "");
  const copies = (nodes) => [...nodes].map((node) => node.cloneNode(true));

  // ---- The card ----

  const light = (name, on) => {
    const local = name.dataset.local;
    if (local) {
      document.querySelectorAll(`[data-local="${local}"]`).forEach((use) => use.classList.toggle("lit", on));
    }
  };

  const fill = (name, entry) => {
    card.replaceChildren(...copies(entry.childNodes));
    const href = name.getAttribute("href");
    const origin = card.querySelector("small");
    if (href) {
      const link = make("a", "", ...(origin ? origin.childNodes : ["where it is explained"]));
      link.href = href;
      (origin ?? card.appendChild(make("small", ""))).append(link);
    }
    if (entry.dataset.full) {
      card.append(make("details", "", make("summary", "", "in full"), make("code", "", entry.dataset.full)));
    }
  };

  // The card stands over its name where there is room, else under it, and never leaves the window.
  const place = () => {
    if (!shown) {
      return;
    }
    const width = document.documentElement.clientWidth;
    card.style.maxWidth = `min(36rem, ${width - 2 * MARGIN}px)`;
    const name = shown.getBoundingClientRect();
    const code = shown.closest(".code").getBoundingClientRect();
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
    if (shown) {
      light(shown, false);
      shown = null;
      card.hidden = true;
    }
  };

  // The card follows its listing, so that Tab leads from a name into it.
  const show = (name) => {
    clearTimeout(waiting);
    const entry = entryOf(name);
    if (name === shown) {
      place();
      return;
    }
    hide();
    if (!entry) {
      return;
    }
    fill(name, entry);
    name.closest(".code").after(card);
    card.hidden = false;
    shown = name;
    light(name, true);
    place();
  };

  const soon = (what) => {
    clearTimeout(waiting);
    waiting = setTimeout(what, PATIENCE);
  };

  const isHeld = () => shown === document.activeElement || card.contains(document.activeElement);

  // ---- Pointing ----

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") {
      return;
    }
    const name = nameAt(event.target);
    if (card.contains(event.target) || (name && name === shown)) {
      clearTimeout(waiting);
    } else if (name && entryOf(name)) {
      soon(() => show(name));
    } else if (shown && !isHeld()) {
      soon(hide);
    } else {
      clearTimeout(waiting);
    }
  });

  // The first tap on a name tells what it is; the second follows its link.
  document.addEventListener("pointerdown", (event) => {
    const name = nameAt(event.target);
    touched = event.pointerType === "touch" && name !== null && name !== shown && entryOf(name) !== null;
  });
  document.addEventListener("pointercancel", () => {
    touched = false;
  });

  document.addEventListener("click", (event) => {
    const name = nameAt(event.target);
    const isLink = event.target instanceof Element && event.target.closest("a") !== null;
    if (name && touched) {
      event.preventDefault();
      show(name);
    } else if (isLink || (!name && !card.contains(event.target))) {
      hide();
    }
    touched = false;
  });

  // ---- Keys ----

  document.addEventListener("focusin", (event) => {
    const name = nameAt(event.target);
    if (quiet) {
      return;
    }
    if (name) {
      show(name);
    } else if (!card.contains(event.target)) {
      hide();
    }
  });

  const dismiss = () => {
    const name = shown;
    const within = card.contains(document.activeElement);
    hide();
    if (within) {
      quiet = true;
      name.focus();
      quiet = false;
    }
  };

  // The nearest name on the nearest line above or below that has one.
  const onNextLine = (names, from, step) => {
    const here = from.getBoundingClientRect();
    const away = (name) => step * Math.round(name.getBoundingClientRect().top - here.top);
    const aside = (name) => Math.abs(name.getBoundingClientRect().left - here.left);
    return names
      .filter((name) => away(name) > here.height / 2)
      .reduce((best, name) => {
        const nearer = best ? away(name) - away(best) || aside(name) - aside(best) : -1;
        return nearer < 0 ? name : best;
      }, null);
  };

  const next = (code, from, key) => {
    const names = [...code.querySelectorAll(NAMES)].filter((name) => name.getClientRects().length > 0 && !name.closest(FOLDED));
    const at = names.indexOf(from);
    if (key === "ArrowRight") {
      return names[at + 1];
    }
    switch (at < 0 ? "" : key) {
      case "ArrowLeft":
        return at === 0 ? code : names[at - 1];
      case "ArrowDown":
        return onNextLine(names, from, 1);
      case "ArrowUp":
        return onNextLine(names, from, -1);
      case "Home":
        return names[0];
      case "End":
        return names[names.length - 1];
      default:
        return null;
    }
  };

  document.addEventListener("keydown", (event) => {
    touched = false;
    if (event.key === "Escape") {
      dismiss();
      return;
    }
    const code = event.target instanceof Element ? event.target.closest(".code") : null;
    const own = code && (event.target === code || nameAt(event.target));
    const to = own && !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) && next(code, event.target, event.key);
    if (to) {
      event.preventDefault();
      to.focus();
    }
  });

  // A listing is one stop of the Tab key, however many names it has.
  document.querySelectorAll(NAMES).forEach((name) => {
    name.tabIndex = -1;
    name.draggable = false;
    name.closest(".code").setAttribute("aria-describedby", hint.id);
  });
  document.addEventListener("scroll", place, { capture: true, passive: true });
  addEventListener("resize", place);
  addEventListener("pagehide", hide);
  document.body.append(hint, card);
})();
