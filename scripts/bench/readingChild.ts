import { readFileSync } from "node:fs";

/**
 * One measurement in a fresh process: `hucre FILE` only opens the workbook, `pactua FILE` reads and checks it.
 * Prints {ms, rssMb, lines} as JSON; modules are loaded before the clock starts, in both ways alike.
 */
export interface Reading {
  readonly ms: number;
  readonly rssMb: number;
  readonly lines: number;
}

const [way, file] = process.argv.slice(2) as ["hucre" | "pactua", string];

async function openOnly(): Promise<() => Promise<number>> {
  const { openXlsx } = await import("hucre/xlsx");
  return async () => {
    await openXlsx(new Uint8Array(readFileSync(file)), { readStyles: true });
    return 0;
  };
}

async function readAndCheck(): Promise<() => Promise<number>> {
  const { openWorkbookFile } = await import("../../src/workbook/file/openWorkbookFile");
  const { readWorkbook } = await import("../../src/intake/readWorkbook");
  const { validate } = await import("../../src/validate/validate");
  return async () => {
    const records = readWorkbook(await (await openWorkbookFile(file)).read());
    validate(records);
    return records.targets.length;
  };
}

async function measure(): Promise<Reading> {
  const job = await (way === "hucre" ? openOnly() : readAndCheck());
  const start = performance.now();
  const lines = await job();
  return { ms: performance.now() - start, rssMb: process.resourceUsage().maxRSS / 1024, lines };
}

void measure().then(reading => process.stdout.write(JSON.stringify(reading)));
