// What a reader chose for this book, kept by the browser: colours and size are set before anything is drawn.
"use strict";

const rectoKept = (() => {
  const THEMES = ["light", "sepia", "dark"];
  const SIZES = ["small", "large", "larger", "largest"];
  const root = document.documentElement;
  const home = new URL(".", document.currentScript.src).href;
  const prefix = `recto ${new URL(home).pathname} `;
  const here = new Map();

  // What is kept under a name; null for nothing. Some browsers keep nothing: then it holds for this page alone.
  const read = (name) => {
    try {
      return localStorage.getItem(prefix + name);
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
      value === null ? localStorage.removeItem(prefix + name) : localStorage.setItem(prefix + name, value);
    } catch {
      // It holds for this page alone.
    }
    apply();
  };

  // The book's own fonts. On the first page that a reader opens they come once it is drawn with the fonts that stand in for them.
  // Who comes from another page of the book has them: then they are there before anything is drawn.
  const isAtHome = () => {
    const [arrival] = performance.getEntriesByType("navigation");
    return location.protocol === "file:" || document.referrer.startsWith(home) || (arrival?.type ?? "navigate") !== "navigate";
  };
  const addFonts = () => {
    const sheet = document.createElement("link");
    Object.assign(sheet, { rel: "stylesheet", href: `${home}fonts/fonts.css` });
    sheet.setAttribute("blocking", "render");
    document.head.append(sheet);
  };
  const onceDrawn = (act) => {
    if (window.PerformanceObserver?.supportedEntryTypes?.includes("paint")) {
      new PerformanceObserver((_, observer) => {
        observer.disconnect();
        act();
      }).observe({ type: "paint", buffered: true });
    } else {
      addEventListener("load", act, { once: true });
    }
  };
  isAtHome() ? addFonts() : onceDrawn(addFonts);

  addEventListener("storage", apply);
  addEventListener("pageshow", (event) => event.persisted && apply());
  apply();
  return { THEMES, SIZES, read, keep };
})();
