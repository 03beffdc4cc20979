import { fromNumber } from "../domain/decimal";
import type { Fraction } from "../domain/fraction";
import type { TargetRecord } from "../intake/records";
import { readKind } from "../intake/values/readKind";
import { readTarget } from "../intake/values/readTarget";
import { CHECKED_ROW, CHECKED_TABLE } from "../locale/functions";
import { orNull } from "./argumentFault";
import { isBlank } from "./readContent";
import { readQuantity } from "./readQuantity";
import type { TargetRow } from "./targetTable";

/** A line of a range as the record that a sheet would give; cells are counted from the range's first one. */
export function targetRecord(line: TargetRow): TargetRecord {
  const typed = line.cell("target");
  const text = line.text("target") ?? "";
  const indicator = line.text("indicator") ?? CHECKED_ROW(line.row);
  const { folha, kind } = { folha: line.text("folha"), kind: line.text("kind") };
  const sheet = folha ?? CHECKED_TABLE;
  return {
    block: sheet,
    at: { sheet, cell: line.place("target") },
    headerCells: [],
    component: null,
    kind: kind === null ? null : readKind(kind),
    facility: line.text("facility"),
    group: line.text("group"),
    indicator,
    text,
    ...readTarget(text, indicator, typeof typed === "number" ? { value: fromNumber(typed), percent: false } : null),
    frequency: line.text("frequency"),
    weight: weightOf(line),
    weightAt: { sheet, cell: line.place("weight") },
    weighted: true,
    sharedWeight: null,
    total: line.total,
    source: null,
    hasSourceColumn: false,
    hasFrequencyColumn: false,
  };
}

function weightOf(line: TargetRow): Fraction | null {
  const cell = line.cell("weight");
  return isBlank(cell) ? null : orNull(() => readQuantity(cell, "weight").value);
}
