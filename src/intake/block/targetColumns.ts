import type { Grid } from "../grid/grid";
import { cellWith, type HeaderCell } from "../header/header";
import type { Role } from "../header/matchRoles";
import { isMeasure } from "../values/isMeasure";
import { readFigures } from "../values/readNumber";
import { yearIn } from "../values/yearIn";
import { squash } from "../text/squash";
import type { Block } from "./block";

/** Which column of a target table holds what; null where it has none. */
export interface TargetColumns {
  readonly target: HeaderCell;
  readonly indicator: HeaderCell | null;
  /** The first header names a group of indicators ("ATENDIMENTO URGÊNCIA"), not what stands under it. */
  readonly groupHeader: HeaderCell | null;
  readonly facility: HeaderCell | null;
  readonly group: HeaderCell | null;
  readonly weight: HeaderCell | null;
  readonly weightTotal: HeaderCell | null;
  readonly frequency: HeaderCell | null;
  readonly source: HeaderCell | null;
  readonly kind: HeaderCell | null;
  /** Where one stands today, before the target ("Linha-Base | Valor"). */
  readonly baseline: HeaderCell | null;
  /** "Unidade de medida": the nearest one to the target. */
  readonly unit: HeaderCell | null;
}

/** Several headers may claim one meaning ("Metas | Qtde Ano"): what stands under them decides. */
export function targetColumns(grid: Grid, block: Block): TargetColumns {
  const { cells } = block.header;
  const target = targetOf(grid, block);
  const left = (cell: HeaderCell): boolean => cell !== target;
  const named = cells.filter(left);
  const facility = named.find(cell => cell.roles.includes("facility") && !holdsMeasures(grid, block, cell)) ?? null;
  const candidates = named.filter(cell => cell !== facility && cell.roles.includes("indicator"));
  const fallback = candidates.length === 0 ? named.find(cell => cell.roles.includes("target")) : undefined;
  const indicator = best(candidates) ?? fallback ?? firstLabel(named, facility);
  const generic = indicator !== null && (indicator.roles.includes("indicator") || indicator.roles.includes("ordinal") || indicator === fallback || facility !== null);
  return {
    target,
    indicator,
    groupHeader: indicator !== null && !generic && indicator.text !== "" ? indicator : null,
    facility,
    group: named.find(cell => cell.roles.includes("group")) ?? candidates.find(cell => indicator && cell !== indicator && cell.column < indicator.column) ?? null,
    weight: cellWith(block.header, "weight") ?? null,
    weightTotal: cellWith(block.header, "weightTotal") ?? null,
    frequency: without(cellWith(block.header, "frequency"), target),
    source: cellWith(block.header, "source") ?? null,
    kind: cellWith(block.header, "kind") ?? null,
    baseline: cellWith(block.header, "baseline") ?? null,
    unit: nearest(cells.filter(cell => cell.roles.includes("measureUnit") || (cell !== facility && cell.roles.includes("facility"))), target),
  };
}

/** "Unidade" heads places or units of measure: what stands under it says which. */
function holdsMeasures(grid: Grid, block: Block, { column }: HeaderCell): boolean {
  let filled = false;
  for (const { row } of block.rows) {
    const text = grid.seenText(row, column);
    if (text === "") continue;
    if (!isMeasure(text)) return false;
    filled = true;
  }
  return filled;
}

function nearest(cells: readonly HeaderCell[], to: HeaderCell): HeaderCell | null {
  const distance = (cell: HeaderCell): number => Math.abs(cell.column - to.column);
  return cells.length === 0 ? null : cells.reduce((one, other) => (distance(other) < distance(one) ? other : one));
}

function without(cell: HeaderCell | undefined, other: HeaderCell): HeaderCell | null {
  return cell === undefined || cell === other ? null : cell;
}

/** The candidate with the most figures under it; the first where they are equal. A single month serves as target column ("SADT | JUL | PESO"). */
function targetOf(grid: Grid, block: Block): HeaderCell {
  const { cells } = block.header;
  const candidates = cells.filter(cell => cell.roles.includes("target"));
  const all = candidates.length > 0 ? candidates : cells.filter(cell => cell.month !== null || cell.roles.includes("amount"));
  return all.length === 1 ? all[0]! : latest(grid, block, all) ?? all.reduce((one, other) => (figuresUnder(grid, block, other) > figuresUnder(grid, block, one) ? other : one));
}

/** "Meta 2023 | Meta 2024 | Meta 2025": the years before stand there to be compared with. One that nothing stands under is still to be agreed upon. */
function latest(grid: Grid, block: Block, cells: readonly HeaderCell[]): HeaderCell | null {
  const dated = cells.map(cell => ({ cell, year: yearIn([cell.text]) ?? 0 }));
  if (new Set(dated.map(({ year }) => year)).size < cells.length || dated.some(({ year }) => year === 0)) return null;
  const filled = dated.filter(({ cell }) => block.rows.some(({ row }) => grid.seenText(row, cell.column) !== ""));
  return filled.length === 0 ? null : filled.reduce((one, other) => (other.year > one.year ? other : one)).cell;
}

const SAMPLE = 12;

function figuresUnder(grid: Grid, block: Block, cell: HeaderCell): number {
  return block.rows.slice(0, SAMPLE).filter(({ row }) => {
    const text = grid.ownText(row, cell.column);
    // A sentence that happens to hold a figure is an indicator's name rather than a target.
    return text.length <= LONGEST_PLAIN && (typeof grid.own(row, cell.column) === "number" || readFigures(text).length > 0);
  }).length;
}

const LONGEST_PLAIN = 40;
const ORDER = ["procedimento", "procedimentos"];

/** "Indicador para monitoramento …" names the line better than "Descrição da meta". */
function best(candidates: readonly HeaderCell[]): HeaderCell | undefined {
  const named = candidates.find(cell => squash(cell.text).startsWith("indicador"));
  if (named) return named;
  return ORDER.map(name => candidates.find(cell => squash(cell.text) === name)).find(cell => cell !== undefined) ?? candidates[0];
}

const TAKEN: readonly Role[] = ["target", "weight", "weightTotal", "group", "content", "frequency", "source", "kind", "folha", "ordinal", "measureUnit", "facility", "amount", "planTarget", "baseline", "baselineYear", "points"];

function firstLabel(named: readonly HeaderCell[], facility: HeaderCell | null): HeaderCell | null {
  const free = named.filter(cell => cell !== facility && !cell.roles.some(role => TAKEN.includes(role)));
  return free[0] ?? named.find(cell => cell.roles.includes("content") || cell.roles.includes("ordinal")) ?? null;
}
