import type { Evaluation } from "../../src/evaluate/evaluation";
import { evaluationSheets } from "../../src/sheets/evaluationSheets";
import type { CellPatch, WorkbookPatch } from "../../src/workbook/patch";
import { HOSPITAL, hospital } from "../sheets/fixtures/hospital";
import { type ComponentSpec, evaluationOf } from "../sheets/fixtures/lines";
import { readSample } from "../support/readSample";
import { cachedDifferences, moneyDifferences } from "./differences";
import { describeWithLibreOffice, recalculate } from "./recalculate";

const BASE = "samples/contrato-complexo-saude.xlsx";

/** One month of every second indicator is not there. */
const GAPS: ComponentSpec = {
  ...HOSPITAL,
  lines: HOSPITAL.lines.map((line, index) => ({
    ...line,
    inputs: line.inputs.map(input => ({ ...input, months: input.months.map((month, at) => (index % 2 === 0 && at === index % 4 && line.method !== "met-or-not" ? null : month)) })),
  })),
};

const EMPTY: ComponentSpec = { ...HOSPITAL, lines: HOSPITAL.lines.map(line => ({ ...line, inputs: line.inputs.map(input => ({ ...input, months: input.months.map(() => null), professionals: null })) })) };

describeWithLibreOffice("inputs typed, left blank or wrong, recalculated by LibreOffice", () => {
  test("a blank month, a text or a negative number leaves its line open; a blank form filled in by hand pays what the engine pays", async () => {
    const records = await readSample(BASE);
    const [full, gaps, empty, unfunded] = [hospital(), evaluationOf([GAPS]), evaluationOf([EMPTY]), evaluationOf([{ ...HOSPITAL, budget: null }])];
    const sheets = (evaluation: Evaluation): WorkbookPatch => evaluationSheets(evaluation, records);
    const cases = [
      { evaluation: full, patch: sheets(full) },
      { evaluation: gaps, patch: sheets(gaps) },
      { evaluation: gaps, patch: blanksBecome(sheets(gaps), sheets(full), { value: "sem dados" }) },
      { evaluation: gaps, patch: blanksBecome(sheets(gaps), sheets(full), { value: -1 }) },
      { evaluation: empty, patch: sheets(empty) },
      { evaluation: full, patch: typedOver(sheets(empty), sheets(full)) },
      { evaluation: unfunded, patch: sheets(unfunded) },
    ];
    const results = await recalculate(BASE, cases.map(({ patch }) => patch));
    const found = cases.map(({ evaluation, patch }, index) => moneyDifferences(evaluation, records, patch, results[index]!).different);
    expect(found).toEqual(cases.map(() => []));
    expect(full.components[0]!.totals.open).toBe(1);
    expect(gaps.components[0]!.totals.open).toBeGreaterThan(3);
    expect(empty.components[0]!.totals.open).toBe(HOSPITAL.lines.length);
    for (const index of [0, 1, 4, 6]) expect(cachedDifferences(cases[index]!.patch, results[index]!).different).toEqual([]);
  }, 120_000);
});

/** Where `patch` has a blank input and `other` a number, the content given. */
function blanksBecome(patch: WorkbookPatch, other: WorkbookPatch, content: { value: string | number }): WorkbookPatch {
  return changed(patch, other, (own, theirs) => (isNumber(theirs) && !isNumber(own) ? { ...own, content } : own));
}

/** What a person does: types the other sheet's inputs into this one. */
function typedOver(patch: WorkbookPatch, other: WorkbookPatch): WorkbookPatch {
  return changed(patch, other, (own, theirs) => ({ ...own, content: theirs.content }));
}

function changed(patch: WorkbookPatch, other: WorkbookPatch, change: (own: CellPatch, theirs: CellPatch) => CellPatch): WorkbookPatch {
  return {
    sheets: patch.sheets.map((sheet, index) => {
      const theirs = new Map(other.sheets[index]!.cells.map(cell => [`${cell.row},${cell.column}`, cell]));
      return { ...sheet, cells: sheet.cells.map(cell => (sheet.styles[cell.style ?? ""]?.unlocked ? change(cell, theirs.get(`${cell.row},${cell.column}`)!) : cell)) };
    }),
  };
}

function isNumber({ content }: CellPatch): boolean {
  return "value" in content && typeof content.value === "number";
}
