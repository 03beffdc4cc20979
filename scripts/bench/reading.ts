import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { contractWorkbook } from "./contractWorkbook";
import { type Figure, ratioFigure } from "./figure";
import type { Reading } from "./readingChild";

const RUNS = 5;
const RUNS_OF_LARGE = 3;
const LINES_A_SHEET = 10_000 / 30;
const SIZES = [1_000, 10_000, 100_000];
const LIMIT = 2;

/**
 * Reading and checking against hucre's bare opening of the same file, each run in a process of its own; the least disturbed run of each counts.
 * Both run as plain ES modules, bundled once: under tsx hucre would be compiled anew where our code imports it, and not where it runs alone.
 */
export async function benchReading(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "pactua-bench-"));
  try {
    const figures: Figure[] = [];
    const script = await bundleChild(folder);
    for (const lines of SIZES) figures.push(...(await benchSize(folder, script, lines)));
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Neither minified nor renamed, in parts: each way loads only its own. @returns the path of the script */
async function bundleChild(folder: string): Promise<string> {
  const entry = join(__dirname, "readingChild.ts");
  await build({ entryPoints: [entry], bundle: true, splitting: true, platform: "node", format: "esm", outdir: folder, outExtension: { ".js": ".mjs" }, logLevel: "warning" });
  return join(folder, "readingChild.mjs");
}

async function benchSize(folder: string, script: string, lines: number): Promise<Figure[]> {
  const sheets = Math.round(lines / LINES_A_SHEET);
  const file = join(folder, `contrato-${lines}.xlsx`);
  writeFileSync(file, await contractWorkbook({ sheets, lines }));
  const runs = lines > 10_000 ? RUNS_OF_LARGE : RUNS;
  const pairs = Array.from({ length: runs }, () => ({ open: child(script, "hucre", file), read: child(script, "pactua", file) }));
  const read = pairs[0]!.read.lines;
  if (read !== lines) throw new Error(`${read} of ${lines} target lines were read`);

  const openMs = Math.min(...pairs.map(({ open }) => open.ms));
  const readMs = Math.min(...pairs.map(({ read: { ms } }) => ms));
  const openMb = Math.min(...pairs.map(({ open }) => open.rssMb));
  const readMb = Math.min(...pairs.map(({ read: { rssMb } }) => rssMb));
  const name = `${lines.toLocaleString("en-US")} lines, ${sheets} sheets`;
  return [
    { what: `${name}: hucre opens`, measured: `${openMs.toFixed(0)} ms, ${openMb.toFixed(0)} MB`, target: null, ok: null },
    { what: `${name}: Pactua reads and checks`, measured: `${readMs.toFixed(0)} ms, ${readMb.toFixed(0)} MB`, target: null, ok: null },
    { what: `${name}: a line`, measured: `${((readMs / lines) * 1000).toFixed(1)} µs`, target: null, ok: null },
    ratioFigure(`${name}: time`, readMs / openMs, LIMIT),
    ratioFigure(`${name}: peak memory`, readMb / openMb, LIMIT),
  ];
}

function child(script: string, way: "hucre" | "pactua", file: string): Reading {
  return JSON.parse(execFileSync(process.execPath, [script, way, file], { encoding: "utf8" })) as Reading;
}
