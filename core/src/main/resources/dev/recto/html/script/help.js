// Tells which keys there are.
(() => {
  const { make } = recto;
  const NAMES = { ArrowLeft: "\u2190", ArrowRight: "\u2192", ArrowUp: "\u2191", ArrowDown: "\u2193", Control: "Ctrl", Escape: "Esc" };
  let dialog = null;

  // Keyboards show capitals: a capital is told with the key that makes it one.
  const keysOf = (pressed) =>
    pressed
      .split("+")
      .flatMap((key) => (/^[A-Z]$/.test(key) ? ["Shift", key] : [NAMES[key] ?? key.toUpperCase()]))
      .map((name) => make("kbd", {}, name));

  // Keys that do the same stand together.
  const rows = () => {
    const byWords = new Map();
    recto.keys.forEach(({ key, words }) => byWords.set(words, [...(byWords.get(words) ?? []), key]));
    byWords.set("close what is open", ["Escape"]);
    return [...byWords].flatMap(([words, keys]) => [
      make("dt", {}, ...keys.flatMap((key, at) => [...(at > 0 ? [" or "] : []), ...keysOf(key)])),
      make("dd", {}, words),
    ]);
  };

  const build = () => {
    const single = make("input", { type: "checkbox" });
    single.checked = recto.hasSingleKeys();
    single.addEventListener("change", () => recto.setSingleKeys(single.checked));
    const made = make(
      "dialog",
      { class: "help", "aria-labelledby": "help_title" },
      make("h2", { id: "help_title" }, "Keys"),
      make("dl", {}, ...rows()),
      make("label", {}, single, "Use keys that are one letter or sign"),
      make("form", { method: "dialog" }, make("button", { autofocus: "" }, "Close")),
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

  recto.onKey("?", "these keys", open);
  document.querySelector(".help-open").addEventListener("click", open);
})();
