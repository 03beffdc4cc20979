import { fold } from "./text/fold";
import type { TargetRecord } from "./records";

/** What is added up ("pool") or judged one by one with an equal part of the weight ("split"). */
export type ShareMethod = "pool" | "split";

/** Names of what cannot be added up: a rate, a mean, a time. They stand at the name's beginning, after any numbering. */
const RATE_NAME = /^(taxas?|medias?|coeficientes?|tempos?|indices?)\b/;
const NUMBERING = /^(?:[ivx]+\s*[.):–-]|\d+(?:\.\d+)*)?[\s.):–-]*/;

/**
 * How the lines under one merged PESO share it. Plain volumes are added up and judged as one line; a percentage, a limit from above,
 * a rate or a yes-or-no cannot be added, and then every line gets an equal part. Pass the lines without the totals.
 */
export function shareMethod(lines: readonly TargetRecord[]): ShareMethod {
  return lines.some(isRate) ? "split" : "pool";
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

function isRate(line: TargetRecord): boolean {
  if (line.percent || line.direction === "lower" || line.operator === "<" || line.operator === "<=" || line.reading.metOrNot) return true;
  return RATE_NAME.test(fold(line.indicator).replace(NUMBERING, ""));
}
