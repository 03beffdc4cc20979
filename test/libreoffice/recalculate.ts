import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { libreOffice } from "../../scripts/libreOffice";
import { openWorkbookFile } from "../../src/workbook/file/openWorkbookFile";
import type { WorkbookPatch } from "../../src/workbook/patch";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";

/** LibreOffice trusts the values a file brings unless its profile says otherwise. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** What every formula shows before it is recalculated, so that a value that was only carried along is found out. */
export const PLANTED = 987_654_321.5;

export type Recalculated = (sheet: string, row: number, column: number) => CellValue;

/** Writes each patch into a copy of the base workbook with wrong cached values, lets LibreOffice recalculate all of them, and reads them back. */
export async function recalculate(base: string, patches: readonly WorkbookPatch[]): Promise<Recalculated[]> {
  const folder = mkdtempSync(join(tmpdir(), "pactua-calc-"));
  try {
    const files = await Promise.all(patches.map((patch, index) => writePatch(base, planted(patch), join(folder, `entrada${index}.xlsx`))));
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const output = join(folder, "saida");
    const run = spawnSync(libreOffice()!, [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--convert-to", "xlsx", "--outdir", output, ...files], { encoding: "utf8" });
    if (run.status !== 0) throw new Error(`LibreOffice ended with ${run.status}: ${run.stderr}`);
    return await Promise.all(patches.map((_, index) => readBack(join(output, `entrada${index}.xlsx`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function planted(patch: WorkbookPatch): WorkbookPatch {
  return {
    sheets: patch.sheets.map(sheet => ({
      ...sheet,
      cells: sheet.cells.map(cell => ("formula" in cell.content ? { ...cell, content: { ...cell.content, cached: PLANTED } } : cell)),
    })),
  };
}

async function writePatch(base: string, patch: WorkbookPatch, path: string): Promise<string> {
  const workbook = await openWorkbookFile(base);
  await workbook.apply(patch);
  await workbook.save(path, { overwrite: false });
  return path;
}

async function readBack(path: string): Promise<Recalculated> {
  const { sheets } = await (await openWorkbookFile(path)).read();
  const byName = new Map<string, SheetSnapshot>(sheets.map(sheet => [sheet.name, sheet]));
  return (sheet, row, column) => {
    const found = byName.get(sheet);
    if (!found) throw new Error(`no sheet ${sheet} came back`);
    return found.values[row]?.[column] ?? null;
  };
}

/** Runs the tests where LibreOffice is installed; elsewhere says so, and fails where everything must run. */
export function describeWithLibreOffice(name: string, tests: () => void): void {
  if (libreOffice()) return describe(name, tests);
  describe(name, () => {
    test("LibreOffice (soffice) is not installed: no sheet was recalculated by an independent program", () => {
      if (process.env.CI === "true") throw new Error("LibreOffice is missing: install libreoffice-calc");
      process.stderr.write("LibreOffice (soffice) was not found: the sheets were NOT recalculated. Install libreoffice-calc.\n");
    });
  });
}
