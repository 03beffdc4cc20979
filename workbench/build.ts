import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type BuildOptions, type Plugin } from "esbuild";
import { functionsMetadata } from "../scripts/webpack/functionsMetadataPlugin.js";
import localUrls from "../scripts/webpack/localUrlsLoader.js";

const ROOT = join(__dirname, "..");
export const DIST = join(__dirname, "dist");

/** As in the add-in's own build: no package of the pane keeps the address of another host. */
const LOCAL_URLS: Plugin = {
  name: "local-urls",
  setup({ onLoad }) {
    onLoad({ filter: /node_modules[\\/].*\.js$/ }, async ({ path }) => ({ contents: localUrls(await readFile(path, "utf8")), loader: "js" }));
  },
};

const COMMON: BuildOptions = {
  bundle: true, format: "esm", target: "es2022", minify: true, legalComments: "linked", outdir: DIST, logLevel: "error",
  define: { "process.env.NODE_ENV": "\"production\"", "process.env.PACTUA_PREFIX": "\"\"" },
  loader: { ".woff": "file", ".png": "file" },
};

/** Univer asks for any React; the one of this workspace keeps it apart from the pane's. */
const OWN_REACT = Object.fromEntries(["react", "react-dom"].map(name => [name, join(__dirname, "node_modules", name)]));

/** The page and its two bundles as static files. */
export async function buildWorkbench(): Promise<void> {
  await rm(DIST, { recursive: true, force: true });
  await mkdir(DIST, { recursive: true });
  const source = (name: string): string => join(ROOT, "src/workbench", name);
  await Promise.all([
    build({ ...COMMON, entryPoints: { grid: source("main.ts") }, alias: OWN_REACT }),
    build({ ...COMMON, entryPoints: { pane: source("paneFrame.ts") }, plugins: [LOCAL_URLS] }),
    functionsMetadata(join(ROOT, "src/functions/functions.ts")).then(json => writeFile(join(DIST, "functions.json"), json)),
    ...["index.html", "pane.html", "page.css"].map(name => cp(source(name), join(DIST, name))),
    cp(join(ROOT, "assets"), join(DIST, "assets"), { recursive: true }),
    cp(join(ROOT, "samples"), join(DIST, "samples"), { recursive: true }),
  ]);
}
