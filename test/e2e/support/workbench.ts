import type { Browser, Page } from "playwright-core";
import { DIST } from "../../../workbench/build";
import { serve } from "../../../workbench/serve";
import { startBrowser } from "./browser";
import { ready } from "./ready";

export interface Workbench {
  readonly page: Page;
  readonly address: string;
  /** Addresses of other hosts that the page asked for, and errors that nobody caught. */
  readonly strangers: string[];
  readonly errors: string[];
  close(): Promise<void>;
}

/** Of each step: a machine with other work is slow, and no less right. */
export const PATIENCE_MS = 120_000;

/** The workbench as a newcomer gets it, once it is built: served on this computer, opened in a browser. */
export async function startWorkbench({ width = 1400, height = 860 } = {}): Promise<Workbench> {
  const { server, address } = await serve(DIST, 0);
  const browser: Browser = await startBrowser();
  const page = await browser.newPage({ viewport: { width, height }, locale: "pt-BR" });
  page.setDefaultTimeout(PATIENCE_MS);
  const strangers: string[] = [];
  const errors: string[] = [];
  page.on("request", request => {
    if (!request.url().startsWith(address) && !/^(data|blob|about):/.test(request.url())) strangers.push(request.url());
  });
  // The same fault at every key says no more than the first time.
  const note = (fault: string): void => void (errors.includes(fault) || errors.push(fault));
  page.on("pageerror", error => note(error.stack ?? String(error)));
  page.on("console", message => {
    if (message.type() === "error") note(message.text());
  });
  // The browser's own file chooser never comes up. Told so only when one is awaited, it may hear of it after the key that opens one.
  page.on("filechooser", () => undefined);
  await page.goto(address);
  await ready(page).catch((error: unknown) => {
    throw new Error(`the page did not get ready: ${errors.join("\n")}`, { cause: error });
  });
  return {
    page, address, strangers, errors,
    async close() {
      await browser.close();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
