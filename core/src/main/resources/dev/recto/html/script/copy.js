// Copies a listing as it stands in its source: folds opened, replaced words put back, without marks, notes and removed lines.
// One button serves the whole page: it goes to the listing that is pointed at, touched or focused.
(() => {
  const PATIENCE = 2000;
  const [BEFORE, AFTER] = rectoWords.inSource.split("{0}");
  const COPY = "M9 9h11v11H9z M15 9V4H4v11h5";
  const DONE = "M5 13l5 5L20 7";

  const textOf = (line) => {
    const copy = line.cloneNode(true);
    copy.querySelectorAll(".note-mark").forEach((mark) => mark.remove());
    copy.querySelectorAll(".replaced").forEach((words) => words.replaceWith(words.title.slice(BEFORE.length, words.title.length - AFTER.length)));
    return `${copy.textContent}\n`;
  };

  // In a listing of a source, a line without a number is a fold's comment, or was removed. What is folded in front of a
  // listing that goes on from the one above is no part of it.
  const codeOf = (figure) => {
    const between = figure.matches(".follows") ? figure.querySelector(".code > .fold:first-child") : null;
    return [...figure.querySelectorAll(".code .line")]
      .filter((line) => (line.dataset.line || !line.closest(".numbered")) && !between?.contains(line))
      .map(textOf)
      .join("")
      .replace(/^\n+/, "");
  };

  // The proof of a listing names what stands in front of it in its file.
  const importsOf = async (figure) => {
    const { proofs } = await recto.pageData();
    const proof = document.createElement("template");
    proof.innerHTML = proofs?.[figure.id] ?? "";
    const imports = [...proof.content.querySelectorAll("code.import")].map((code) => code.textContent);
    const home = imports.filter((words) => words.startsWith("package"));
    return [home, imports.slice(home.length)].map((words) => words.map((each) => `${each}\n`).join("")).filter(Boolean);
  };

  const draw = (path) => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    const line = svg.appendChild(document.createElementNS(svg.namespaceURI, "path"));
    line.setAttribute("d", path);
    return svg;
  };

  const button = recto.make("button", {
    ...recto.spoken, type: "button", class: "copy", title: rectoWords.copy, "aria-label": rectoWords.copyListing,
  });
  button.tabIndex = -1;
  button.append(draw(COPY));

  const tell = (done) => {
    const said = done ? rectoWords.copied : rectoWords.notCopied;
    recto.say(said);
    button.classList.toggle("done", done);
    button.replaceChildren(draw(done ? DONE : COPY));
    setTimeout(() => {
      button.classList.remove("done");
      button.replaceChildren(draw(COPY));
    }, PATIENCE);
    return said;
  };

  const figureAt = (target) => {
    const figure = target instanceof Element ? target.closest("figure.listing") : null;
    return figure?.querySelector(".code") ? figure : null;
  };

  const go = (event) => {
    const figure = figureAt(event.target);
    if (figure && button.parentElement !== figure) {
      figure.querySelector(".code").after(button);
    }
  };

  // Copies a listing, where it is asked for with the imports that it needs: a promise of what came of it, in words.
  recto.copyListing = async (figure, imports = false) =>
    tell(await recto.copy([...(imports ? await importsOf(figure) : []), codeOf(figure)].join("\n")));

  const copyFocused = (imports) => () => {
    const figure = document.activeElement?.closest(".code") ? figureAt(document.activeElement) : null;
    if (!figure) {
      return false;
    }
    recto.copyListing(figure, imports);
    return true;
  };

  if (document.querySelector("figure.listing .code")) {
    ["pointerover", "focusin"].forEach((kind) => document.addEventListener(kind, go));
    button.addEventListener("click", () => recto.copyListing(button.closest("figure")));
    recto.onKey("c", rectoWords.keyCopy, copyFocused(false));
    recto.onKey("C", rectoWords.keyCopyImports, copyFocused(true));
  }
})();
