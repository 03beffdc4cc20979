import expected from "../expected/avaliacao-esperada.json";
import { toNumber } from "../../src/domain/fraction";
import { toDecimalText } from "../../src/domain/rounding";
import { evaluate } from "../../src/evaluate/evaluate";
import type { Evaluation, EvaluationLine } from "../../src/evaluate/evaluation";
import { explain } from "../../src/locale/explain";
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
    expect(counts).toEqual({ "annual-target-prorated": 7, "band-table-unmatched": 1 });
    expect(evaluation.findings.find(({ code }) => code === "band-table-unmatched")).toMatchObject({ level: "warning", sheet: "HU", cell: "B27" });
  });

  test("shows the residue of rounding each component's lines", () => {
    expect(Object.fromEntries(evaluation.components.map(({ sheet, totals }) => [sheet, toDecimalText(totals.residue)]))).toEqual({
      AB: "0.00", AE: "-0.02", RUE: "-0.02", VS: "0.04", HMU: "-0.02", HA: "0.00", HU: "0.00", HC: "-0.01",
    });
  });

  test("explains each payment by the calculation that made it", () => {
    const line = evaluation.components[0]!.lines.find(({ cells }) => cells[0]!.cell === "D4")!;
    expect(explain(line)).toBe("Realizado 224 de 320 = 70 % → faixa de 70 % até 85 % → 90 % × 0,70 % × 90 % × R$ 28.431.907,37 = R$ 161.208,91");
  });
});
