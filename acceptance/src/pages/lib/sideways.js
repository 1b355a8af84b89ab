// What makes a page scroll sideways.

/** Returns one line for a page that is wider than its window, with the first elements that reach out of it; else none. */
export function sideways(page) {
  return page.evaluate(() => {
    const root = document.scrollingElement;
    if (root.scrollWidth <= root.clientWidth) {
      return [];
    }
    const clips = (element) => {
      for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
        if (getComputedStyle(parent).overflowX !== "visible") {
          return true;
        }
      }
      return false;
    };
    const names = [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 0.5 && !clips(element))
      .slice(0, 3)
      .map((element) => `${element.localName}${element.id ? "#" + element.id : ""}.${element.className}`);
    return [`${root.scrollWidth} > ${root.clientWidth} px: ${names.join(", ")}`];
  });
}
