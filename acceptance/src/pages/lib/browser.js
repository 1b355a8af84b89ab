// The Chromium of this machine, without a window, and a reader's view of one page in it.

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import puppeteer from "puppeteer-core";

const QUIET_FOR_MILLIS = 120;

/** Opens the browser. Nothing is ever downloaded; where there is none, everything ends with the reason. */
export async function launch() {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const places = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const executablePath = places.find(existsSync);
  if (!executablePath) {
    console.error("There is no chromium on the PATH. On Debian: apt-get install chromium");
    process.exit(2);
  }
  return puppeteer.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/**
 * A tab that writes down what pages say on the console and what they ask for.
 *
 * @param base where the book is: a request for anything else is a fault
 */
export async function newReader(browser, base) {
  const page = await browser.newPage();
  await media(page, {});
  const faults = [];
  page.on("console", (message) => faults.push(`console: ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`console: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith("data:")) {
      faults.push(`request: ${request.url()}`);
    }
  });
  page.on("requestfailed", (request) => faults.push(`request failed: ${request.url()}`));
  return {
    page,
    /** What was noticed since the last time, each once. */
    takeFaults: () => [...new Set(faults.splice(0))],
    /** Opens a page and waits until nothing more is loaded. */
    async open(address) {
      await page.goto(base + address, { waitUntil: "load" });
      await settle(page);
    },
    resize: (width, height = width < 700 ? 780 : 900) => page.setViewport({ width, height }),
    /** Shows the page in a theme, as the reader's system and as the page's own menu would say it. */
    async dress(theme) {
      await media(page, { "prefers-color-scheme": theme === "dark" ? "dark" : "light" });
      await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
    },
  };
}

/** Waits until a page has loaded what it loads when it is idle. Without scripts it is never told that it is idle. */
async function settle(page) {
  if (page.isJavaScriptEnabled()) {
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2000 })));
  }
  await page.waitForNetworkIdle({ idleTime: QUIET_FOR_MILLIS, timeout: 5000 });
}

/** Says what the reader's system prefers. Movement is always reduced: what still moves cannot be measured. */
function media(page, features) {
  return page.emulateMediaFeatures(
    Object.entries({ "prefers-reduced-motion": "reduce", ...features }).map(([name, value]) => ({ name, value })),
  );
}
