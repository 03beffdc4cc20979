import fc from "fast-check";
import { add, type Fraction, fraction, toNumber } from "../../src/domain/fraction";
import { pointsPayment } from "../../src/domain/pointsPayment";
import { toDecimalText } from "../../src/domain/rounding";
import { evaluate } from "../../src/evaluate/evaluate";
import type { Evaluation, PointsEvaluation } from "../../src/evaluate/evaluation";
import type { Records } from "../../src/intake/records";
import { evaluationSheets } from "../../src/sheets/evaluationSheets";
import { planPoints } from "../../src/sheets/points/planPoints";
import type { WorkbookPatch } from "../../src/workbook/patch";
import { readSample } from "../evaluate/readSample";
import { recordsOf, TestSheet } from "../validate/support/workbook";
import { cachedDifferences } from "./differences";
import { describeWithLibreOffice, recalculate, type Recalculated } from "./recalculate";

const CONTRACT = "upa-pontuacao.xlsx";
const SEED = 20260110;
const INPUTS = [2, 3, 4, 5, 6, 7, 8, 9];

/** Points, sums and amounts that came back and are not the engine's; null = "". */
function differences(evaluation: Evaluation, records: Records, patch: WorkbookPatch, valueAt: Recalculated): string[] {
  const contract = evaluation.points[0]!;
  const { name } = patch.sheets[0]!;
  const plan = planPoints({ contract, months: evaluation.months, records, linkTo: (_, text) => ({ value: text }), date: null, typedDate: null });
  const different: string[] = [];
  const check = (what: string, row: number, column: number, expected: Fraction | null): void => {
    const value = valueAt(name, row, column);
    const found = typeof value === "number" ? value.toFixed(2) : null;
    const wanted = expected && toDecimalText(expected);
    if (found !== wanted) different.push(`${what}: ${found}, motor ${wanted}`);
  };
  for (const { line, row } of plan.lines) {
    check(line.indicator, row, plan.columns.points, line.points);
    check(`${line.indicator}, possíveis`, row, plan.columns.possible, line.pointsPossible);
  }
  const { totals } = contract;
  check("pontos", plan.sums.total, plan.columns.points, totals.points);
  check("possíveis", plan.sums.total, plan.columns.possible, totals.pointsPossible);
  check("a pagar", plan.sums.payment, plan.columns.points, totals.payment);
  check("no máximo", plan.sums.most, plan.columns.points, totals.paymentAtMost);
  check("desconto", plan.sums.deduction, plan.columns.points, totals.deduction);
  return different;
}

const METHODS = new TestSheet("Metas")
  .row("METAS QUANTITATIVAS")
  .row("INDICADOR", "PERIODICIDADE", "META", "PONTUAÇÃO")
  .row("Visitas domiciliares", "Anual", 390, "≥ 390: 40 pontos\n300 a 389: 20 pontos\n< 300: não pontua")
  .row("Consultas", "Mensal", "15 consultas por profissional ativo", "100% da meta – 30 pontos\n90 a 99% da meta – 15 pontos\nMenos de 90% da meta – não pontua")
  .row("Plano de segurança", "Mensal", "Plano entregue", "Sim – 10 pontos\nNão – não pontua")
  .row("Taxa de infecção", "Mensal", "≤ 5%", "Atingir a meta – 20 pontos\n80 a 99% da meta – 10 pontos\nMenor que 80% da meta – não pontua")
  .row("Tempo de espera", "Mensal", "Até 9 min", "Até 9 min – 10 pontos\nMais de 9 até 15 min – 5 pontos\nAcima de 15 min – não pontua");

type Months = readonly (number | null)[];

function production([visits, consultations, plan, infection, waiting]: readonly [Months, Months, number | null, Months, Months]): TestSheet[] {
  return [
    new TestSheet("Produção")
      .row("Indicador", "jan/23", "fev/23", "mar/23", "abr/23", "Profissionais ativos")
      .row("Visitas domiciliares", ...visits)
      .row("Consultas", ...consultations, 5)
      .row("Plano de segurança", null, null, null, plan)
      .row("Taxa de infecção", ...infection)
      .row("Tempo de espera", ...waiting),
    new TestSheet("Orçamento").row("Folha", "Variável de desempenho (R$)").row("Metas", 98765.43),
  ];
}

