import { copyFile, mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { type AxeResults, source } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { openWorkbookFile } from "../src/workbook/file/openWorkbookFile";
import type { WorkbookSnapshot } from "../src/workbook/snapshot";
import { bundlePage } from "./pictures/bundlePage";
import { toText } from "./pictures/snapshotText";
import { STATES } from "./pictures/states";

declare global {
  interface Window {
    readonly axe: { run(within: Element): Promise<AxeResults> };
  }
}

/** Pictures of each state of the pane, at both ends of its width: `npx tsx scripts/panePictures.ts [part of a state's name]`. Needs Chromium. */
const OUT = resolve(__dirname, "../out/pane");
const WIDTHS = [320, 450];
const PAGE = `<!DOCTYPE html><html lang="pt-BR"><head><meta charset="utf-8"><title>Pactua</title><style>body{margin:0}</style>
<script>window.FabricConfig={fontBaseUrl:""}</script></head><body><div id="pactua"></div><script src="/page.js"></script></body></html>`;

async function main(): Promise<void> {
  await mkdir(OUT, { recursive: true });
  const files: Record<string, string> = {
    "/page.js": await bundlePage(OUT),
    "/contrato.json": toText(await contractWithProduction()),
    "/contrato-sem-producao.json": toText(await read("samples/contrato-complexo-saude.xlsx")),
    "/plano.json": toText(await read("samples/plano-estrategico.xlsx")),
    "/cartoes.json": toText(await read("samples/monitoramento-cartoes.xlsx")),
    "/vazia.json": toText({ sheets: [{ ...(await read("samples/producao-upa.xlsx")).sheets[0]!, values: [] }], names: [], properties: {} }),
  };
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  const only = process.argv[2];
  for (const state of STATES.filter(({ name }) => only === undefined || name.includes(only))) {
    for (const width of WIDTHS) await picture(browser, files, state, width);
  }
  await browser.close();
}

async function picture(browser: Browser, files: Readonly<Record<string, string>>, state: (typeof STATES)[number], width: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 780 }, deviceScaleFactor: 2, locale: "pt-BR", forcedColors: state.forcedColors ? "active" : "none" });
  page.on("pageerror", error => console.error(`${state.name}: ${error.message}`));
  await serve(page, files);
  await page.goto(`http://pactua.test/?${state.query}`);
  await state.reach(page);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(150);
  const path = resolve(OUT, `${state.name}-${width}.png`);
  await page.screenshot({ path, fullPage: state.fullPage ?? false });
  if (state.document && width === WIDTHS[1]) await copyFile(path, resolve(__dirname, "../docs/imagens", `${state.document}.png`));
  const faults = await accessibilityFaults(page);
  console.log([`${state.name} ${width}`, ...faults].join("\n  "));
  if (faults.length > 0) process.exitCode = 1;
  await page.close();
}

/** What axe finds where a browser paints: contrast too, which jsdom cannot tell. */
async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate(() => window.axe.run(document.getElementById("pactua")!));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html.slice(0, 120)} ${any[0]?.message ?? ""}`));
}

async function serve(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.route("**/*", route => {
    const { pathname } = new URL(route.request().url());
    const body = files[pathname];
    if (pathname === "/") return route.fulfill({ contentType: "text/html", body: PAGE });
    return body === undefined ? route.abort() : route.fulfill({ contentType: pathname.endsWith(".js") ? "text/javascript" : "application/json", body });
  });
}

async function read(path: string): Promise<WorkbookSnapshot> {
  return (await openWorkbookFile(path)).read();
}

/** As planners have it: the production in sheets beside the contract. */
async function contractWithProduction(): Promise<WorkbookSnapshot> {
  const [contract, production] = [await read("samples/contrato-complexo-saude.xlsx"), await read("samples/producao-quadrimestre.xlsx")];
  return { ...contract, sheets: [...contract.sheets, ...production.sheets] };
}

void main();
