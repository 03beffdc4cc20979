import { parseCellName } from "../../domain/address";
import { type Fraction, isZero, subtract, ZERO } from "../../domain/fraction";
import type { TargetRecord } from "../../intake/records";
import { agrees } from "../agrees";
import { cellsOf } from "../cells";
import type { Finding } from "../finding";
import { groupBy } from "../groupBy";
import type { Rule } from "../rule";
import { sumOnce } from "../sumOnce";
import { totalReadings } from "../totalReadings";

type Volume = TargetRecord & { readonly amount: Fraction; readonly row: number };

/**
 * A total line ("Total de saídas") equals the sum of the lines it stands for: those under its own merged PESO, those of its
 * facility and group, in a wide table those of its column, else all of its table or the other totals in it. Volumes only: percentages do not add up.
 */
export const groupTotalsAgree: Rule = ({ targets }) => {
  const withTotals = new Set(targets.filter(line => line.total).map(line => line.block));
  const volumes = targets
    .filter(line => withTotals.has(line.block) && !line.percent)
    .map((line): Volume => ({ ...line, amount: line.value ?? ZERO, row: parseCellName(line.at.cell).row }));
  return [...groupBy(volumes, line => line.block).values()].flatMap(totalsOfTable);
};

function totalsOfTable(table: readonly Volume[]): Finding[] {
  const lines = table.filter(line => !line.total);
  const totals = table.filter(line => line.total);
  const byColumn = groupBy(lines, line => line.indicator);
  const byWeight = groupBy(lines.filter(line => line.sharedWeight !== null), weightName);
  const byGroup = groupBy(lines, groupName);
  const readings = new Map([...groupBy(totals, groupName)].flatMap(([group, ofGroup]) => [...totalReadings(ofGroup, byGroup.get(group) ?? [])]));
  // "Total UBS A" in the column of the facilities is of no group: it adds up what stands since the total before it.
  const runs = totalReadings(totals, lines);
  const sumOf = sumOnce<Volume>(line => line.amount);
  return totals.flatMap(total => {
    const possible = [byWeight.get(weightName(total)), ...readings.get(total)!, byColumn.get(total.indicator), ...(isOfFacilities(total) ? runs.get(total)! : []), lines].filter(parts => parts !== undefined && parts.length > 0);
    const [parts] = possible;
    // A line without a sound target has a finding of its own, and mending it mends the sum.
    if (!parts || total.value === null || parts.some(line => isZero(line.amount))) return [];
    const others = subtract(sumOf(totals), total.amount);
    if (agrees(others, total.amount) || possible.some(one => agrees(sumOf(one!), total.amount))) return [];
    const sum = sumOf(parts);
    return [{
      code: "sum-differs",
      level: "error",
      ...cellsOf([total, ...parts].map(line => line.at)),
      params: { of: "targets", indicator: total.indicator, measure: null, unit: "number", group: total.group, stated: total.amount, sum, off: subtract(sum, total.amount), count: parts.length },
    }];
  });
}

function isOfFacilities({ facility, indicator }: TargetRecord): boolean {
  return facility !== null && facility === indicator;
}

function weightName(line: TargetRecord): string {
  return line.weightAt?.cell ?? "";
}

function groupName(line: TargetRecord): string {
  return `${line.facility ?? ""}\u0000${line.group ?? ""}`;
}