/** Results on limits, in holes, beyond the worst, blank. */
const anyResult = (row: number): fc.Arbitrary<number | null> => {
  const percent = fc.constantFrom(0, 0.005, 0.04, 0.05, 0.0525, 0.49, 0.5, 0.695, 0.7, 0.7999, 0.8, 0.89, 0.895, 0.9, 0.99, 0.995, 1, 1.2);
  const minutes = fc.constantFrom(0, 0.5, 10, 10.01, 60, 60.5, 61, 80, 80.1, 120, 121, 140, 141, 240, 241, 260, 260.5);
  return fc.oneof({ weight: 6, arbitrary: row >= 4 && row <= 7 ? minutes : percent }, { weight: 1, arbitrary: fc.constant(null) });
};

const anyProduction = fc.tuple(...INPUTS.map(anyResult)).map(values => Object.fromEntries(values.map((value, index) => [`Produção!B${INPUTS[index]}`, value])));

describeWithLibreOffice("the sheet of a contract by points, recalculated by LibreOffice", () => {
  test("the sample and 24 productions on limits, in holes and blank earn what the engine says, to the centavo", async () => {
    const records = await readSample(CONTRACT);
    const productions = [{}, ...fc.sample(anyProduction, { numRuns: 24, seed: SEED })];
    const evaluations = await Promise.all(productions.map(async typed => evaluate(records, await readSample("producao-upa.xlsx", typed))));
    const patches = evaluations.map(evaluation => evaluationSheets(evaluation, records));
    const results = await recalculate(`samples/${CONTRACT}`, patches);
    expect(evaluations.map((evaluation, index) => differences(evaluation, records, patches[index]!, results[index]!))).toEqual(evaluations.map(() => []));
    expect(evaluations.filter(({ points }) => points[0]!.totals.open > 0).length).toBeGreaterThan(5);
    for (const [index, patch] of patches.entries()) expect(cachedDifferences(patch, results[index]!).different).toEqual([]);
  }, 240_000);

  test("without a budget, and with bands that cannot be read or that overlap, the same cells stay open", async () => {
    const contracts: readonly { readonly contract: Readonly<Record<string, string>>; readonly production: Readonly<Record<string, null>> }[] = [
      { contract: {}, production: { "Orçamento!B2": null } },
      { contract: { "Metas!C13": "Até 60 min – bom.\nAcima de 60 min – não pontua." }, production: {} },
      { contract: { "Metas!C11": "A partir de 70% – 100 pontos\nDe 50% a 75% – 50 pontos\nMenos de 50% - não pontua." }, production: {} },
      { contract: { "Metas!C13": "Até 60 min – 100 pontos.\nDe 61 min a 64 min – 50 pontos." }, production: {} },
    ];
    const read = await Promise.all(contracts.map(async ({ contract, production }) => {
      const records = await readSample(CONTRACT, contract);
      return { records, evaluation: evaluate(records, await readSample("producao-upa.xlsx", production)) };
    }));
    const patches = read.map(({ records, evaluation }) => evaluationSheets(evaluation, records));
    const results = await recalculate(`samples/${CONTRACT}`, patches);
    expect(read.map(({ records, evaluation }, index) => differences(evaluation, records, patches[index]!, results[index]!))).toEqual(read.map(() => []));
    for (const [index, patch] of patches.entries()) expect(cachedDifferences(patch, results[index]!).different).toEqual([]);
  }, 120_000);

  test("months, a year's volume, a rate per professional, yes or no and a ceiling: every way of counting earns what the engine says", async () => {
    const contract = recordsOf(METHODS);
    const productions = [[[30, 25, 40, 35], [70, 70, 71, 72], 1, [0.03, 0.05, 0.06, 0.04], [10, 10, 12, 8]], [[10, 10, 10, 9], [80, 80, 80, 80], 0, [0.01, 0.02, 0.01, 0], [9, 9, 9, 9]],
      [[30, null, 40, 35], [1, 2, 3, 4], null, [0.2, 0.2, 0.2, 0.2], [50, 50, 50, 50]], [[33, 33, 33, 34], [74, 75, 76, 75], 1, [0.05, 0.05, 0.05, 0.05], [0, 0, 0, 0]]] as const;
    const evaluations = productions.map(values => evaluate(contract, recordsOf(...production(values))));
    const patches = evaluations.map(evaluation => evaluationSheets(evaluation, contract));
    const results = await recalculate(`samples/${CONTRACT}`, patches);
    expect(evaluations.map((evaluation, index) => differences(evaluation, contract, patches[index]!, results[index]!))).toEqual(evaluations.map(() => []));
    for (const [index, patch] of patches.entries()) expect(cachedDifferences(patch, results[index]!).different).toEqual([]);
    expect(evaluations.map(({ points }) => points[0]!.lines.map(({ method, points: earned }) => [method, earned && toNumber(earned)]))).toEqual([
      [["prorated", 40], ["per-professional", 15], ["met-or-not", 10], ["mean", 20], ["mean", 5]],
      [["prorated", 0], ["per-professional", 30], ["met-or-not", 0], ["mean", 20], ["mean", 10]],
      [["prorated", null], ["per-professional", 0], ["met-or-not", null], ["mean", 0], ["mean", 0]],
      [["prorated", 40], ["per-professional", 30], ["met-or-not", 10], ["mean", 20], ["mean", 10]],
    ]);
  }, 120_000);

  test("results typed into a blank form earn what the engine says", async () => {
    const records = await readSample(CONTRACT);
    const blank = evaluate(records, await readSample("producao-upa.xlsx", Object.fromEntries(INPUTS.map(row => [`Produção!B${row}`, null]))));
    const full = evaluate(records, await readSample("producao-upa.xlsx"));
    const theirs = new Map(evaluationSheets(full, records).sheets[0]!.cells.map(cell => [`${cell.row},${cell.column}`, cell]));
    const form = evaluationSheets(blank, records);
    const typed = {
      sheets: form.sheets.map(sheet => ({ ...sheet, cells: sheet.cells.map(cell => (sheet.styles[cell.style ?? ""]?.unlocked ? { ...cell, content: theirs.get(`${cell.row},${cell.column}`)!.content } : cell)) })),
    };
    const [valueAt] = await recalculate(`samples/${CONTRACT}`, [typed]);
    expect(differences(full, records, typed, valueAt!)).toEqual([]);
  }, 60_000);

  test("40 budgets that end as near to half a centavo as the points allow are paid to the exact centavo", async () => {
    const records = await readSample(CONTRACT);
    const { points: [sample] } = evaluate(records, await readSample("producao-upa.xlsx"));
    const anyCase = fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 12n - 1000n }), fc.constantFrom(0, 50, 100), fc.constantFrom(0, 50, 100), fc.constantFrom(0n, 1n));
    const contracts = fc.sample(anyCase, { numRuns: 40, seed: SEED }).map(([cents, yellow, green, above]) => nearTie(sample!, cents, [yellow, green], above));
    const evaluations = contracts.map((contract): Evaluation => ({ months: [], components: [], points: [contract], findings: [] }));
    const patches = evaluations.map(evaluation => evaluationSheets(evaluation, records));
    const results = await recalculate(`samples/${CONTRACT}`, patches);
    expect(evaluations.flatMap((evaluation, index) => differences(evaluation, records, patches[index]!, results[index]!))).toEqual([]);
  }, 300_000);
});

