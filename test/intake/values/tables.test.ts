import bandColumns from "./tables/bandColumns.json";
import bands from "./tables/bands.json";
import factors from "./tables/factors.json";
import numbers from "./tables/numbers.json";
import pointCells from "./tables/pointCells.json";
import points from "./tables/points.json";
import targets from "./tables/targets.json";
import { bandAt, bandColumnsAt, factorAt } from "./support/bandAt";
import type { Case, Outcome } from "./support/case";
import { figuresIn } from "./support/figuresIn";
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

function nameOf({ text, value, numberFormat, header }: Case): string {
  return (header ? `under ${header}: ` : "") + (text === undefined ? `the number ${value}${numberFormat ? ` shown as ${numberFormat}` : ""}` : `«${text}»`);
}
