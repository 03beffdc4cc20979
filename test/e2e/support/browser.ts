import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The system's own browser, without any connection of its own. @throws {Error} when there is none. */
export function startBrowser(): Promise<Browser> {
  const executablePath = process.env.PACTUA_CHROMIUM ?? PLACES.find(place => existsSync(place));
  if (executablePath === undefined) throw new Error(`no Chromium at ${PLACES.join(", ")}: install it (apt-get install chromium) or set PACTUA_CHROMIUM`);
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
      "--lang=pt-BR",
    ],
  });
}
