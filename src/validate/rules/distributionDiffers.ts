import { equals, type Fraction, ONE, subtract, sum } from "../../domain/fraction";
import type { DistributionRecord } from "../../intake/records";
import { agrees } from "../agrees";
import { cellsOf } from "../cells";
import type { Finding } from "../finding";
import { groupBy } from "../groupBy";
import { matchLabels, type Named } from "../matchLabels";
import { oncePer } from "../oncePer";
import type { Rule } from "../rule";
import { isUsable, type WeightCell, weightCells } from "../weightCells";

/** A distribution table says of each group what its weights add up to. PESO pays; the table is only compared with it. One finding a table. */
export const distributionDiffers: Rule = oncePer(({ distributions, targets }) => {
  if (distributions.length === 0) return [];
  const bySheet = groupBy(weightCells(targets), cell => cell.at.sheet);
  return [...groupBy(distributions, line => line.block).values()].flatMap(table => {
    const [{ at, kind }] = table as [DistributionRecord];
    const cells = (bySheet.get(at.sheet) ?? []).filter(cell => kind === null || cell.lines[0]!.kind === kind);
    return cells.length === 0 ? [] : compared(table, cells);
  });
});

function compared(table: readonly DistributionRecord[], cells: readonly WeightCell[]): Finding[] {
  const matched = matchLabels(table.map(line => line.group), names(cells));
  const used = new Set(matched.flat());
  const left = cells.filter(cell => !used.has(cell));
  // One line that matches nothing can only mean what no other line names.
  const strangers = matched.filter(parts => parts.length === 0).length;
  const lines = table.map((line, index) => {
    const parts = matched[index]!.length === 0 && strangers === 1 ? left : matched[index]!;
    // A weight that is missing or impossible has a finding of its own.
    return { line, weights: sumOf(parts), known: parts.length > 0 && parts.every(isSound) };
  });
  const differing = lines.filter(({ line, weights, known }) => known && line.share !== null && !agrees(line.share, weights));
  const ofWeights = differing.filter(line => isFaultOfWeights(cells, line));
  const wrong = ofWeights.length === 1 ? differing.filter(line => line !== ofWeights[0]) : differing;
  const forgotten = strangers === 0 ? left.filter(isSound) : [];
  if (wrong.length === 0 && forgotten.length === 0) return [];
  const groups = [...groupBy(forgotten, cell => cell.lines[0]!.group ?? cell.lines[0]!.indicator)];
  return [{
    code: "distribution-differs",
    level: "error",
    ...cellsOf((wrong.length > 0 ? wrong : lines.slice(-1)).map(({ line }) => line.at)),
    params: {
      kind: table[0]!.kind,
      labels: wrong.map(({ line }) => line.group),
      stated: wrong.map(({ line }) => line.share!),
      weights: wrong.map(({ weights }) => weights),
      forgotten: groups.map(([name]) => name),
      forgottenWeights: groups.map(([, parts]) => sumOf(parts)),
    },
  }];
}

/** The line is off by as much as the weights are off 100 %: `weights-do-not-add-up` says it already. */
function isFaultOfWeights(cells: readonly WeightCell[], { line, weights }: { line: DistributionRecord; weights: Fraction }): boolean {
  const total = sumOf(cells);
  return !agrees(total, ONE) && equals(subtract(weights, line.share!), subtract(total, ONE));
}

/** Everything a line of the table may name. */
function names(cells: readonly WeightCell[]): Named<WeightCell>[] {
  const labelled = cells.flatMap(cell => cell.lines.flatMap(line =>
    [line.group, line.facility, line.indicator].flatMap(name => (name === null ? [] : [{ name, cell }]))));
  return [...groupBy(labelled, one => one.name)].map(([name, ones]) => ({ name, parts: [...new Set(ones.map(one => one.cell))] }));
}

function sumOf(cells: readonly WeightCell[]): Fraction {
  return sum(cells.map(cell => cell.weight).filter(isUsable));
}

function isSound(cell: WeightCell): boolean {
  return isUsable(cell.weight);
}
