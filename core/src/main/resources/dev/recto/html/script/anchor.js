// Copies a link to a place: one button that stands behind the heading or the number that is pointed at, and a key.
(() => {
  const { make } = recto;
  const PLACES = "main :is(h2, h3, h4, h5, h6)[id], main figure[id]";
  const button = make("button", { ...recto.spoken, type: "button", class: "anchor", "aria-label": rectoWords.copyLink }, "#");
  button.hidden = true;
  button.tabIndex = -1;
  document.querySelector("main").append(button);
  let place = null;
  let waiting = 0;

  const copy = async (id) => {
    const url = new URL(location.href);
    url.hash = id;
    recto.say((await recto.copy(url.href)) ? rectoWords.linkCopied : rectoWords.linkNotCopied);
  };

  // Behind the last word of a heading, behind the number of a figure, or beside an output that has no words of its own.
  const wordsOf = (element) => element.querySelector("figcaption .number, figcaption") ?? element;

  const show = (element) => {
    clearTimeout(waiting);
    place = element;
    button.hidden = false;
    const words = document.createRange();
    words.selectNodeContents(wordsOf(element));
    const end = [...words.getClientRects()].findLast((box) => box.width > 0)
      ?? element.querySelector("pre")?.getBoundingClientRect();
    if (!end) {
      button.hidden = true;
      return;
    }
    const left = Math.min(end.right + 8, document.documentElement.clientWidth - button.offsetWidth - 4);
    button.style.left = `${left + scrollX}px`;
    button.style.top = `${(end.top + end.bottom) / 2 - button.offsetHeight / 2 + scrollY}px`;
  };

  document.addEventListener("pointerover", (event) => {
    const over = event.target instanceof Element ? event.target.closest(PLACES) : null;
    if (event.target === button) {
      clearTimeout(waiting);
    } else if (over) {
      show(over);
    } else if (place) {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        place = null;
        button.hidden = true;
      }, 400);
    }
  });
  button.addEventListener("click", () => copy(place.id));

  // For who points at nothing: the section that is read.
  recto.onKey("#", rectoWords.keyLink, () => {
    const read = document.querySelector(".sidebar [aria-current=location]");
    copy(read ? decodeURIComponent(read.hash.slice(1)) : "");
  });
})();
