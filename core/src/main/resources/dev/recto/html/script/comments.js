// The comments on a page, which giscus shows in a frame of its own. Nothing is asked for before the reader presses the button;
// then the frame alone is loaded, and no script of anybody else's. What giscus wants to be told stands in its client.ts.
"use strict";

(() => {
  const section = document.querySelector(".comments");
  const way = section.querySelector("p[hidden]");
  const heading = section.querySelector("h2");
  const { origin } = new URL(section.dataset.widget);
  const page = `${location.origin}${location.pathname}`;
  const frame = recto.make("iframe", { title: heading.textContent, allow: "clipboard-write", scrolling: "no" });
  let asked = "";

  // Who signs in leaves the page and comes back with a session, which the browser keeps for this book.
  const SESSION = "giscus session";
  const ENDED = ["Bad credentials", "Invalid state value", "State has expired"];

  const theme = () =>
    ({ light: "light", sepia: "light", dark: "dark" })[document.documentElement.dataset.theme] ?? "preferred_color_scheme";

  const fill = () => {
    const address = new URL(section.dataset.widget);
    const told = {
      origin: `${page}#${heading.id}`,
      session: rectoKept.read(SESSION) ?? "",
      theme: theme(),
      description: document.querySelector("meta[name=description]")?.content ?? "",
      backLink: document.querySelector("link[rel=canonical]")?.href ?? page,
    };
    Object.entries(told).forEach(([name, value]) => address.searchParams.set(name, value));
    asked = told.theme;
    delete frame.dataset.shown;
    frame.src = address.href;
  };

  // Tells giscus of other colours than it has; before it is there, nobody would hear it.
  const recolour = () => {
    const shown = frame.dataset.shown;
    if (shown !== undefined && shown !== theme()) {
      frame.dataset.shown = theme();
      frame.contentWindow.postMessage({ giscus: { setConfig: { theme: theme() } } }, origin);
    }
  };

  const hear = (event) => {
    const said = event.data?.giscus;
    if (event.origin !== origin || event.source !== frame.contentWindow || typeof said !== "object" || said === null) {
      return;
    }
    if (Number.isFinite(said.resizeHeight)) {
      frame.height = Math.ceil(said.resizeHeight);
    }
    const ended = said.signOut === true || ENDED.some((words) => String(said.error).includes(words));
    if (ended && rectoKept.read(SESSION) !== null) {
      rectoKept.keep(SESSION, null);
      fill();
    }
  };

  // That the reader asked for comments on this page, in this tab: who comes back from signing in need not ask again, and nobody
  // else can bring a session along.
  const PRESSED = `recto comments ${location.pathname}`;
  const inTab = (store) => {
    try {
      return store(sessionStorage);
    } catch {
      return null;
    }
  };

  const show = () => {
    inTab((kept) => kept.setItem(PRESSED, "yes"));
    addEventListener("message", hear);
    document.addEventListener("recto-kept", recolour);
    frame.addEventListener("load", () => {
      frame.dataset.shown = asked;
      recolour();
    });
    fill();
    way.replaceWith(frame);
  };

  const comeBack = () => {
    const address = new URL(location.href);
    const session = address.searchParams.get("giscus");
    if (session === null) {
      return;
    }
    address.searchParams.delete("giscus");
    history.replaceState(history.state, "", address.href);
    if (inTab((kept) => kept.getItem(PRESSED)) !== null) {
      rectoKept.keep(SESSION, session);
      show();
    }
  };

  // giscus has to know the host of the page: one that is read from a disk has none, and keeps to the link.
  if (location.protocol === "file:") {
    return;
  }
  way.querySelector("button").addEventListener("click", () => {
    show();
    frame.focus();
  });
  way.hidden = false;
  comeBack();
})();
