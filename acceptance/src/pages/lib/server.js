// Serves a book on the loopback device, compressed as web servers do.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};
const PACKED = new Set([".png", ".webp", ".woff2", ".gz"]);

/** Starts a server for a folder. Returns its address, with a slash at the end, and what closes it. */
export async function serve(folder) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    try {
      answer(response, join(folder, path.endsWith(sep) ? path + "index.html" : path));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((started) => server.listen(0, "127.0.0.1", started));
  return { base: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

function answer(response, file) {
  const bytes = readFileSync(file);
  const headers = { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "cache-control": "max-age=600" };
  if (PACKED.has(extname(file))) {
    response.writeHead(200, headers).end(bytes);
  } else {
    response.writeHead(200, { ...headers, "content-encoding": "gzip", vary: "accept-encoding" }).end(gzipSync(bytes));
  }
}
