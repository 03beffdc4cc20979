import { equals, type Fraction, isZero, sum, ZERO } from "../../domain/fraction";
import type { TargetRecord } from "../records";

/**
 * Finds the total among the lines of a group: by name first (done by the reader); by its sum only where no line of the group is named
 * a total, and then only the first or the last line, at most one a group. A line with a weight of its own is a total only if that
 * weight too is the sum of the others': 100, 200 and 300 with 20 % each are three targets.
 */
export function markTotals(targets: readonly TargetRecord[]): TargetRecord[] {
  const groups = new Map<string, TargetRecord[]>();
  for (const target of targets) {
    const key = `${target.facility ?? ""}\n${target.group ?? ""}`;
    const group = groups.get(key);
    if (group) group.push(target);
    else groups.set(key, [target]);
  }
  const totals = new Set<TargetRecord>();
  for (const lines of groups.values()) {
    if (lines.length < 3 || lines.some(line => line.total)) continue;
    const total = [lines[0]!, lines[lines.length - 1]!].find(line => isSumOfOthers(line, lines));
    if (total) totals.add(total);
  }
  return totals.size === 0 ? [...targets] : targets.map(target => (totals.has(target) ? { ...target, total: true } : target));
}

function isSumOfOthers(line: TargetRecord, lines: readonly TargetRecord[]): boolean {
  if (line.value === null || line.percent || isZero(line.value)) return false;
  const others = lines.filter(other => other !== line);
  if (others.some(other => other.value === null || other.percent || other.reading.metOrNot)) return false;
  return equals(line.value, sum(others.map(other => other.value!))) && weightAllows(line, others);
}

function weightAllows(line: TargetRecord, others: readonly TargetRecord[]): boolean {
  if (line.weight === null) return true;
  const weights: Fraction[] = others.map(other => other.weight ?? ZERO);
  return equals(line.weight, sum(weights));
}
