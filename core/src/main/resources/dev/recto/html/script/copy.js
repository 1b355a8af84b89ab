// Copies a listing as it stands in its source: folds opened, replaced words put back, without marks, notes and removed lines.
(() => {
  const PATIENCE = 2000;
  const PUT_BACK = "in the source: ";

  const status = document.createElement("p");
  status.className = "copied";
  status.setAttribute("role", "status");

  const textOf = (line) => {
    const copy = line.cloneNode(true);
    copy.querySelectorAll(".note-mark").forEach((mark) => mark.remove());
    copy.querySelectorAll(".replaced").forEach((words) => words.replaceWith(words.title.slice(PUT_BACK.length)));
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

  const importsOf = (figure) => [...figure.querySelectorAll("code.import")].map((code) => code.textContent);

  const inFront = (imports) => {
    const home = imports.filter((words) => words.startsWith("package"));
    return [home, imports.slice(home.length)].map((words) => words.map((each) => `${each}\n`).join("")).filter(Boolean);
  };

  const button = (words, text) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = words;
    made.addEventListener("click", async () => {
      const said = (await recto.copy(text())) ? "Copied" : "Not copied";
      made.textContent = said;
      status.textContent = said;
      setTimeout(() => {
        made.textContent = words;
        status.textContent = "";
      }, PATIENCE);
    });
    return made;
  };

  document.querySelectorAll("figure.listing").forEach((figure) => {
    const buttons = document.createElement("div");
    buttons.className = "copy";
    buttons.append(button("Copy", () => codeOf(figure)));
    const imports = importsOf(figure);
    if (imports.length > 0) {
      buttons.append(button("Copy with imports", () => [...inFront(imports), codeOf(figure)].join("\n")));
    }
    const claim = figure.querySelector(":scope > .claim");
    if (claim) {
      claim.before(buttons);
    } else {
      figure.querySelector(".code").after(buttons);
    }
  });
  document.body.append(status);
})();
