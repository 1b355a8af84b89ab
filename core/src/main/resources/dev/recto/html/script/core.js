// What every part of this script shares: keys, and what a page needs only later, which scripts in the folder data bring, so
// that a book also works when it is read from a disk.
const recto = (() => {
  const keys = [];
  const loading = new Map();
  const root = new URL(".", document.currentScript.src).href;

  const isTyping = (target) => target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;

  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    element.append(...children);
    return element;
  };

  // Words and what they tell, which may be elements, part by part; of what is counted, the words for its number.
  const parts = (words, ...told) =>
    words.split(/(\{\d\})/).map((part) => (/^\{\d\}$/.test(part) ? told[part[1]] : part)).filter((part) => part !== "");
  const told = (words, ...all) => parts(words, ...all).join("");
  const counted = (words, count) => told(words[count === 1 ? 0 : 1], count);

  // What an element says of its words where they are not in the language of the book.
  const spoken = Object.fromEntries(["lang", "dir"].filter((name) => rectoWords[name]).map((name) => [name, rectoWords[name]]));

  // Says by what else an element is described: each part of this script may add its own, the last one first.
  const describe = (element, id) => {
    const ids = new Set([id, ...(element.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean)]);
    element.setAttribute("aria-describedby", [...ids].join(" "));
  };

  // Does something when a key is pressed outside of fields. What it does is told in words where readers ask for help. It gives
  // false where the key means nothing of it, so that it does what it always does.
  const onKey = (key, words, act) => keys.push({ key, words, act });

  // Loads what an address brings, once: a promise of what the script there hands to "take".
  const load = (address) => {
    const url = new URL(address, root).href;
    if (!loading.has(url)) {
      const script = document.createElement("script");
      const promise = new Promise((done, failed) => {
        script.addEventListener("recto-taken", (event) => done(event.detail));
        script.addEventListener("error", () => failed(new Error(url)));
      });
      script.src = url;
      loading.set(url, promise);
      document.head.append(script);
    }
    return loading.get(url);
  };

  // What a script in the folder data calls.
  const take = (value) => document.currentScript.dispatchEvent(new CustomEvent("recto-taken", { detail: value }));

  // Once the page is there and nothing else is to be done.
  const whenIdle = (act) => {
    const later = () => ("requestIdleCallback" in window ? requestIdleCallback(act, { timeout: 2000 }) : setTimeout(act, 200));
    document.readyState === "complete" ? later() : addEventListener("load", later, { once: true });
  };

  // What this page needs later: its names, its proofs, and what stands at its fragments.
  const pageData = () => {
    const address = document.documentElement.dataset.later;
    return address === undefined ? Promise.resolve({}) : load(address);
  };

  // Who speaks to a computer, or strikes keys by chance, can switch off the keys that are one letter or sign.
  const SINGLE = "single keys";
  const hasSingleKeys = () => rectoKept.read(SINGLE) !== "off";
  const setSingleKeys = (on) => rectoKept.keep(SINGLE, on ? null : "off");

  // Says a few words to everybody, and forgets them soon.
  const status = make("p", { ...spoken, class: "said", role: "status" });
  let saying = 0;
  const say = (words) => {
    clearTimeout(saying);
    status.textContent = words;
    saying = setTimeout(() => (status.textContent = ""), 2500);
  };
  document.body.append(status);

  // The way of browsers and pages that have no clipboard.
  const copyByHand = (text) => {
    const focused = document.activeElement;
    const area = make("textarea", { class: "copied" });
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    focused?.focus();
    return done;
  };

  // Copies a text: a promise of whether it is on the clipboard.
  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copyByHand(text);
    }
  };

  const isOff = (key) => key.length === 1 && !hasSingleKeys();

  document.addEventListener("keydown", (event) => {
    const busy = isTyping(event.target) || document.querySelector(":modal");
    if (event.defaultPrevented || event.altKey || event.metaKey || busy) {
      return;
    }
    const pressed = event.ctrlKey ? `Control+${event.key.toLowerCase()}` : event.key;
    const bound = keys.find((each) => each.key === pressed);
    if (bound && !isOff(pressed) && bound.act(event) !== false) {
      event.preventDefault();
    }
  });

  return {
    keys, onKey, hasSingleKeys, setSingleKeys, isTyping, make, describe, copy, say, load, take, whenIdle, pageData, root,
    parts, told, counted, spoken,
  };
})();