/** The first budget from `cents` on whose payment ends just below half a centavo, or on it or just above. */
function nearTie(sample: PointsEvaluation, cents: bigint, earned: readonly number[], above: bigint): PointsEvaluation {
  const { points, pointsPossible: { num: possible } } = withPoints(sample, fraction(cents, 100n), earned).totals;
  const wanted = (possible - 1n) / 2n + above;
  const nearest = Array.from({ length: 900 }, (_, step) => cents + BigInt(step))
    .reduce((best, each) => (distance(each) < distance(best) ? each : best));
  return withPoints(sample, fraction(nearest, 100n), earned);

  function distance(each: bigint): bigint {
    const off = ((points.num / points.den) * each) % possible - wanted;
    return off < 0n ? -off : off;
  }
}

/** The sample with another budget, and with other results of two waiting times (100, 50 or 0 points). */
function withPoints(sample: PointsEvaluation, budget: Fraction, earned: readonly number[]): PointsEvaluation {
  const minutes: Readonly<Record<number, number>> = { 100: 0, 50: 65, 0: 300 };
  const lines = sample.lines.map((line, index) => {
    const points = index === 3 ? earned[0] : index === 4 ? earned[1] : undefined;
    if (points === undefined) return line;
    const value = index === 4 && points === 50 ? 130 : minutes[points]!;
    const tier = line.tiers.find(one => one.points.num === BigInt(points) * one.points.den)!;
    return { ...line, points: fraction(points), tier, actual: fraction(value), inputs: line.inputs.map(input => ({ ...input, months: [fraction(value)] })) };
  });
  const points = lines.reduce((total, line) => add(total, line.points!), fraction(0));
  const payment = pointsPayment(points, sample.totals.pointsPossible, budget);
  return { ...sample, budget, lines, totals: { ...sample.totals, points, payment, paymentAtMost: payment, deduction: add(budget, { num: -payment.num, den: payment.den }) } };
}
