// Search: the dialog, and what it asks. The library and what can be found are loaded when a reader first opens it.
(() => {
  const { words, isSign, WORD } = rectoTerms;
  const KINDS = ["page", "section", "listing", "output", "figure", "name", "test"];
  const MOST = 30;
  const FEW = 5;
  const AROUND = 90;

  // What is asked: all words, each as a whole or by all of its parts.
  const asked = (text) => words(text).map((found) => {
    const [first, ...others] = found.map(({ term }) => term);
    if (others.length === 0) {
      return first;
    }
    return isSign(first)
      ? { combineWith: "AND", queries: [first, ...others.slice(0, -1)] }
      : { combineWith: "OR", queries: [first, { combineWith: "AND", queries: others }] };
  });

  const options = {
    fields: ["title", "name", "text"],
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (term) => [term],
      boost: { title: 4, name: 6 },
      prefix: (term) => term.length > 1 || isSign(term),
      fuzzy: (term) => (term.length > 3 && !isSign(term) ? 0.2 : false),
    },
  };

  const documents = [];
  const engines = [];
  let complete = false;
  let loading = null;

  // Of a large book, what is there already can be found while the rest is being read.
  const add = async (MiniSearch, address) => {
    const shard = await recto.load(address);
    shard.documents.forEach(([kind, parent, href, title, name, text]) => {
      documents.push({ kind: KINDS[kind], parent, href, title, name, text });
    });
    engines.push(await MiniSearch.loadJSAsync(shard.index, options));
    complete = shard.next === "";
    renew(Math.max(0, active));
    if (!complete) {
      await add(MiniSearch, shard.next);
    }
  };

  // Loads all that a search takes, once.
  const prepare = () => {
    loading ??= recto.load("minisearch.js").then((MiniSearch) => add(MiniSearch, "search/1.js"));
    loading.catch(() => say(rectoWords.notLoaded));
  };

  const search = (query) => engines.flatMap((engine) => engine.search(query)).sort((one, other) => other.score - one.score);

  // What holds all words, the best first; where that is little, behind it what holds some. What is found at one place is told once.
  const find = (text) => {
    const queries = asked(text);
    const all = search({ combineWith: "AND", queries });
    const some = all.length < FEW && queries.length > 1 ? search({ combineWith: "OR", queries }) : [];
    const places = new Set();
    return [...all, ...some].filter(({ id }) => {
      const { href } = documents[id];
      return !places.has(href) && places.add(href);
    });
  };

  const marks = (text, matched) => words(text).flat().filter(({ term }) => matched.has(term));

  // A text with what was found in it marked.
  const marked = (text, matched) => {
    const parts = [];
    let from = 0;
    for (const { start, end } of marks(text, matched)) {
      if (end > from) {
        const mark = document.createElement("mark");
        mark.textContent = text.slice(Math.max(from, start), end);
        parts.push(text.slice(from, Math.max(from, start)), mark);
        from = end;
      }
    }
    return [...parts, text.slice(from)];
  };

  // The stretch of a long line around what was found in it.
  const clipped = (line, at) => {
    const start = at < AROUND ? 0 : line.indexOf(" ", at - AROUND) + 1 || at;
    const stop = line.indexOf(" ", start + 2 * AROUND);
    return (start > 0 ? "… " : "") + (stop < 0 ? line.slice(start) : line.slice(start, stop) + " …");
  };

  // The line of a text in which most was found.
  const excerpt = (text, matched) => {
    let best = { line: "", most: 0, at: 0 };
    for (const line of text.split("\n")) {
      const found = marks(line, matched);
      const different = new Set(found.map(({ start }) => line.slice(start).match(WORD)?.[0])).size;
      if (different > best.most || best.line === "") {
        best = { line, most: different, at: found[0]?.start ?? 0 };
      }
    }
    return clipped(best.line.trim(), best.at);
  };

  const path = (document) => {
    const titles = [];
    for (let at = document.parent; at >= 0; at = documents[at].parent) {
      titles.unshift(documents[at].title);
    }
    return titles.join(" › ");
  };

  const status = recto.make("p", { ...recto.spoken, role: "status", class: "search-status" });
  const list = recto.make("div", { role: "listbox", id: "search-results", "aria-label": rectoWords.results });
  const field = recto.make("input", {
    type: "search", role: "combobox", "aria-label": rectoWords.searchBook, "aria-controls": "search-results", "aria-expanded": "false",
    "aria-autocomplete": "list", autocomplete: "off", autocapitalize: "off", spellcheck: "false", enterkeyhint: "go",
    placeholder: rectoWords.searchBook,
  });
  const close = recto.make("button", { ...recto.spoken, type: "button", class: "search-close" }, rectoWords.close);
  const dialog = recto.make("dialog", { class: "search", "aria-label": rectoWords.search },
    recto.make("div", { class: "search-field" }, field, close), status, list);
  let active = -1;

  const say = (text) => {
    if (status.textContent !== text) {
      status.textContent = text;
    }
  };

  const result = (hit, at) => {
    const found = documents[hit.id];
    const matched = new Set(hit.terms);
    const title = found.title || found.name || documents[found.parent]?.title || found.href;
    const place = path(found);
    const isName = found.kind === "name";
    const line = isName ? "" : excerpt(found.text, matched);
    const link = recto.make("a", { role: "option", id: `search-result-${at}`, href: recto.root + found.href, tabindex: "-1", "aria-selected": "false" },
      recto.make("span", { class: "search-title" }, ...marked(title, matched)),
      " ",
      recto.make("span", { ...recto.spoken, class: "search-kind" }, isName ? found.text : rectoWords[found.kind]));
    if (place !== "" && place !== title) {
      link.append(" ", recto.make("span", { class: "search-path" }, place));
    }
    if (line !== "") {
      const code = found.kind === "listing" || found.kind === "output";
      const words = found.kind === "test" ? recto.parts(rectoWords.ran, recto.make("span", {}, ...marked(line, matched))) : marked(line, matched);
      link.append(" ", recto.make("span", { class: code ? "search-line code-line" : "search-line" }, ...words));
    }
    return link;
  };

  const activate = (at) => {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = at;
    const chosen = list.children[at];
    if (chosen === undefined) {
      field.removeAttribute("aria-activedescendant");
      return;
    }
    chosen.setAttribute("aria-selected", "true");
    chosen.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", chosen.id);
  };

  // Tells anew what is found, with one of it chosen.
  const renew = (chosen) => {
    const text = field.value.trim();
    const found = text === "" ? [] : find(text);
    list.replaceChildren(...found.slice(0, MOST).map(result));
    field.setAttribute("aria-expanded", String(found.length > 0));
    activate(Math.min(chosen, list.children.length - 1));
    if (text === "") {
      say("");
    } else if (!complete) {
      say(rectoWords.loading);
    } else if (found.length === 0) {
      say(rectoWords.nothing);
    } else {
      say(found.length > MOST ? recto.told(rectoWords.some, MOST, found.length) : recto.counted(rectoWords.found, found.length));
    }
  };

  const open = () => {
    if (!dialog.isConnected) {
      document.body.append(dialog);
    }
    if (!dialog.open) {
      dialog.showModal();
      field.focus();
      prepare();
    }
  };

  const go = (at) => {
    const chosen = list.children[Math.max(0, at)];
    if (chosen !== undefined) {
      const { href } = chosen;
      dialog.close();
      location.assign(href);
    }
  };

  field.addEventListener("input", () => renew(0));
  field.addEventListener("keydown", (event) => {
    const count = list.children.length;
    const moves = { ArrowDown: (active + 1) % count, ArrowUp: (active + count - 1) % count };
    if (event.isComposing) {
      return;
    }
    if (event.key in moves && count > 0) {
      event.preventDefault();
      activate(moves[event.key]);
    } else if (event.key === "Enter") {
      event.preventDefault();
      go(active);
    } else if (event.key === "Escape") {
      // A search field would only be emptied.
      event.preventDefault();
      dialog.close();
    }
  });
  list.addEventListener("click", (event) => {
    if (event.target.closest("a") !== null && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      dialog.close();
    }
  });
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) {
      dialog.close();
    }
  });
  dialog.addEventListener("close", () => {
    field.value = "";
    renew(0);
  });

  document.querySelectorAll(".search-open").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", open);
  });
  recto.onKey("/", rectoWords.keySearch, open);
  recto.onKey("Control+k", rectoWords.keySearch, open);
})();
