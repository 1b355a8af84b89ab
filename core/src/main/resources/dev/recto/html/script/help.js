// Tells which keys there are.
(() => {
  const { make } = recto;
  const NAMES = {
    ArrowLeft: "\u2190", ArrowRight: "\u2192", ArrowUp: "\u2191", ArrowDown: "\u2193",
    Control: rectoWords.control, Escape: rectoWords.escape,
  };
  const [, OR] = rectoWords.or.split(/\{\d\}/);
  let dialog = null;

  // Keyboards show capitals: a capital is told with the key that makes it one.
  const keysOf = (pressed) =>
    pressed
      .split("+")
      .flatMap((key) => (/^[A-Z]$/.test(key) ? [rectoWords.shift, key] : [NAMES[key] ?? key.toUpperCase()]))
      .map((name) => make("kbd", {}, name));

  // Keys that do the same stand together.
  const rows = () => {
    const byWords = new Map();
    recto.keys.forEach(({ key, words }) => byWords.set(words, [...(byWords.get(words) ?? []), key]));
    byWords.set(rectoWords.keyClose, ["Escape"]);
    return [...byWords].flatMap(([words, keys]) => [
      make("dt", {}, ...keys.flatMap((key, at) => [...(at > 0 ? [OR] : []), ...keysOf(key)])),
      make("dd", {}, words),
    ]);
  };

  const build = () => {
    const single = make("input", { type: "checkbox" });
    single.checked = recto.hasSingleKeys();
    single.addEventListener("change", () => recto.setSingleKeys(single.checked));
    const made = make(
      "dialog",
      { ...recto.spoken, class: "help", "aria-labelledby": "help_title" },
      make("h2", { id: "help_title" }, rectoWords.keys),
      make("dl", {}, ...rows()),
      make("label", {}, single, rectoWords.singleKeys),
      make("form", { method: "dialog" }, make("button", { autofocus: "" }, rectoWords.close)),
    );
    // A click beside the dialog closes it.
    made.addEventListener("click", (event) => event.target === made && made.close());
    document.body.append(made);
    return made;
  };

  const open = () => {
    dialog ??= build();
    dialog.showModal();
  };

  recto.onKey("?", rectoWords.keyHelp, open);
  document.querySelector(".help-open").addEventListener("click", open);
})();
