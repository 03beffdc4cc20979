import { add, equals, type Fraction, isZero, ONE, subtract, sum, ZERO } from "../../domain/fraction";
import type { TargetRecord } from "../records";
import { isTotalName } from "../text/names";

/**
 * Finds the total among the lines of a group: by name first (done by the reader); by its sum only where no line of the group is named
 * a total, and then only the first or the last line, at most one a group. A line with a weight of its own is a total only if that
 * weight too is the sum of the others': 100, 200 and 300 with 20 % each are three targets.
 */
export function markTotals(targets: readonly TargetRecord[]): readonly TargetRecord[] {
  const groups = new Map<string, TargetRecord[]>();
  let before: TargetRecord | null = null;
  let group: TargetRecord[] = [];
  for (const target of targets) {
    // Most lines are of the group of the line before.
    if (before?.facility !== target.facility || before.group !== target.group) {
      const key = `${target.facility ?? ""}\n${target.group ?? ""}`;
      group = groups.get(key) ?? [];
      groups.set(key, group);
    }
    group.push(target);
    before = target;
  }
  const totals = new Set<TargetRecord>();
  const misnamed = new Set<TargetRecord>();
  for (const lines of groups.values()) {
    for (const line of lines) if (line.total && !deservesName(line, lines)) misnamed.add(line);
    if (lines.length < 3 || lines.some(line => line.total && !misnamed.has(line))) continue;
    const total = sumOfOthers(lines);
    if (total) totals.add(total);
  }
  if (totals.size + misnamed.size === 0) return targets;
  return targets.map(target => (totals.has(target) ? { ...target, total: true } : misnamed.has(target) ? { ...target, total: false } : target));
}

/**
 * "Total de consultas" alone in its group, as a percentage, or with a weight of its own while neither it nor its target is a sum,
 * is an indicator whose name holds the word.
 */
function deservesName(line: TargetRecord, lines: readonly TargetRecord[]): boolean {
  if (line.facility !== null && isTotalName(line.facility)) return true;
  // "Total geral" in the column of the groups, with nothing in that of the indicators.
  if (line.group !== null && line.group === line.indicator) return true;
  const others = lines.filter(other => !other.total);
  if (line.percent || others.length === 0) return false;
  if (line.weight === null || equals(line.weight, ONE)) return true;
  return isSumOfTargets(line, others) || equals(line.weight, sum(others.map(other => other.weight ?? ZERO)));
}

/** The first or the last line, where it is what the others come to. All are added up once: a line is the sum of the others where it is half of all. */
function sumOfOthers(lines: readonly TargetRecord[]): TargetRecord | undefined {
  const odd = lines.filter(line => !isVolume(line));
  const all = sum(lines.map(line => line.value ?? ZERO));
  return [lines[0]!, lines[lines.length - 1]!].find(line =>
    odd.every(other => other === line) && isSum(line, subtract(all, line.value ?? ZERO)) && weightAllows(line, lines.filter(other => other !== line)));
}

function isSumOfTargets(line: TargetRecord, others: readonly TargetRecord[]): boolean {
  return others.every(isVolume) && isSum(line, sum(others.map(other => other.value!)));
}

function isSum({ value, percent }: TargetRecord, ofOthers: Fraction): boolean {
  return value !== null && !percent && !isZero(value) && equals(value, ofOthers);
}

function isVolume({ value, percent, reading }: TargetRecord): boolean {
  return value !== null && !percent && !reading.metOrNot;
}

function weightAllows(line: TargetRecord, others: readonly TargetRecord[]): boolean {
  if (line.weight === null) return true;
  const weights = sum(others.map(other => other.weight ?? ZERO));
  // 20 % + 30 % + 50 % is a whole distribution: the last is a third of the targets, not their total.
  return equals(line.weight, weights) && !equals(add(line.weight, weights), ONE);
}
