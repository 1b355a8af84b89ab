// What a reader does on a page, in few words each. Every act takes the page and fails where it cannot be done.

const TIMEOUT_MILLIS = 4000;
const DRAWN_MILLIS = 250;

export const scrollTo = (selector) => async (page) => {
  const found = await page.evaluate((where) => {
    const element = document.querySelector(where);
    element?.scrollIntoView({ block: "center", behavior: "instant" });
    return element !== null;
  }, selector);
  if (!found) {
    throw new Error(`there is no ${selector}`);
  }
};

/** Presses keys, one after the other, such as "Tab" or "Control+k". */
export const press = (...keys) => async (page) => {
  for (const key of keys) {
    const parts = key.split("+");
    const last = parts.pop();
    for (const held of parts) {
      await page.keyboard.down(held);
    }
    await page.keyboard.press(last);
    for (const held of parts) {
      await page.keyboard.up(held);
    }
  }
};

export const pointAt = (selector) => async (page) => {
  await scrollTo(selector)(page);
  await page.hover(selector);
};

export const clickOn = (selector) => async (page) => {
  await scrollTo(selector)(page);
  await page.click(selector);
};

export const type = (words) => (page) => page.keyboard.type(words);

/** Waits until something holds in the page. */
export const until = (words, predicate, ...values) => (page) =>
  page.waitForFunction(predicate, { timeout: TIMEOUT_MILLIS, polling: 50 }, ...values).catch(() => {
    throw new Error(words);
  });

/** Waits until what was asked for is drawn. */
export const drawn = () => new Promise((done) => setTimeout(done, DRAWN_MILLIS));

const isShown = (selector) => until(`${selector} does not open`, (what) => document.querySelector(what)?.checkVisibility(), selector);

/** Presses the first key that opens search, and asks for something. */
export const searchFor = (words) => async (page) => {
  await press("/")(page);
  await isShown("dialog.search")(page);
  await type(words)(page);
  await until(`nothing is found for ${words}`, () => document.querySelector("dialog.search a[href]"))(page);
};

/** All that opens above a page: name, least and greatest width at which it is there, and how it is opened. */
export const OVERLAYS = [
  ["search", 0, 9999, [searchFor("gradent")]],
  ["help", 0, 9999, [press("?"), isShown("dialog.help")]],
  ["look", 0, 9999, [clickOn("button.look-open"), isShown(".look")]],
  ["drawer", 0, 1000, [clickOn("button.menu"), isShown(".sidebar")]],
  ["proof", 0, 9999, [clickOn("#Value\\.plus .proof summary")]],
  ["card", 0, 9999, [pointAt("#Value\\.plus code a[href]"), isShown(".gloss")]],
  ["preview", 1024, 9999, [pointAt(".prose p a[href*='#']"), isShown(".preview")]],
];
