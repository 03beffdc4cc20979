import { toNumber } from "../../src/domain/fraction";
import { toDecimalText } from "../../src/domain/rounding";
import { evaluate } from "../../src/evaluate/evaluate";
import type { PointsEvaluation } from "../../src/evaluate/evaluation";
import { explainPoints, explainPointsPayment } from "../../src/locale/explainPoints";
import { sentence } from "../../src/locale/findings";
import expected from "../expected/avaliacao-upa.json";
import { readSample } from "./readSample";

type Typed = Parameters<typeof readSample>[1];

async function run(production: Typed = {}, contract: Typed = {}) {
  const evaluation = evaluate(await readSample("upa-pontuacao.xlsx", contract), await readSample("producao-upa.xlsx", production));
  return { evaluation, upa: evaluation.points[0]! };
}

function shown({ totals: { points, pointsPossible, pointsOpen, payment, paymentAtMost, deduction, open } }: PointsEvaluation) {
  const money = (value: typeof payment) => value && toDecimalText(value);
  return { points: toNumber(points), pointsPossible: toNumber(pointsPossible), pointsOpen: toNumber(pointsOpen), payment: money(payment), paymentAtMost: money(paymentAtMost), deduction: money(deduction), open };
}

describe("the points contract of an emergency unit", () => {
  test("8 of 8 indicators earn the expected points; the 4 without points take no part", async () => {
    const { upa } = await run();
    expect(upa.lines.map(({ sheet, at, indicator, points, pointsPossible }) => (
      { sheet, cells: [at.cell], indicators: [indicator], points: toNumber(points!), pointsPossible: toNumber(pointsPossible!) }
    ))).toEqual(expected.lines);
  });

  test("680 of 900 points pay R$ 114.104,73 of R$ 151.020,96, rounded once", async () => {
    const { upa, evaluation } = await run();
    expect(shown(upa)).toEqual({ points: 680, pointsPossible: 900, pointsOpen: 0, payment: "114104.73", paymentAtMost: "114104.73", deduction: "36916.23", open: 0 });
    expect(explainPointsPayment(upa)).toBe("680 ÷ 900 pontos × R$ 151.020,96 = R$ 114.104,73");
    expect([evaluation.components, evaluation.findings]).toEqual([[], []]);
  });

  test("each indicator says how it came to its points", async () => {
    const { upa } = await run();
    const said = upa.lines.map(explainPoints);
    expect(said[3]).toBe("Realizado 65 min → «De 61 min a 80 min – 50 pontos.» → 50 de 100 pontos");
    expect(said[7]).toBe("Realizado 4 %, no máximo 5 %: 5 % ÷ 4 % = 125 % → «Atingir a meta – 100 pontos.» → 100 de 100 pontos");
  });

  test("an indicator without a result stays open: its points are neither reached nor lost", async () => {
    const { upa, evaluation } = await run({ "Produção!B2": null });
    expect(shown(upa)).toEqual({ points: 500, pointsPossible: 900, pointsOpen: 200, payment: "83900.53", paymentAtMost: "117460.75", deduction: "33560.21", open: 1 });
    expect(upa.lines[0]).toMatchObject({ points: null, tier: null, missing: [{ what: "month" }] });
    expect(explainPoints(upa.lines[0]!)).toBe("Em aberto: falta o resultado.");
    expect(explainPointsPayment(upa)).toBe("500 ÷ 900 pontos × R$ 151.020,96 = R$ 83.900,53 até aqui, com 1 indicador em aberto; no máximo R$ 117.460,75");
    expect(evaluation.findings.map(({ code }) => code)).toEqual(["actual-missing"]);
  });

  test("without any result nothing is earned yet and nothing lost", async () => {
    const blank = Object.fromEntries([2, 3, 4, 5, 6, 7, 8, 9].map(row => [`Produção!B${row}`, null]));
    expect(shown((await run(blank)).upa)).toMatchObject({ points: 0, pointsOpen: 900, payment: "0.00", paymentAtMost: "151020.96", deduction: "0.00", open: 8 });
  });

  test("without a budget the points are counted and nothing is paid", async () => {
    const { upa, evaluation } = await run({ "Orçamento!B2": null });
    expect(shown(upa)).toMatchObject({ points: 680, payment: null, paymentAtMost: null, deduction: null });
    expect(evaluation.findings.map(({ code }) => code)).toEqual(["budget-missing"]);
  });

  test.each([
    ["99,5 % lies in the hole below 100 % and earns what 99 % does", "B2", 0.995, 180],
    ["the target itself earns all", "B2", 1, 200],
    ["more than the target earns no more", "B2", 1.2, 200],
    ["below the last band", "B2", 0.6999, 0],
    ["69,5 % of satisfaction is not 70 %", "B3", 0.695, 50],
    ["70 % of satisfaction meets the target", "B3", 0.7, 100],
    ["5 minutes are in the hole between at once and ten minutes", "B4", 5, 80],
    ["ten minutes sharp", "B4", 10, 80],
    ["longer than ten minutes", "B4", 10.5, 0],
    ["60 minutes are within the target", "B5", 60, 100],
    ["60,5 minutes are read with 61", "B5", 60.5, 50],
    ["80 minutes belong to the band that ends there", "B5", 80, 50],
    ["a ceiling met exactly is met", "B9", 0.05, 100],
    ["5 % ÷ 5,25 % = 95,2 %", "B9", 0.0525, 80],
    ["nothing under a ceiling is the best there is", "B9", 0, 100],
  ])("%s: %s = %d earns %d points", async (_, cell, value, points) => {
    const { upa } = await run({ [`Produção!${cell}`]: value });
    const line = upa.lines.find(({ inputs }) => inputs[0]!.productionAt!.cell === `A${cell.slice(1)}`)!;
    expect(toNumber(line.points!)).toBe(points);
  });

  test("a band whose points cannot be read leaves its indicator open and the payment unknown", async () => {
    const { upa } = await run({}, { "Metas!C13": "Até 60 min – bom.\nAcima de 60 min – não pontua." });
    expect(upa.lines[3]!.missing).toEqual([{ what: "points" }]);
    expect(explainPoints(upa.lines[3]!)).toBe("Em aberto: não dá para saber quantos pontos vale cada resultado.");
    expect(shown(upa)).toMatchObject({ payment: null, open: 1 });
  });

  test("a result that two bands claim with different points leaves its indicator open", async () => {
    const overlapping = "A partir de 70% – 100 pontos\nDe 50% a 75% – 50 pontos\nMenos de 50% - não pontua.";
    expect((await run({}, { "Metas!C11": overlapping })).upa.lines[1]).toMatchObject({ points: null, missing: [{ what: "overlap" }] });
    expect((await run({ "Produção!B3": 0.8 }, { "Metas!C11": overlapping })).upa.lines[1]!.missing).toEqual([]);
  });

  test("an unreadable result is said and leaves the indicator open", async () => {
    const { evaluation, upa } = await run({ "Produção!B5": "não medido" });
    expect(upa.lines[3]!.points).toBeNull();
    expect(evaluation.findings.map(finding => [finding.code, sentence(finding)])).toEqual([["actual-unreadable", expect.stringContaining("«não medido»")]]);
  });
});
