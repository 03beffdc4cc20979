import bandColumns from "./tables/bandColumns.json";
import bands from "./tables/bands.json";
import budgetPeriods from "./tables/budgetPeriods.json";
import completions from "./tables/completions.json";
import deadlines from "./tables/deadlines.json";
import factors from "./tables/factors.json";
import limits from "./tables/limits.json";
import months from "./tables/months.json";
import numbers from "./tables/numbers.json";
import periods from "./tables/periods.json";
import pointCells from "./tables/pointCells.json";
import points from "./tables/points.json";
import statuses from "./tables/statuses.json";
import targets from "./tables/targets.json";
import { statusAt } from "./support/actionAt";
import { bandAt, bandColumnsAt, factorAt } from "./support/bandAt";
import type { Case, Outcome } from "./support/case";
import { deadlineAt } from "./support/deadlineAt";
import { figuresIn } from "./support/figuresIn";
import { budgetPeriodOf, completionOf, limitOf, monthAt, periodOf } from "./support/periods";
import { pointCellOf, pointsOf } from "./support/pointsOf";
import { targetAt } from "./support/targetAt";

/** A table of spellings for each reader: what planners type, and what is to come of it. A blank or "N/A" is never a number, and what is doubtful has a finding. */
const TABLES: readonly (readonly [reader: string, cases: readonly Case[], read: (one: Case) => Outcome])[] = [
  ["figures in a text", numbers, figuresIn],
  ["targets", targets, targetAt],
  ["bands", bands, bandAt],
  ["bands in two columns", bandColumns, bandColumnsAt],
  ["what a band pays", factors, factorAt],
  ["lines of points", points, pointsOf],
  ["points in a cell of their own", pointCells, pointCellOf],
  ["deadlines", deadlines, deadlineAt],
  ["months", months, monthAt],
  ["periods that a target counts by", periods, periodOf],
  ["periods of a budget", budgetPeriods, budgetPeriodOf],
  ["days of completion", completions, completionOf],
  ["statuses", statuses, statusAt],
  ["what a sentence is to be done by", limits, limitOf],
];

describe.each(TABLES)("%s", (_, cases, read) => {
  test.each(cases.map(one => [nameOf(one), one] as const))("%s", (__, one) => {
    const { reading, findings } = read(one);
    expect({ reading: one.reading === undefined ? undefined : reading, finding: findings.join(" ") }).toEqual({ reading: one.reading, finding: one.finding ?? "" });
  });

  test("no spelling stands twice", () => {
    expect(new Set(cases.map(nameOf)).size).toBe(cases.length);
  });
});

function nameOf({ text, value, numberFormat, header, year }: Case): string {
  return [header && `under ${header}: `, year && `in ${year}: `].filter(Boolean).join("") + (text === undefined ? `the number ${value}${numberFormat ? ` shown as ${numberFormat}` : ""}` : `«${text}»`);
}
