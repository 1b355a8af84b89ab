// Shows what a link within the book leads to while it is pointed at or focused: the title and the first words, or the first
// lines of code. The card stays while the pointer is on it, and Escape dismisses it.
(() => {
  const { make } = recto;
  const WITHOUT = ".bar, .sidebar, .turn, .jumps, .imprint, .code, .skip, figcaption, [popover], dialog, h1, h2, h3, h4, h5, h6";
  const BEFORE = 350;
  const AFTER = 200;
  const MARGIN = 8;
  const LONGEST = 280;
  const card = make("div", { class: "preview", id: "preview", role: "tooltip", popover: "manual" });
  document.querySelector("main").append(card);
  let shown = null;
  let waiting = 0;

  // ---- What a link leads to ----

  const pageOf = (link) => {
    const url = new URL(link.href);
    const own = url.href.startsWith(recto.root) && !url.search && url.pathname.endsWith(".html");
    return own ? decodeURIComponent(url.href.slice(recto.root.length).replace(/\.html(#.*)?$/, "")) : null;
  };
  const here = pageOf(location);

  const linkAt = (target) => {
    const link = target instanceof Element ? target.closest("main a[href]") : null;
    return link && !link.closest(WITHOUT) && pageOf(link) !== null ? link : null;
  };

  const dataOf = (page) => (page === here ? recto.pageData() : recto.load(`data/${page}.js`));

  const isInSight = (element) => {
    const box = element.getBoundingClientRect();
    return box.top >= 0 && box.bottom <= innerHeight;
  };

  // A footnote, a note or a row of a list is its own preview; a note that is read in the margin needs none.
  const small = (page, anchor) => {
    const target = page === here && anchor ? document.getElementById(anchor) : null;
    if (target?.matches(".sidenote") && isInSight(target)) {
      return null;
    }
    const words = target?.matches("li, p, dd, dt, tr, section") ? target.textContent.trim().replace(/\s+/g, " ") : "";
    return words ? ["", "", words.length > LONGEST ? `${words.slice(0, LONGEST)}\u2026` : words] : null;
  };

  const previewOf = async (link) => {
    const page = pageOf(link);
    const anchor = decodeURIComponent(new URL(link.href).hash.slice(1));
    const { previews = {} } = await dataOf(page);
    return Object.hasOwn(previews, anchor) ? previews[anchor] : (small(page, anchor) ?? (page === here ? null : previews[""]));
  };

  // ---- The card ----

  const fill = ([kind, title, text, code]) => {
    const isCode = code === 1 && text.includes("\n");
    const parts = [
      kind && make("p", { class: "kind" }, kind),
      title && make("p", { class: "title" }, title),
      text && (isCode ? make("pre", {}, text) : make("p", { class: "text" }, text)),
    ];
    card.replaceChildren(...parts.filter(Boolean));
  };

  // Below the line of the link on which it begins, above it where there is no room.
  const place = () => {
    const line = shown.getClientRects()[0];
    const box = card.getBoundingClientRect();
    const left = Math.max(MARGIN, Math.min(line.left, document.documentElement.clientWidth - box.width - MARGIN));
    const below = line.bottom + 6 + box.height <= innerHeight - MARGIN;
    card.style.left = `${left}px`;
    card.style.top = `${below ? line.bottom + 6 : Math.max(MARGIN, line.top - 6 - box.height)}px`;
  };

  const hide = () => {
    clearTimeout(waiting);
    if (shown) {
      shown.removeAttribute("aria-describedby");
      shown = null;
      card.hidePopover();
    }
  };

  const show = async (link) => {
    const preview = await previewOf(link).catch(() => null);
    if (!preview || !(link.matches(":hover") || link === document.activeElement)) {
      return;
    }
    hide();
    fill(preview);
    shown = link;
    link.setAttribute("aria-describedby", card.id);
    card.showPopover();
    place();
  };

  const soon = (act, patience) => {
    clearTimeout(waiting);
    waiting = setTimeout(act, patience);
  };

  document.addEventListener("pointerover", (event) => {
    const link = linkAt(event.target);
    if (event.pointerType === "touch") {
      return;
    }
    if (card.contains(event.target) || (link && link === shown)) {
      clearTimeout(waiting);
    } else if (link) {
      soon(() => show(link), BEFORE);
    } else if (shown && shown === document.activeElement && shown.matches(":focus-visible")) {
      clearTimeout(waiting);
    } else {
      soon(hide, AFTER);
    }
  });
  document.addEventListener("focusin", (event) => {
    const link = linkAt(event.target);
    hide();
    link?.matches(":focus-visible") && soon(() => show(link), BEFORE);
  });
  document.addEventListener("focusout", () => soon(hide, AFTER));
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
  document.addEventListener("click", (event) => card.contains(event.target) || hide());
  addEventListener("scroll", () => shown && place(), { passive: true, capture: true });
  addEventListener("pagehide", hide);
  recto.whenIdle(recto.pageData);
})();
