import fc from "fast-check";
import { cellName, parseAreaName } from "../../src/domain/address";
import { evaluate } from "../../src/evaluate/evaluate";
import { matchRoles } from "../../src/intake/header/matchRoles";
import { readWorkbook } from "../../src/intake/readWorkbook";
import type { Records } from "../../src/intake/records";
import { remedy, sentence } from "../../src/locale/findings";
import { evaluationSheets } from "../../src/sheets/evaluationSheets";
import { metaSheets } from "../../src/sheets/metaSheets";
import { validate } from "../../src/validate/validate";
import { memoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { sheetOf, workbookOf } from "../support/sheetOf";
import { randomFrom } from "./randomPayments";
import { garbageSheet } from "./randomSheets";

const garbage = fc.nat().map(seed => garbageSheet(randomFrom(seed)));
/** Milliseconds; a sheet of a hundred cells takes one or two, on a busy machine more. */
const TOO_LONG = 2_000;

describe("any sheet at all", () => {
  test("is read, checked, evaluated and written about without an exception, and soon", () => {
    fc.assert(fc.property(garbage, sheet => {
      const begun = performance.now();
      const snapshot = workbookOf(sheet);
      const records = readWorkbook(snapshot);
      const evaluation = evaluate(records, records);
      const findings = [...validate(records), ...evaluation.findings];
      for (const finding of findings) expect(`${sentence(finding)} ${remedy(finding)}`.replace(/«[^»]*»/g, "")).not.toMatch(/undefined|NaN|\[object/);
      const patch = { sheets: [...metaSheets(records, findings).sheets, ...evaluationSheets(evaluation, records).sheets] };
      void memoryWorkbook(snapshot).apply(patch);
      expect(performance.now() - begun).toBeLessThan(TOO_LONG);
    }), { numRuns: 600 });
  });

  test("loses no cell: each is in a table, a title, or listed as left out", () => {
    fc.assert(fc.property(garbage, sheet => {
      expect(lostCells(sheet, readWorkbook(workbookOf(sheet)))).toEqual([]);
    }), { numRuns: 600 });
  });

  test("a merge over the whole sheet costs nothing", () => {
    const sheet = { ...sheetOf(Array.from({ length: 20_000 }, (_, row) => [`nota ${row}`])), merges: [{ top: 0, left: 1, bottom: 1_048_575, right: 16_383 }] };
    const begun = performance.now();
    readWorkbook(workbookOf(sheet));
    expect(performance.now() - begun).toBeLessThan(TOO_LONG);
  });
});

const KEYS = ["objective", "responsible", "period", "facility"];

/** Cells with something in them that no table covers, no list of what was left out names, and that no title is made of. */
function lostCells(sheet: SheetSnapshot, records: Records): string[] {
  const covered = [...records.blocks, ...records.ignored].map(({ range }) => parseAreaName(range));
  const filled = (value: unknown): boolean => value !== null && !(typeof value === "string" && value.trim() === "");
  return sheet.values.flatMap((cells, row) => {
    const outside = cells.flatMap((value, column) =>
      filled(value) && !covered.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right) ? [{ value, column }] : []);
    // A title, or a key and its value over a table ("Unidade | UBS Norte").
    const [first, ...others] = outside;
    const isHeard = typeof first?.value === "string" && (others.length === 0 || (others.length === 1 && matchRoles(first.value.trim()).some(role => KEYS.includes(role))));
    return isHeard ? [] : outside.map(({ column }) => cellName(row, column));
  });
}
