// What every part of this script shares: keys, and what a page needs only later, which scripts in the folder data bring, so
// that a book also works when it is read from a disk.
const recto = (() => {
  const keys = [];
  const loading = new Map();
  const root = new URL(".", document.currentScript.src).href;

  const isTyping = (target) => target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;

  // Does something when a key is pressed outside of fields. What it does is told in words where readers ask for help.
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

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.altKey || event.metaKey || isTyping(event.target)) {
      return;
    }
    const pressed = event.ctrlKey ? `Control+${event.key.toLowerCase()}` : event.key;
    const bound = keys.find((each) => each.key === pressed);
    if (bound) {
      event.preventDefault();
      bound.act(event);
    }
  });

  return { keys, onKey, isTyping, load, take, whenIdle, pageData, root };
})();
