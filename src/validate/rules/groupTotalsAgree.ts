import { type Fraction, subtract, sum } from "../../domain/fraction";
import type { TargetRecord } from "../../intake/records";
import { agrees } from "../agrees";
import { cellsOf } from "../cells";
import type { Finding } from "../finding";
import { groupBy } from "../groupBy";
import type { Rule } from "../rule";

type Volume = TargetRecord & { readonly value: Fraction };

/**
 * A total line ("Total de saídas") equals the sum of the lines it stands for: those of its facility and group, in a wide
 * table those of its column, else all of its table. Volumes only: percentages do not add up.
 */
export const groupTotalsAgree: Rule = ({ targets }) => {
  const volumes = targets.filter((line): line is Volume => line.value !== null && !line.percent);
  return [...groupBy(volumes, line => line.block).values()].flatMap(totalsOfTable);
};

function totalsOfTable(table: readonly Volume[]): Finding[] {
  const totals = table.filter(line => line.total);
  if (totals.length === 0) return [];
  const lines = table.filter(line => !line.total);
  const byGroup = groupBy(lines, groupName);
  const byColumn = groupBy(lines, line => line.indicator);
  const sums = new Map<readonly Volume[], Fraction>();
  const sumOf = (parts: readonly Volume[]): Fraction => {
    const known = sums.get(parts) ?? sum(parts.map(part => part.value));
    sums.set(parts, known);
    return known;
  };
  return totals.flatMap(total => {
    const readings = [byGroup.get(groupName(total)), byColumn.get(total.indicator), lines].filter(parts => parts !== undefined && parts.length > 0);
    if (readings.length === 0 || readings.some(parts => agrees(sumOf(parts!), total.value))) return [];
    const parts = readings[0]!;
    const added = sumOf(parts);
    return [{
      code: "sum-differs",
      level: "error",
      ...cellsOf([total, ...parts].map(line => line.at)),
      params: { indicator: total.indicator, group: total.group, stated: total.value, sum: added, off: subtract(added, total.value), count: parts.length },
    }];
  });
}

function groupName(line: TargetRecord): string {
  return `${line.facility ?? ""}\u0000${line.group ?? ""}`;
}
