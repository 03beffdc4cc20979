import { dayOf, serialOfDay } from "../../src/domain/calendar";
import { DOC, EXAMPLES, written } from "./support/docExamples";
import { type Associated, associatedFunctions } from "./support/excel";

/** What stands between semicolons, but for those inside quotes, brackets and braces. */
function argumentsOf(text: string): string[] {
  return [...`${text};`.matchAll(/((?:"[^"]*"|\{[^}]*\}|\([^)]*\)|[^;"{(])*);/g)].map(match => match[1]!.trim());
}

function valueOf(text: string): unknown[][] | null {
  if (text === "") return null;
  if (text.startsWith("{")) return text.slice(1, -1).split(";").map(row => row.split("\\").map(numberOf));
  if (text.startsWith("\"")) return [[text.slice(1, -1)]];
  const date = /^DATA\((\d+);(\d+);(\d+)\)$/.exec(text);
  return [[date ? serialOfDay(dayOf(Number(date[1]), Number(date[2]), Number(date[3]))!) : numberOf(text)]];
}

function numberOf(text: string): number {
  const value = Number(text.replace("%", "").replace(",", "."));
  return text.endsWith("%") ? value / 100 : value;
}

describe("docs/funcoes.md", () => {
  let functions: Associated;
  beforeAll(async () => {
    functions = await associatedFunctions();
  });

  test.each(EXAMPLES)("=%s(%s) gives %s", (id, args, result) => {
    expect(written(id, functions[id]!(...argumentsOf(args).map(valueOf)))).toBe(result);
  });

  test("names every function and has an example of it", () => {
    const [named, shown] = [Object.keys(functions).filter(id => DOC.includes(`\`${id}(`)), new Set(EXAMPLES.map(([id]) => id))];
    expect([named.length, shown.size]).toEqual([12, 12]);
  });
});
