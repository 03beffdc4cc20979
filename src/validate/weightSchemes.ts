import { type Fraction, ONE, sum } from "../domain/fraction";
import type { Kind, Records } from "../intake/records";
import { agrees } from "./agrees";
import { groupBy } from "./groupBy";
import { oncePer } from "./oncePer";
import { isUsable, type WeightCell, weightCells } from "./weightCells";

/** PESO cells that must add up to 100 %. */
export interface WeightScheme {
  readonly sheet: string;
  readonly kind: Kind | null;
  /** The facility, group or component whose weights add up by themselves; null = all of the kind on the sheet. */
  readonly part: string | null;
  readonly cells: readonly WeightCell[];
  /** Of the usable weights. */
  readonly sum: Fraction;
  /** Cells whose weight is missing or impossible: what they should hold is not known, so a sum below 100 % says nothing. */
  readonly holes: number;
}

/** How a sheet may cut its weights into schemes of 100 % each, the widest first. */
const CUTS: readonly ((cell: WeightCell) => string | null)[] = [
  cell => cell.lines[0]!.component,
  cell => cell.lines[0]!.facility,
  cell => cell.lines[0]!.group,
  cell => cell.lines[0]!.block,
];

/**
 * The sums that are to be 100 %: those of each kind on a sheet (every annex states "TOTAL 100,00%"), or those of the
 * facilities, groups or tables in it where these add up by themselves, or that of the whole sheet where its kinds add up together.
 */
export const weightSchemes = oncePer((records: Records): WeightScheme[] => {
  const bySheet = groupBy(weightCells(records.targets), cell => cell.at.sheet);
  const withShares = new Set(records.shares.map(share => share.at.sheet));
  // A composition that stands apart from the targets serves every sheet.
  const composed = [...withShares].some(sheet => !bySheet.has(sheet));
  return [...bySheet.values()].flatMap(cells => {
    const whole = composed || withShares.has(cells[0]!.at.sheet) ? null : scheme(cells, null);
    if (whole && addsUp(whole)) return [whole];
    return [...groupBy(cells, cell => cell.lines[0]!.kind ?? "").values()].flatMap(schemesOfKind);
  });
});

/** False where the weights add up to another sum than 100 %, and no missing weight explains it. */
export function addsUp(scheme: WeightScheme): boolean {
  return agrees(scheme.sum, ONE);
}

function schemesOfKind(cells: readonly WeightCell[]): WeightScheme[] {
  const whole = scheme(cells, null);
  if (addsUp(whole)) return [whole];
  const cuts = CUTS.map(partOf => cut(cells, partOf)).filter(parts => parts.length > 1);
  const best = cuts.reduce((a, b) => (soundness(b) > soundness(a) ? b : a), [whole]);
  // One part that happens to be 100 % proves nothing; half of them do.
  return soundness(best) >= 0.5 ? best : [whole];
}

function cut(cells: readonly WeightCell[], partOf: (cell: WeightCell) => string | null): WeightScheme[] {
  return [...groupBy(cells, cell => [partOf(cell)]).values()].map(part => scheme(part, partOf(part[0]!)));
}

function soundness(parts: readonly WeightScheme[]): number {
  return parts.filter(addsUp).length / parts.length;
}

function scheme(cells: readonly WeightCell[], part: string | null): WeightScheme {
  const usable: Fraction[] = [];
  const kinds = new Set<Kind | null>();
  for (const { weight, lines } of cells) {
    if (isUsable(weight)) usable.push(weight);
    kinds.add(lines[0]!.kind);
  }
  const { sheet } = cells[0]!.at;
  return { sheet, kind: kinds.size === 1 ? cells[0]!.lines[0]!.kind : null, part, cells, sum: sum(usable), holes: cells.length - usable.length };
}
