// A book that lies among its editions, in a folder that is called as it is, says so where there is a newer one. The editions are
// listed beside their folders, outside of each book, which stays as it was proven. A book that lies elsewhere asks for nothing.
(() => {
  const { edition } = document.documentElement.dataset;
  if (edition === undefined || !recto.root.endsWith(`/${edition}/`)) {
    return;
  }

  // The page's address from the book's folder, as it is written in links.
  const address = location.href.startsWith(recto.root) ? location.href.slice(recto.root.length).replace(/[?#].*/, "") : "";

  const link = (path, ...words) => recto.make("a", { href: new URL(path, recto.root).href }, ...words);

  const show = ({ formatVersion, editions, pages }) => {
    const newest = editions.at(-1);
    if (formatVersion !== 1 || newest.name === edition || !editions.some(({ name }) => name === edition)) {
      return;
    }
    const page = pages.includes(decodeURIComponent(address)) ? address : "index.html";
    const way = link(`../${newest.name}/${page}`, recto.told(rectoWords.readEdition, newest.name));
    const words = [recto.told(rectoWords.thisEdition, edition), " ", ...recto.parts(rectoWords.newest, way), " "];
    const all = link("../index.html", rectoWords.allEditions);
    document.body.append(recto.make("p", { ...recto.spoken, class: "newer", role: "status" }, ...words, all));
  };

  // Where the list cannot be had, there is nothing to say.
  recto.whenIdle(() => recto.load("../editions.js").then(show).catch(() => {}));
})();
