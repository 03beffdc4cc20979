import type { TypedCell, TypedInputs, TypedLine } from "../../src/evaluate/typedInputs";
import type { Records } from "../../src/intake/records";

const MONTHS = ["2023-01", "2023-02", "2023-03", "2023-04"];

/** One of each that can be typed over on the evaluation sheet of a component: numbers, a text, a cleared cell; and a line that is gone. */
export function typedOver({ targets }: Records, component: string): TypedInputs {
  const cell = (name: string, value: TypedCell["value"]): TypedCell => ({ at: { sheet: `Avaliação ${component}`, cell: name }, value, formula: null });
  const own = targets.filter(({ at, total }) => at.sheet === component && !total);
  const values: TypedCell["value"][] = [1, "em apuração", null];
  const lines = own.slice(0, 40).map(({ at, facility, group, indicator }, index): TypedLine => ({
    source: at.cell, facility, group, indicator: index === 0 ? `${indicator} (extinto)` : indicator, indicatorAt: { sheet: `Avaliação ${component}`, cell: `C${index + 8}` },
    months: new Map(MONTHS.slice(index % 2).map((month, i) => [month, cell(`${"EFGH"[i]}${index + 8}`, values[index % 3]!)])),
    professionals: cell(`I${index + 8}`, 7),
    weight: cell(`N${index + 8}`, 0.125),
    written: { months: new Map([["2023-01", cell(`E${index + 8}`, 5)]]), professionals: null },
  }));
  return {
    sheets: [{
      key: `avaliacao:${component}`, sheet: `Avaliação ${component}`, component, months: MONTHS, lines, date: null,
      budget: cell("A4", 1234.5),
      writtenBudget: null,
      overwritten: [cell("P8", 999999)],
      shares: [{ kind: "quantitative", cell: cell("C4", 0.85) }],
    }],
  };
}
