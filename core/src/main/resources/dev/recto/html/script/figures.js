// Shows a figure as large as the window, or larger where the page is small: then it is moved like any text. Without this script
// its link leads to its file.
(() => {
  const LARGER = 2;

  const sizeOf = (picture) => {
    const [width, height] = ["width", "height"].map((side) => Number(picture.getAttribute(side)));
    const shown = picture.getBoundingClientRect();
    return width > 0 && height > 0 ? { width, height } : { width: shown.width, height: shown.height };
  };

  // As large as fits; where that is hardly larger than on the page, larger than the window.
  const enlarge = (copy, picture, room) => {
    const { width, height } = sizeOf(picture);
    const fits = Math.min(room.width / width, room.height / height);
    const shown = picture.getBoundingClientRect().width / width;
    const scale = fits > 1.2 * shown ? fits : LARGER * shown;
    copy.setAttribute("width", Math.floor(width * scale));
    copy.setAttribute("height", Math.floor(height * scale));
  };

  const copyOf = (picture) => {
    const copy = picture.cloneNode(true);
    // What it refers to is found on the page; an id stands there once.
    copy.querySelectorAll("[id]").forEach((part) => part.removeAttribute("id"));
    copy.removeAttribute("loading");
    return copy;
  };

  const open = (link) => {
    const picture = link.querySelector("img, svg");
    const copy = copyOf(picture);
    const close = recto.make("button", { ...recto.spoken, type: "button" }, rectoWords.close);
    const room = recto.make(
      "div",
      { class: "room", tabindex: "0", role: "group", "aria-label": rectoWords.enlarged },
      copy,
    );
    const words = link.closest("figure").querySelector("figcaption").textContent;
    const dialog = recto.make("dialog", { class: "enlarged", "aria-label": words }, close, room);
    dialog.addEventListener("click", () => dialog.close());
    // Arrows move the figure, not the reader to the next chapter.
    dialog.addEventListener("keydown", (event) => event.stopPropagation());
    dialog.addEventListener("close", () => {
      dialog.remove();
      link.focus({ preventScroll: true });
    });
    document.body.append(dialog);
    dialog.showModal();
    enlarge(copy, picture, { width: room.clientWidth, height: room.clientHeight });
    room.scrollTo((room.scrollWidth - room.clientWidth) / 2, (room.scrollHeight - room.clientHeight) / 2);
  };

  document.querySelectorAll("a.enlarge").forEach((link) => {
    link.setAttribute("role", "button");
    link.setAttribute("aria-haspopup", "dialog");
    link.addEventListener("click", (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
        event.preventDefault();
        open(link);
      }
    });
    link.addEventListener("keydown", (event) => {
      if (event.key === " ") {
        event.preventDefault();
        open(link);
      }
    });
  });
})();
