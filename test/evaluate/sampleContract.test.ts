import expected from "../expected/avaliacao-esperada.json";
import { toNumber } from "../../src/domain/fraction";
import { toDecimalText } from "../../src/domain/rounding";
import { evaluate } from "../../src/evaluate/evaluate";
import type { Evaluation, EvaluationLine } from "../../src/evaluate/evaluation";
import { readSample } from "./readSample";

let evaluation: Evaluation;

beforeAll(async () => {
  evaluation = evaluate(await readSample("contrato-complexo-saude.xlsx"), await readSample("producao-quadrimestre.xlsx"));
});

const key = (sheet: string, cells: readonly string[]): string => `${sheet}!${cells.join("+")}`;

function plain(line: EvaluationLine) {
  const { sheet, kind, facility, group, indicators, cells, full, payment, deduction } = line;
  return {
    sheet, kind, facility, group, indicators,
    cells: cells.map(({ cell }) => cell),
    full: toDecimalText(full!), payment: toDecimalText(payment!), deduction: toDecimalText(deduction!),
  };
}

describe("the evaluation of the sample contract", () => {
  test("has the 269 lines that are expected, and no other", () => {
    const lines = evaluation.components.flatMap(component => component.lines);
    expect(lines).toHaveLength(269);
    const byKey = new Map(lines.map(line => [key(line.sheet, line.cells.map(({ cell }) => cell)), line]));
    for (const { attainment, factor, weight, ...rest } of expected.lines) {
      const line = byKey.get(key(rest.sheet, rest.cells))!;
      expect(plain(line)).toEqual(rest);
      expect([toNumber(line.attainment!), toNumber(line.factor!), toNumber(line.weight!)].map((value, i) => Math.abs(value - [attainment, factor, weight][i]!) < 1e-9)).toEqual([true, true, true]);
    }
  });

  test("adds up to the expected totals, to the centavo, with nothing open", () => {
    const totals = Object.fromEntries(
      evaluation.components.map(({ sheet, budget, totals: { full, payment, deduction, open } }) => [
        sheet,
        { budget: toDecimalText(budget!), full: toDecimalText(full), payment: toDecimalText(payment), deduction: toDecimalText(deduction), open },
      ]),
    );
    expect(totals).toEqual(Object.fromEntries(Object.entries(expected.totals).map(([sheet, total]) => [sheet, { ...total, open: 0 }])));
  });

  test("covers the period of the production", () => {
    expect(`${evaluation.months[0]}..${evaluation.months[evaluation.months.length - 1]}`).toBe(expected.period);
  });

  test("raises no error, and says what it chose", () => {
    expect(evaluation.findings.filter(({ level }) => level === "error")).toEqual([]);
    const counts: Record<string, number> = {};
    for (const { code } of evaluation.findings) counts[code] = (counts[code] ?? 0) + 1;
    console.log(counts, evaluation.findings.filter(f => f.level === "warning"), evaluation.components.map(c=>toDecimalText(c.totals.residue)));
  });
});
