import type { TargetRecord } from "./records";
import { isNamedRate, targetMonths } from "./targetPeriod";

/** What is added up ("pool") or judged one by one with an equal part of the weight ("split"). */
export type ShareMethod = "pool" | "split";

/**
 * How the lines under one merged PESO share it. Plain volumes over one period are added up and judged as one line; a percentage, a limit
 * from above, a rate or a yes-or-no cannot be added, and then every line gets an equal part. Pass the lines without the totals.
 */
export function shareMethod(lines: readonly TargetRecord[]): ShareMethod {
  const [first] = lines;
  return first && lines.every(line => isVolume(line) && countsAlike(line, first)) ? "pool" : "split";
}

/** The lines of each merged PESO cell, totals left out, in the order of the sheet; a line with a weight of its own is in none. */
export function sharedWeightGroups(targets: readonly TargetRecord[]): readonly (readonly TargetRecord[])[] {
  const groups = new Map<string, TargetRecord[]>();
  for (const target of targets) {
    if (target.sharedWeight === null || target.weightAt === null || target.total) continue;
    const key = `${target.weightAt.sheet}!${target.weightAt.cell}`;
    const group = groups.get(key);
    if (group) group.push(target);
    else groups.set(key, [target]);
  }
  return [...groups.values()];
}

function isVolume(line: TargetRecord): boolean {
  const ceiling = line.direction === "lower" || line.operator === "<" || line.operator === "<=";
  return !line.percent && !ceiling && !line.reading.metOrNot && !isNamedRate(line);
}

function countsAlike(a: TargetRecord, b: TargetRecord): boolean {
  return targetMonths(a) === targetMonths(b) && (a.per === null) === (b.per === null);
}
