import type { Fraction } from "../domain/fraction";
import type { Kind } from "../intake/records";
import type { Finding, Param } from "../validate/finding";
import { type KeptCell, type KeptLine, type TypedCell, typedNumber, typedText, type TypedLine, type TypedSheet } from "./typedInputs";

/** What was typed on a line and differs from what the production says: one finding, at its first such cell. */
export function keptLine({ indicator }: TypedLine, { months: cells, professionals }: KeptLine, months: readonly string[], { percent }: { readonly percent: boolean }): Finding[] {
  const differing = [
    ...cells.flatMap((cell, index) => (cell?.read ? [{ cell, what: "month", month: months[index] ?? "" }] : [])),
    ...(professionals?.read ? [{ cell: professionals, what: "professionals", month: "" }] : []),
  ];
  if (differing.length === 0) return [];
  const [{ cell, what, month }] = differing as [(typeof differing)[number]];
  return [kept(cell, differing.slice(1).map(each => each.cell), { what, name: indicator, month, percent: percent && what === "month" })];
}

export function keptBudget(cell: KeptCell | null, component: string): Finding[] {
  return cell?.read ? [kept(cell, [], { what: "budget", name: component, month: "", percent: false })] : [];
}

export function keptShare(cell: KeptCell, kind: Kind | null): Finding[] {
  return cell.read ? [kept(cell, [], { what: "share", name: kind ?? "", month: "", percent: true })] : [];
}

/** What stands on the evaluation sheet of a component from before, where the production given now says nothing: one finding for all of it. */
export function keptWritten(component: string, cells: readonly TypedCell[]): Finding[] {
  const [first, ...others] = cells;
  if (!first) return [];
  return [{
    code: "input-standing", level: "warning", ...first.at, cells: others.map(({ at }) => at.cell), params: { name: component, count: cells.length },
  }];
}

/** Somebody typed over a cell that Pactua computes. */
export function overwritten(cell: TypedCell): Finding {
  return { code: "formula-overwritten", level: "error", ...cell.at, cells: [], params: { typed: typedNumber(cell), typedText: typedText(cell) } };
}

function kept(cell: KeptCell, others: readonly KeptCell[], params: Readonly<Record<string, Param>>): Finding {
  return {
    code: "input-kept",
    level: "info",
    sheet: cell.at.sheet,
    cell: cell.at.cell,
    cells: others.map(({ at }) => at.cell),
    params: { ...params, typed: typedNumber(cell), typedText: typedText(cell), read: cell.read, more: others.length },
  };
}

/** The target of a line is gone from the contract: what was typed has no place on the sheet any more. */
export function droppedLine({ sheet }: TypedSheet, { indicator, indicatorAt, months, professionals, weight }: TypedLine): Finding[] {
  const cells: readonly TypedCell[] = [...months.values(), ...[professionals, weight].filter(cell => cell !== null)].filter(({ value }) => value !== null);
  return cells.length === 0 ? [] : [dropped({ sheet, cell: indicatorAt.cell }, cells, { reason: "gone", name: indicator, weight: null })];
}

/** The contract says the weight now. */
export function droppedWeight({ indicator }: TypedLine, cell: TypedCell, weight: Fraction): Finding {
  return dropped(cell.at, [cell], { reason: "weight", name: indicator, weight });
}

function dropped({ sheet, cell }: TypedCell["at"], cells: readonly TypedCell[], params: Readonly<Record<string, Param>>): Finding {
  return {
    code: "input-dropped",
    level: "warning",
    sheet,
    cell,
    cells: cells.map(({ at }) => at.cell).filter(each => each !== cell),
    params: { ...params, typed: cells.flatMap(each => typedNumber(each) ?? []) },
  };
}
