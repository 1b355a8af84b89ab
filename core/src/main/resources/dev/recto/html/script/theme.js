// What a reader chose for this book, kept by the browser: colours and size are set before anything is drawn.
"use strict";

const rectoKept = (() => {
  const THEMES = ["light", "sepia", "dark"];
  const SIZES = ["small", "large", "larger", "largest"];
  const root = document.documentElement;
  const home = `recto ${new URL(".", document.currentScript.src).pathname} `;
  const here = new Map();

  // What is kept under a name; null for nothing. Some browsers keep nothing: then it holds for this page alone.
  const read = (name) => {
    try {
      return localStorage.getItem(home + name);
    } catch {
      return here.get(name) ?? null;
    }
  };

  const set = (name, known) => {
    const value = read(name);
    if (known.includes(value)) {
      root.dataset[name] = value;
    } else {
      delete root.dataset[name];
    }
  };

  const apply = () => {
    set("theme", THEMES);
    set("size", SIZES);
    document.dispatchEvent(new Event("recto-kept"));
  };

  // Keeps a value under a name; null forgets it.
  const keep = (name, value) => {
    here.set(name, value);
    try {
      value === null ? localStorage.removeItem(home + name) : localStorage.setItem(home + name, value);
    } catch {
      // It holds for this page alone.
    }
    apply();
  };

  // Asks for the fonts that nearly every page needs before the style sheet is read. From a disk browsers refuse that, aloud.
  const askForFonts = (source) =>
    ["fonts/serif.woff2", "fonts/mono.woff2"].forEach((font) => {
      const link = document.createElement("link");
      Object.assign(link, { rel: "preload", as: "font", type: "font/woff2", crossOrigin: "" });
      link.href = new URL(font, source);
      document.head.append(link);
    });
  if (location.protocol !== "file:") {
    askForFonts(document.currentScript.src);
  }

  addEventListener("storage", apply);
  addEventListener("pageshow", (event) => event.persisted && apply());
  apply();
  return { THEMES, SIZES, read, keep };
})();
