import { toDecimalText } from "../../src/domain/rounding";
import type { Evaluation } from "../../src/evaluate/evaluation";
import type { Records } from "../../src/intake/records";
import { planSheet } from "../../src/sheets/evaluation/plan";
import type { WorkbookPatch } from "../../src/workbook/patch";
import { PLANTED, type Recalculated } from "./recalculate";

/** Money that came back and is not what the engine pays: of lines, in all three columns, and of totals. "aberta" = no amount. */
export function moneyDifferences(evaluation: Evaluation, records: Records, patch: WorkbookPatch, valueAt: Recalculated): { compared: number; different: string[] } {
  const different: string[] = [];
  let compared = 0;
  evaluation.components.forEach((component, index) => {
    const sheet = patch.sheets[index]!.name;
    const plan = planSheet({ component, months: evaluation.months, records, linkTo: (_, text) => ({ value: text }), date: null });
    const check = (row: number, column: number, expected: string | null, what: string): void => {
      compared++;
      const value = valueAt(sheet, row, column);
      const found = typeof value === "number" ? value.toFixed(2) : value === null || value === "" ? null : String(value);
      if (found !== expected) different.push(`${sheet} linha ${row + 1} ${what}: ${found ?? "aberta"}, motor ${expected ?? "aberta"}`);
    };
    for (const { line, row } of plan.sections.flatMap(section => section.lines)) {
      for (const key of ["full", "payment", "deduction"] as const) check(row, plan.columns[key], line[key] && toDecimalText(line[key]), key);
    }
    for (const key of ["full", "payment", "deduction"] as const) check(plan.total, plan.columns[key], toDecimalText(component.totals[key]), `total ${key}`);
    check(plan.residue, plan.columns.full, toDecimalText(component.totals.residue), "residue");
  });
  return { compared, different };
}

/** Formula cells whose recalculated value is not the one the patch shows until then. */
export function cachedDifferences(patch: WorkbookPatch, valueAt: Recalculated): { compared: number; different: string[] } {
  const different: string[] = [];
  let compared = 0;
  for (const { name, cells } of patch.sheets) {
    for (const { row, column, content } of cells) {
      if (!("formula" in content)) continue;
      compared++;
      const value = valueAt(name, row, column) ?? "";
      if (value === PLANTED || !alike(value, content.cached)) different.push(`${name} ${row + 1}:${column + 1} ${content.formula} = ${String(value)}, shown ${String(content.cached)}`);
    }
  }
  return { compared, different };
}

function alike(a: unknown, b: unknown): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
}
