import { readdirSync } from "node:fs";
import { join } from "node:path";
import bandColumns from "./tables/bandColumns.json";
import bands from "./tables/bands.json";
import budgetPeriods from "./tables/budgetPeriods.json";
import budgets from "./tables/budgets.json";
import completions from "./tables/completions.json";
import deadlines from "./tables/deadlines.json";
import factors from "./tables/factors.json";
import figures from "./tables/figures.json";
import kinds from "./tables/kinds.json";
import limits from "./tables/limits.json";
import measures from "./tables/measures.json";
import months from "./tables/months.json";
import numbers from "./tables/numbers.json";
import operators from "./tables/operators.json";
import periods from "./tables/periods.json";
import pointCells from "./tables/pointCells.json";
import points from "./tables/points.json";
import production from "./tables/production.json";
import productionPercent from "./tables/productionPercent.json";
import professionals from "./tables/professionals.json";
import progress from "./tables/progress.json";
import progressInPoints from "./tables/progressInPoints.json";
import series from "./tables/series.json";
import seriesPercent from "./tables/seriesPercent.json";
import statuses from "./tables/statuses.json";
import targets from "./tables/targets.json";
import weights from "./tables/weights.json";
import yesNo from "./tables/yesNo.json";
import { progressAt, progressInPointsAt, statusAt } from "./support/actionAt";
import { bandAt, bandColumnsAt, factorAt } from "./support/bandAt";
import type { Case, Outcome } from "./support/case";
import { deadlineAt } from "./support/deadlineAt";
import { figuresIn } from "./support/figuresIn";
import { budgetAt, expenseAt, weightAt } from "./support/moneyAt";
import { budgetPeriodOf, completionOf, limitOf, monthAt, periodOf } from "./support/periods";
import { pointCellOf, pointsOf } from "./support/pointsOf";
import { metAt, producedAt, producedPercentAt, professionalsAt } from "./support/producedAt";
import { proportionAt, seriesAt } from "./support/seriesAt";
import { targetAt } from "./support/targetAt";
import { kindOf, measureOf, operatorOf } from "./support/words";

/** A table of spellings for each reader: what planners type, and what is to come of it. A blank or "N/A" is never a number, and what is doubtful has a finding. */
const TABLES: readonly (readonly [reader: string, cases: readonly Case[], read: (one: Case) => Outcome])[] = [
  ["figures in a text", numbers, figuresIn],
  ["targets", targets, targetAt],
  ["operators before a figure", operators, operatorOf],
  ["weights", weights, weightAt],
  ["bands", bands, bandAt],
  ["bands in two columns", bandColumns, bandColumnsAt],
  ["what a band pays", factors, factorAt],
  ["lines of points", points, pointsOf],
  ["points in a cell of their own", pointCells, pointCellOf],
  ["budgets", budgets, budgetAt],
  ["production of a volume", production, producedAt],
  ["production of a percentage", productionPercent, producedPercentAt],
  ["met or not", yesNo, metAt],
  ["professionals", professionals, professionalsAt],
  ["years of an indicator", series, seriesAt],
  ["years of a proportion", seriesPercent, proportionAt],
  ["figures of expenses", figures, expenseAt],
  ["deadlines", deadlines, deadlineAt],
  ["months", months, monthAt],
  ["periods that a target counts by", periods, periodOf],
  ["periods of a budget", budgetPeriods, budgetPeriodOf],
  ["days of completion", completions, completionOf],
  ["what a sentence is to be done by", limits, limitOf],
  ["statuses", statuses, statusAt],
  ["progress", progress, progressAt],
  ["progress in hundredths", progressInPoints, progressInPointsAt],
  ["units of measure", measures, measureOf],
  ["kinds of targets", kinds, kindOf],
];

describe.each(TABLES)("%s", (_, cases, read) => {
  test.each(cases.map(one => [nameOf(one), one] as const))("%s", (__, one) => {
    const { reading, findings } = read(one);
    expect({ reading, finding: findings.join(" ") }).toEqual({ reading: one.reading, finding: one.finding ?? "" });
  });

  test("no spelling stands twice", () => {
    expect(new Set(cases.map(nameOf)).size).toBe(cases.length);
  });
});

test("every table is run", () => {
  expect(readdirSync(join(__dirname, "tables"))).toHaveLength(TABLES.length);
});

function nameOf({ text, value, numberFormat, header, year }: Case): string {
  const place = [header && `under ${header}: `, year && `in ${year}: `].filter(Boolean).join("");
  return place + (text === undefined ? `the value ${value}${numberFormat ? ` shown as ${numberFormat}` : ""}` : `«${text}»`);
}
