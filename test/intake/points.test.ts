import { type Fraction, toNumber } from "../../src/domain/fraction";
import { validate } from "../../src/validate/validate";
import { pointsTables } from "../../src/validate/pointsTables";
import type { CellValue } from "../../src/workbook/snapshot";
import { recordsOf, TestSheet } from "../validate/support/workbook";

const OTHER: CellValue[] = ["Outro indicador", "≥ 90%", "A partir de 90% – 10 pontos\nMenos de 90% – 0 pontos"];

function read(target: CellValue, cell: CellValue, indicator = "Prontuários revisados") {
  return recordsOf(new TestSheet("Metas").row("METAS").row("Indicador", "Meta", "Pontuação").row(indicator, target, cell).row(...OTHER));
}

/** "[0.9,∞)=100": the steps from the best result to the worst. */
function steps(...given: Parameters<typeof read>): string {
  const { record, survey } = pointsTables(read(...given).points)[0]!;
  const shown = (limit: Fraction | null): string => (limit === null ? "∞" : String(toNumber(limit)));
  const tiers = survey.tiers.map(tier => `${tier.fromInclusive ? "[" : "("}${shown(tier.from)},${shown(tier.to)}${tier.toInclusive ? "]" : ")"}=${toNumber(tier.points)}`);
  return [record.basis, ...tiers].join(" ");
}

describe("points written inside one cell", () => {
  test.each<[string, CellValue, CellValue, string, string?]>([
    ["points before their band", "90%", "100 pontos: ≥ 90%\n50 pontos: de 70% a 89,9%\n0 ponto: < 70%", "value [0.9,∞)=100 [0.7,0.9)=50 (∞,0.7)=0"],
    ["one line, semicolons and equals", "90%", "≥ 90% = 100 pts; 70% a 89% = 50 pts; < 70% = 0 pts", "value [0.9,∞)=100 [0.7,0.9)=50 (∞,0.7)=0"],
    ["one line, commas", "90%", "90% ou mais 100 pontos, 80% a 89% 50 pontos, menos de 80% não pontua", "value [0.9,∞)=100 [0.8,0.9)=50 (∞,0.8)=0"],
    ["one line, strokes", "Até 30 min", "Até 30 minutos: 10 pontos / 31 a 60 minutos: 5 pontos / Mais de 60 minutos: 0 pontos", "value (∞,30]=10 (30,60]=5 (60,∞)=0"],
    ["bullets and zero in words", "90%", "• 90% ou mais: 100 pontos\n• De 80 a 89%: 50 pontos\n• Abaixo de 80%: zero pontos", "value [0.9,∞)=100 [0.8,0.9)=50 (∞,0.8)=0"],
    ["brackets", "2 dias", "Até 2 dias (100 pontos)\nDe 3 a 5 dias (50 pontos)\nMais de 5 dias (não pontua)", "value (∞,2]=100 (2,5]=50 (5,∞)=0"],
    ["figures without the word", "100%", "100% = 20\n80% a 99% = 15\n<80% = 0", "value [1,∞)=20 [0.8,1)=15 (∞,0.8)=0"],
    ["a line broken before its points", "90%", "≥ 90%\n100 pontos\n< 90%\nnão pontua", "value [0.9,∞)=100 (∞,0.9)=0"],
    ["thousands and decimals", "95%", "Maior ou igual a 95%: 1.000 pontos\nMenor que 95%: 750,5 pontos", "value [0.95,∞)=1000 (∞,0.95)=750.5"],
    ["a bare operator", "85%", "85% a 100% - 100 pontos\nMenor 85% - 0 ponto", "value [0.85,∞)=100 (∞,0.85)=0"],
    ["numbers of the thing itself", "≥ 4 reuniões", "4 reuniões – 20 pontos\n3 reuniões – 10 pontos\nMenos de 3 – não pontua", "value [4,∞)=20 [3,4)=10 (∞,3)=0"],
    ["percentages of a volume", 320, "100% da meta: 50 pontos\n80% a 99% da meta: 25 pontos\nabaixo de 80% da meta: 0", "attainment [1,∞)=50 [0.8,1)=25 (∞,0.8)=0"],
    ["the target reached or not", "≥ 90%", "Cumpriu a meta – 100 pontos\nNão cumpriu a meta – 0 pontos", "attainment [1,∞)=100 (∞,1)=0"],
    ["yes or no", "Plano entregue", "Sim – 50 pontos\nNão – 0 pontos", "attainment [1,∞)=50 (∞,1)=0", "Plano anual"],
    ["points alone are for reaching the target", "90%", "50 pontos", "attainment [1,∞)=50"],
    ["points alone, typed as a number", "90%", 50, "attainment [1,∞)=50"],
  ])("%s", (...[, target, cell, expected, indicator]) => {
    expect(steps(target, cell, indicator)).toBe(expected);
    expect(validate(read(target, cell, indicator)).filter(({ level }) => level === "error")).toEqual([]);
  });

  test("points alone say nothing of a target missed: that earns nothing, and is reported", () => {
    expect(validate(read("90%", "50 pontos")).map(({ code, cell }) => [code, cell])).toEqual([["points-gap", "C3"]]);
  });

  test("a total of points is held against what the indicators can earn", () => {
    const total = (stated: CellValue) => {
      const sheet = new TestSheet("Metas").row("METAS").row("Indicador", "Meta", "Pontuação").row("Prontuários", "≥ 90%", "A partir de 90% – 50 pontos\nMenos de 90% – não pontua").row(...OTHER).row("TOTAL", null, stated);
      return validate(recordsOf(sheet)).map(({ code, cell, params }) => [code, cell, toNumber(params["sum"] as Fraction)]);
    };
    expect([total("60 pontos"), total(60)]).toEqual([[], []]);
    expect(total("100 pontos")).toEqual([["sum-differs", "C5", 60]]);
  });
});
