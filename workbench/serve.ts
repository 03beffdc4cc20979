import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, relative, sep } from "node:path";

const LOOPBACK = "127.0.0.1";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".png": "image/png",
  ".woff": "font/woff", ".json": "application/json", ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Nothing from elsewhere, nothing to elsewhere. Both React and Fabric write styles into the page, hence 'unsafe-inline' for styles only. */
const HEADERS = {
  "Content-Security-Policy": [
    "default-src 'none'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:", "font-src 'self' data:",
    "connect-src 'self'", "frame-src 'self'", "frame-ancestors 'self'", "base-uri 'none'", "form-action 'none'",
  ].join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-cache",
};

/** Serves the files of a folder on this computer alone. @param port 0 for any that is free @returns the server and the page's address */
export async function serve(folder: string, port: number): Promise<{ readonly server: Server; readonly address: string }> {
  const files = listFiles(folder);
  const server = createServer((request, response) => void answer(request, response, files));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, resolve);
  });
  return { server, address: `http://${LOOPBACK}:${(server.address() as AddressInfo).port}/` };
}

/** Only what is in the folder now can be asked for: no path is ever put together from a request. */
function listFiles(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  const paths = entries.map(entry => join(entry.parentPath, entry.name));
  return new Map(paths.map(path => [`/${relative(folder, path).split(sep).join("/")}`, path]));
}

async function answer({ method, url, headers }: IncomingMessage, response: ServerResponse, files: ReadonlyMap<string, string>): Promise<void> {
  // Another name for this address is the trick of a page elsewhere that wants to read along.
  const host = (headers.host ?? "").replace(/:\d+$/, "");
  if (host !== LOOPBACK && host !== "localhost") return end(response, 421);
  if (method !== "GET" && method !== "HEAD") return end(response, 405);
  const wanted = decoded((url ?? "/").replace(/[?#].*$/, ""));
  const path = files.get(wanted === "/" ? "/index.html" : wanted);
  const body = path === undefined ? null : await readFile(path).catch(() => null);
  if (path === undefined || body === null) return end(response, 404);
  response.writeHead(200, { ...HEADERS, "Content-Type": TYPES[extname(path)] ?? "application/octet-stream", "Content-Length": body.length });
  response.end(method === "HEAD" ? undefined : body);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return "";
  }
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, HEADERS).end();
}
