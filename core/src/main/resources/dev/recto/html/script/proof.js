// Opens the proof of a listing beside it. Without this script, or without what the page loads for it, a few lines of it open in
// their place, with a link to the page that has all of it. Code is one stop of the Tab key: keys do what its label offers.
(() => {
  const LISTING = "figure.listing";
  const MARGIN = 8;
  const proofs = recto.pageData().then((data) => data.proofs ?? {}).catch(() => ({}));

  const card = recto.make("div", { ...recto.spoken, class: "proof-card", popover: "auto", role: "dialog", tabindex: "-1" });
  const hint = recto.make("p", { ...recto.spoken, id: "listing_keys", hidden: "" }, rectoWords.listingHint);

  // Where the listing stands for the first time has its fragment; a second copy knows it from its link.
  const anchorOf = (figure) => figure.id || decodeURIComponent(figure.querySelector(".proof > a")?.hash.slice(1) ?? "");

  // Under the label where there is room, else over it, and never out of the window's sides.
  const place = (label) => {
    const { clientWidth, clientHeight } = document.documentElement;
    const at = label.getBoundingClientRect();
    const box = card.getBoundingClientRect();
    const left = Math.max(MARGIN, Math.min(at.left, clientWidth - MARGIN - box.width));
    const below = at.bottom + MARGIN;
    const fits = below + box.height <= clientHeight || at.top < box.height + MARGIN;
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${(fits ? below : at.top - MARGIN - box.height) + scrollY}px`;
  };

  const copyWithImports = (figure) => {
    const needed = card.querySelector(".imports");
    if (needed) {
      const button = recto.make("button", { type: "button" }, rectoWords.copyImports);
      button.addEventListener("click", async () => { button.textContent = await recto.copyListing(figure, true); });
      needed.append(button);
    }
  };

  const open = async (figure) => {
    const details = figure.querySelector(".proof");
    const proof = (await proofs)[anchorOf(figure)];
    if (proof === undefined || !card.showPopover) {
      details.open = !details.open;
      return;
    }
    card.innerHTML = proof;
    card.setAttribute("aria-label", recto.told(rectoWords.proofOf, figure.querySelector(".code").getAttribute("aria-label")));
    copyWithImports(figure);
    card.showPopover();
    card.scrollTop = 0;
    place(details.querySelector("summary"));
    card.focus({ preventScroll: true });
  };

  const focused = () => document.activeElement?.closest(".code")?.closest(LISTING);
  const atFocus = (act) => () => {
    const figure = focused();
    if (!figure) {
      return false;
    }
    act(figure);
    return true;
  };

  const labels = document.querySelectorAll(`${LISTING}:has(.proof)`);
  labels.forEach((figure) => {
    const summary = figure.querySelector(".proof > summary");
    summary.setAttribute("aria-haspopup", "dialog");
    summary.addEventListener("click", (event) => {
      event.preventDefault();
      open(figure);
    });
    figure.querySelectorAll("figcaption :is(a, summary)").forEach((control) => { control.tabIndex = -1; });
    const code = figure.querySelector(".code");
    if (code) {
      recto.describe(code, hint.id);
    }
  });
  if (labels.length === 0) {
    return;
  }
  document.querySelector("main").append(card, hint);
  recto.onKey("p", rectoWords.keyProof, atFocus(open));
  recto.onKey("s", rectoWords.keySource, atFocus((figure) => figure.querySelector("a.place")?.click()));
  // A link in the proof to a place on this page leads there.
  card.addEventListener("click", (event) => {
    if (event.target.closest("a")) {
      card.hidePopover();
    }
  });
})();
