import type { CellRef } from "../domain/address";
import { toNumber } from "../domain/fraction";
import type { TargetRecord } from "../intake/records";
import { fold } from "../intake/text/fold";
import { kindName } from "../locale/kinds";
import { readTargetsTable, type TargetsRow } from "../sheets/meta/readTargetsTable";
import { groupBy } from "../validate/groupBy";
import type { ReadWorkbook } from "./readContract";

/** How a target differs from what the table Metas said of it: a termo aditivo, or a slip. Weights as fractions of 1. */
export type VersionChange = { readonly at: CellRef; readonly facility: string | null; readonly indicator: string } & (
  | { readonly what: "added"; readonly after: string }
  | { readonly what: "removed"; readonly before: string }
  | { readonly what: "target" | "frequency"; readonly before: string; readonly after: string }
  | { readonly what: "weight"; readonly before: number | null; readonly after: number | null }
);

/** What changed since Pactua last wrote the tables; null where it has not. Targets are found again by their names, not by their place. */
export function compareVersions({ snapshot, records }: ReadWorkbook): VersionChange[] | null {
  const before = readTargetsTable(snapshot);
  if (before === null) return null;
  const old = groupBy(before, row => nameOf(row.sheet, row.kind, row.facility, row.group, row.indicator));
  const changes: VersionChange[] = [];
  for (const target of records.targets) {
    const row = old.get(nameOf(target.at.sheet, kindName(target.kind), target.facility, target.group, target.indicator))?.shift();
    changes.push(...(row ? differences(row, target) : [{ ...named(target), what: "added" as const, after: target.text }]));
  }
  for (const row of [...old.values()].flat()) {
    const { sheet, cell, facility, indicator, text } = row;
    changes.push({ at: { sheet, cell }, facility: facility || null, indicator, what: "removed", before: text });
  }
  return changes;
}

function differences(row: TargetsRow, target: TargetRecord): VersionChange[] {
  const weight = target.weight ?? target.sharedWeight;
  const after = weight && toNumber(weight);
  const frequency = target.frequency ?? "";
  return [
    ...(fold(row.text) === fold(target.text) ? [] : [{ ...named(target), what: "target" as const, before: row.text, after: target.text }]),
    ...(row.weight === after ? [] : [{ ...named(target), what: "weight" as const, before: row.weight, after }]),
    ...(fold(row.frequency) === fold(frequency) ? [] : [{ ...named(target), what: "frequency" as const, before: row.frequency, after: frequency }]),
  ];
}

function named({ at, facility, indicator }: TargetRecord): Pick<VersionChange, "at" | "facility" | "indicator"> {
  return { at, facility, indicator };
}

function nameOf(...parts: readonly (string | null)[]): string {
  return JSON.stringify(parts.map(part => fold(part ?? "")));
}
