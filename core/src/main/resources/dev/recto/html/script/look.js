// The menu of colours and sizes. What is chosen is kept for the whole book and holds in its other tabs, too.
(() => {
  const { make } = recto;
  const opener = document.querySelector(".look-open");

  // One choice of several; the first is what holds where nothing is kept.
  const choice = (name, words, values, labelOf) => {
    const inputs = values.map((value, at) => {
      const input = make("input", { type: "radio", name, value });
      input.addEventListener("change", () => rectoKept.keep(name, at === 0 ? null : value));
      return input;
    });
    const update = () => {
      const kept = rectoKept.read(name);
      inputs.forEach((input, at) => (input.checked = input.value === kept || (at === 0 && !values.includes(kept))));
    };
    return { words, inputs, update, labels: inputs.map((input) => labelOf(input)) };
  };

  const themes = choice("theme", rectoWords.colours, ["system", ...rectoKept.THEMES], (input) =>
    make("label", {}, input, rectoWords[input.value]),
  );
  const sizes = choice("size", rectoWords.size, ["medium", ...rectoKept.SIZES], (input) => {
    input.setAttribute("aria-label", rectoWords[input.value]);
    return make("label", { class: "sample", "data-size": input.value }, input, "A");
  });
  const inOrder = [sizes.labels[1], sizes.labels[0], ...sizes.labels.slice(2)];

  const fieldset = (words, labels) =>
    make("fieldset", {}, make("legend", {}, words), make("div", { class: "choices" }, ...labels));
  const help = make("button", { type: "button", class: "help-open" }, rectoWords.keys);
  const menu = make(
    "div",
    { ...recto.spoken, class: "look", popover: "auto", role: "group", "aria-label": rectoWords.look },
    fieldset(themes.words, themes.labels),
    fieldset(sizes.words, inOrder),
    help,
  );
  help.addEventListener("click", () => menu.hidePopover());

  // What browsers draw around a page has its colour.
  const paint = () => {
    themes.update();
    sizes.update();
    const metas = document.querySelectorAll("meta[name=theme-color]");
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    metas.forEach((meta) => {
      meta.dataset.first ??= meta.content;
      meta.content = document.documentElement.dataset.theme ? paper : meta.dataset.first;
    });
  };

  document.addEventListener("recto-kept", paint);
  opener.after(menu);
  opener.popoverTargetElement = menu;
  opener.hidden = false;
  paint();
})();
