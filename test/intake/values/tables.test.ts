import numbers from "./tables/numbers.json";
import targets from "./tables/targets.json";
import type { Case, Outcome } from "./support/case";
import { figuresIn } from "./support/figuresIn";
import { targetAt } from "./support/targetAt";

/** A table of spellings for each reader: what planners type, and what is to come of it. A blank or "N/A" is never a number, and what is doubtful has a finding. */
const TABLES: readonly (readonly [reader: string, cases: readonly Case[], read: (one: Case) => Outcome])[] = [
  ["figures in a text", numbers, figuresIn],
  ["targets", targets, targetAt],
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

function nameOf({ text, value, numberFormat }: Case): string {
  return text === undefined ? `the number ${value}${numberFormat ? ` shown as ${numberFormat}` : ""}` : `«${text}»`;
}
