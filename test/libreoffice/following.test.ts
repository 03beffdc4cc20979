import type { Day } from "../../src/domain/calendar";
import { serialOfDay } from "../../src/domain/calendar";
import { follow } from "../../src/follow/follow";
import { knownPlan } from "../../src/follow/knownPlan";
import { NOTHING_TYPED, type TypedPlan } from "../../src/follow/typedPlan";
import type { Records } from "../../src/intake/records";
import { followingSheets } from "../../src/sheets/followingSheets";
import { metaSheets } from "../../src/sheets/metaSheets";
import type { WorkbookPatch } from "../../src/workbook/patch";
import { readSample } from "../support/readSample";
import { TYPED_PLAN } from "../sheets/fixtures/typedPlan";
import { cachedDifferences } from "./differences";
import { describeWithLibreOffice, recalculate } from "./recalculate";

const BASE = "samples/plano-estrategico.xlsx";
const DATES: readonly Day[] = ["2024-02-29", "2024-05-01", "2024-08-31", "2026-12-31", "2028-01-01"];

function sheets(records: Records, date: Day, typed: TypedPlan = NOTHING_TYPED): WorkbookPatch {
  const following = follow(knownPlan(records, typed), date);
  return { sheets: [...metaSheets(records, [], undefined, following).sheets, ...followingSheets(following).sheets] };
}

/** What a person does: types another date into the one cell. */
function dated(patch: WorkbookPatch, date: Day): WorkbookPatch {
  return {
    sheets: patch.sheets.map(sheet => {
      const name = sheet.names[0]?.area;
      return name ? { ...sheet, cells: sheet.cells.map(cell => (cell.row === name.top && cell.column === name.left ? { ...cell, content: { value: serialOfDay(date) } } : cell)) } : sheet;
    }),
  };
}

describeWithLibreOffice("a plan followed by formulas, recalculated by LibreOffice", () => {
  test("every formula shows what the engine finds, on the date of the sheet and on any other typed into it", async () => {
    const records = await readSample(BASE);
    const first = sheets(records, "2024-08-31", TYPED_PLAN);
    const results = await recalculate(BASE, DATES.map(date => dated(first, date)));
    const found = DATES.map((date, index) => cachedDifferences(sheets(records, date, TYPED_PLAN), results[index]!));
    expect(found.map(({ different }) => different)).toEqual(DATES.map(() => []));
    expect(found[0]!.compared).toBeGreaterThan(4000);
  }, 240_000);

  test("the cards of a meeting, on three dates", async () => {
    const base = "samples/monitoramento-cartoes.xlsx";
    const records = await readSample(base);
    const dates: readonly Day[] = ["2017-07-31", "2018-04-10", "2019-01-01"];
    const results = await recalculate(base, dates.map(date => dated(sheets(records, "2018-04-10"), date)));
    const found = dates.map((date, index) => cachedDifferences(sheets(records, date), results[index]!));
    expect(found.map(({ different }) => different)).toEqual(dates.map(() => []));
  }, 240_000);
});
