import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { openWorkbookFile } from "../../src/workbook/file/openWorkbookFile";
import { memoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import type { CellContent, SheetPatch } from "../../src/workbook/patch";
import { snapshotFile } from "../workbook/snapshotFile";
import { sheetPatch } from "./patches";
import { CROWDED } from "./sourceWorkbook";

const text = fc.oneof(fc.constantFrom("=A1", "-", "#REF!", "_x000D_", " a ", "a\tb", "a\r\nb", "\u0001", "é<&>\"'", ""), fc.string({ unit: "grapheme", maxLength: 12 }));
const number = fc.oneof(fc.integer(), fc.double({ noDefaultInfinity: true, noNaN: true }).filter(one => !Object.is(one, -0)));
const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.record({ value: fc.oneof(text, number, fc.boolean(), fc.constant(null)) }),
  fc.record({ formula: fc.constantFrom("=Metas!A1", "=SUM(tblMetas[a])&\"Metas!A1\"", "=teto", "=Fonte!B2"), cached: fc.oneof(text, number, fc.boolean()) }),
  fc.record({ text, link: fc.record({ sheet: fc.constantFrom("Metas", "Fonte", "Nova"), target: fc.constant("A1") }) }),
);
const style = fc.option(fc.constantFrom("money", "rate", "bold"), { nil: undefined });

function sheets(): fc.Arbitrary<SheetPatch> {
  return fc.record({
    key: fc.constantFrom("a", "b", "c"),
    name: fc.constantFrom("Metas", "Nova", "Fonte", "Com espaço"),
    cells: fc.uniqueArray(fc.record({ row: fc.nat(6), column: fc.nat(4), content, style }), { selector: cell => `${cell.row},${cell.column}`, maxLength: 12 }),
    names: fc.constantFrom([], [{ name: "teto", area: { top: 0, left: 0, bottom: 0, right: 1 } }]),
    tables: fc.constantFrom([], [{ name: "tblMetas", area: { top: 8, left: 0, bottom: 9, right: 0 }, columns: ["a"] }]),
    merges: fc.constantFrom([], [{ top: 1, left: 1, bottom: 2, right: 2 }]),
  }).map(part => sheetPatch({ ...part, styles: { money: { numberFormat: "\"R$\" #,##0.00" }, rate: { numberFormat: "0.0%" }, bold: { bold: true } } }));
}

test("memory and file read the same after the same patches, whatever is in them, and after undo", async () => {
  const folder = await mkdtemp(join(tmpdir(), "pactua-"));
  const path = await snapshotFile(join(folder, "origem.xlsx"), CROWDED);
  const patches = fc.array(fc.uniqueArray(sheets(), { selector: sheet => sheet.key, minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
  await fc.assert(fc.asyncProperty(patches, async all => {
    const [file, memory] = [await openWorkbookFile(path), memoryWorkbook(CROWDED)];
    for (const one of all.map(sheetsOfOne => ({ sheets: sheetsOfOne }))) {
      const [written, remembered] = [await file.apply(one), await memory.apply(one)];
      expect(written.sheets).toEqual(remembered.sheets);
      expect(await file.read()).toEqual(await memory.read());
    }
    await (await file.apply({ sheets: all[0]! })).undo();
    expect(await file.read()).toEqual(await memory.read());
  }), { numRuns: 40 });
  await rm(folder, { recursive: true });
}, 60_000);
