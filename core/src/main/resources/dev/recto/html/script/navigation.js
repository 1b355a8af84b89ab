// The way through the book: the next and the previous chapter by keys, the section that is read, how much of it is read.
(() => {
  const sidebar = document.querySelector(".sidebar");
  const root = document.documentElement;
  const OWN_ARROWS = "[tabindex='0'], dialog, [popover]:popover-open, audio, video, .code";

  // What scrolls by itself, and code, where arrows lead from name to name, keep their arrows.
  const turn = (rel) => (event) => {
    const link = document.querySelector(`main a[rel="${rel}"]`);
    if (!link || event.shiftKey || event.target.closest(OWN_ARROWS)) {
      return false;
    }
    location.href = link.href;
    return true;
  };
  // Where lines run from right to left, so does the book.
  const [back, on] = root.dir === "rtl" ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
  recto.onKey(back, rectoWords.keyPrevious, turn("prev"));
  recto.onKey(on, rectoWords.keyNext, turn("next"));

  // ---- The place that is read ----

  const links = [...sidebar.querySelectorAll(".sections a")];
  const starts = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  let read = null;

  // Moves the sidebar alone, and only as far as needed.
  const bringIntoView = (link) => {
    const box = link.getBoundingClientRect();
    const around = sidebar.getBoundingClientRect();
    if (box.height > 0 && (box.top < around.top || box.bottom > around.bottom)) {
      sidebar.scrollTop += box.top - around.top - around.height / 3;
    }
  };

  const mark = () => {
    const line = innerHeight / 3;
    const atEnd = root.scrollHeight - innerHeight - scrollY < 2;
    const last = starts.findLastIndex((start) => start && start.getBoundingClientRect().top <= (atEnd ? innerHeight : line));
    const link = last < 0 ? null : links[last];
    if (link !== read) {
      read?.removeAttribute("aria-current");
      link?.setAttribute("aria-current", "location");
      read = link;
      link && bringIntoView(link);
    }
  };

  const knowsScrolling = CSS.supports("animation-timeline", "scroll()");
  const measure = () => root.style.setProperty("--read", scrollY / Math.max(1, root.scrollHeight - innerHeight));

  let due = false;
  const look = () => {
    due = false;
    mark();
    knowsScrolling || measure();
  };
  const later = () => {
    if (!due) {
      due = true;
      requestAnimationFrame(look);
    }
  };
  addEventListener("scroll", later, { passive: true });
  addEventListener("resize", later);
  const page = sidebar.querySelector("[aria-current=page]");
  page && requestAnimationFrame(() => bringIntoView(page));
  later();

  // ---- The drawer of a phone ----

  sidebar.addEventListener("click", (event) => {
    if (event.target.closest("a") && sidebar.matches(":popover-open")) {
      sidebar.hidePopover();
    }
  });
  sidebar.addEventListener("toggle", (event) => {
    const link = event.newState === "open" && (read ?? page);
    link && bringIntoView(link);
  });
  // A window that has become wide shows the sidebar beside the text.
  matchMedia("(min-width: 64rem)").addEventListener("change", () => sidebar.matches(":popover-open") && sidebar.hidePopover());
})();
