import fc from "fast-check";
import { inCell, inCells } from "./support/excel";
import { atingimento, desconto, explicar, fator, pagamento, pontos } from "../../src/functions/functions";
import { oraclePayment } from "../properties/oracle";
import { domainCase, randomCase, randomCaseOnLimit, randomFrom } from "../properties/randomPayments";

const column = (...cells: unknown[]): unknown[][] => cells.map(cell => [cell]);
const BUDGET = [[28431907.37]];
const WEIGHT = [["0,70%"]];

describe("a payment", () => {
  test("is the contract's own example, to the centavo", () => {
    expect(pagamento([[270]], [[320]], WEIGHT, BUDGET, undefined, undefined, [[0.9]])).toEqual([[161208.91]]);
    expect(desconto([[270]], [[320]], WEIGHT, BUDGET, undefined, undefined, [[0.9]])).toEqual([[17912.11]]);
  });

  test("is explained in one sentence, from the actual to the amount", () => {
    expect(inCell(() => explicar([[270]], [[320]], WEIGHT, BUDGET, undefined, undefined, [["90%"]]))).toBe(
      "Realizado 270 de 320 = 84,375 % → faixa de 70 % até 85 % → 90 % × 0,70 % × 90 % × R$ 28.431.907,37 = R$ 161.208,91",
    );
  });

  test.each([
    ["typed", 320, 0.007],
    ["written", "320", "0,7%"],
    ["a target in words", "mínimo de 320 consultas", "0,70 %"],
    ["with its sign", "≥ 320", "0,007"],
  ])("reads numbers %s", (_, target, weight) => {
    expect(pagamento([[270]], [[target]], [[weight]], BUDGET)).toEqual([[179121.02]]);
  });

  test("of a percentage takes 92%, 0.92 and 92 % for the same, and stops at 92", () => {
    for (const actual of ["92%", 0.92, "92 %"]) expect(atingimento([[actual]], [["≥ 95%"]])).toEqual([[0.968421052631579]]);
    expect(inCell(() => atingimento([[92]], [["≥ 95%"]]))).toMatch(/^#VALUE! .*realizado é 92.*92%/);
    expect(inCell(() => atingimento([["2%"]], [[2.5]]))).toMatch(/^#VALUE! .*a meta é 2,5/);
  });

  test("where less is better turns the quotient round, by the argument or by the target's own words", () => {
    expect(atingimento([[2]], [[4]], [["menor"]])).toEqual([[2]]);
    expect(atingimento([[45]], [["Até 60 min"]])).toEqual([[1.3333333333333333]]);
    expect(atingimento([[0]], [["≤ 4"]])).toEqual([[1]]);
    expect(inCell(() => atingimento([[2]], [["≤ 4"]], [["maior"]]))).toMatch(/^#VALUE! .*≤ 4.*menos é melhor/);
    expect(inCell(() => atingimento([[2]], [[4]], [["tanto faz"]]))).toMatch(/^#VALUE! .*tanto faz/);
  });

  test("equals an oracle of whole numbers, on limits too", () => {
    const random = randomFrom(20240504);
    for (let i = 0; i < 4000; i++) {
      const given = i % 2 === 0 ? randomCase(random) : randomCaseOnLimit(random);
      const tiers = given.tiers.map(tier => ({ ...tier, inclusive: true }));
      const centavos = oraclePayment({ ...given, tiers });
      const { line, typed } = domainCase({ ...given, tiers });
      const bands = tiers.map(({ limit, factor }) => [Number(limit ?? 0n) / 1000, Number(factor) / 1000]);
      const number = ({ num, den }: { num: bigint; den: bigint }): number => Number(num) / Number(den);
      const shown = inCell(() => pagamento(
        [[typed]], [[number(line.target)]], [[number(line.weight)]], [[number(line.budget)]], bands, [[line.direction === "higher" ? "maior" : "menor"]], [[number(line.share)]],
      ));
      if (centavos === null) expect(shown).toMatch(/^#N\/A Nenhuma faixa/);
      else expect(shown).toBe(Number(centavos) / 100);
    }
  });
});

describe("a cell without an answer", () => {
  const of = (actual: unknown): unknown => inCell(() => pagamento([[actual]], [[320]], WEIGHT, BUDGET));

  test.each([
    ["null, as Excel on the web has it", null], ["an empty text", ""], ["blanks", "  "], ["undefined", undefined],
  ])("says what lacks: %s", (_, blank) => {
    expect(of(blank)).toBe("#N/A Falta o realizado: a célula está em branco.");
  });

  test.each([
    ["text", "abc", /realizado não é um número: «abc»/],
    ["an error as an object", { code: "#DIV/0!" }, /célula com erro \(#DIV\/0!\)/],
    ["an error value with its type", { type: "Error", basicValue: "#REF!" }, /célula com erro \(#REF!\)/],
    ["an error as text", "#N/D", /célula com erro \(#N\/D\)/],
    ["infinity", Infinity, /erro \(#NÚM!\)/],
    ["an error by the name that Excel in Brazil shows", { code: "#VALUE!" }, /erro \(#VALOR!\)/],
    ["an error as its text in Brazil", "#NÚM!", /erro \(#NÚM!\)/],
    ["a yes", true, /é VERDADEIRO, e não um número/],
    ["a text of two readings", "12.50", /pode ser 12,5 ou 1\.250/],
    ["less than nothing", -1, /não pode ser menor que zero/],
    ["a sentence with a number", "cerca de 30", /não é um número/],
  ])("says what is wrong: %s", (_, cell, sentence) => {
    expect(of(cell)).toMatch(/^#VALUE! /);
    expect(of(cell)).toMatch(sentence);
  });

  test("never makes a number of a blank, whichever argument it is", () => {
    const sound: unknown[] = [270, 320, 0.5, 1000];
    const [actual, target, weight, budget] = sound;
    for (const blank of [null, "", " "]) {
      for (let i = 0; i < sound.length; i++) {
        const args = [actual, target, weight, budget].map((cell, j) => [[i === j ? blank : cell]]) as [unknown[][], unknown[][], unknown[][], unknown[][]];
        for (const work of [pagamento, desconto, explicar]) expect(inCell(() => work(...args))).toMatch(/^#N\/A Falta/);
      }
      expect(inCell(() => pagamento([[1]], [[1]], [[1]], [[1]], undefined, undefined, [[blank]]))).toMatch(/^#N\/A Falta a composição/);
      expect(inCell(() => fator([[blank]]))).toMatch(/^#N\/A/);
      expect(inCell(() => pontos([[1]], [[blank]], [[0, 1]]))).toMatch(/^#N\/A/);
    }
  });

  test("takes the 0 that a blank is on the desktop for no target, weight, budget or share either", () => {
    for (const [target, weight, budget, share] of [[0, 0.1, 10, 1], [10, 0, 10, 1], [10, 0.1, 0, 1], [10, 0.1, 10, 0]]) {
      expect(inCell(() => pagamento([[5]], [[target]], [[weight]], [[budget]], undefined, undefined, [[share]]))).toMatch(/^#VALUE! .*é zero ou está em branco/);
    }
  });

  test.each([
    ["two targets", "80% das famílias e 100% das gestantes"], ["a range", "80 a 120%"], ["no figure", "Plano realizado"], ["nothing decided", "a definir"],
  ])("no payment stands on a target of %s", (_, target) => {
    expect(inCell(() => pagamento([["50%"]], [[target]], WEIGHT, BUDGET))).toMatch(/^#VALUE! .*meta/);
  });

  test("a result that no cell can hold is an error, as Infinity would show as 0", () => {
    const tooLarge = expect.stringMatching(/^#VALUE! O resultado é grande demais/);
    expect(inCell(() => atingimento([[1e300]], [[1e-300]]))).toEqual(tooLarge);
    expect(inCells(() => pagamento([[1], [1]], [[1]], [[1]], [[1], ["9".repeat(400)]]))).toEqual([[1], [tooLarge]]);
  });

  test("a weight or a share above 100 % says how to write it", () => {
    expect(inCell(() => pagamento([[1]], [[1]], [[35]], BUDGET))).toMatch(/^#VALUE! .*escreva com o sinal: 35%/);
    expect(inCell(() => pagamento([[1]], [[1]], WEIGHT, BUDGET, undefined, undefined, [[90]]))).toMatch(/^#VALUE! .*composição.*90%/);
  });
});

describe("ranges", () => {
  test("spill one answer a line; a cell that lacks something leaves the others alone", () => {
    const cells = inCells(() => pagamento(column(270, null, "abc"), column(320, 320, 320), WEIGHT, BUDGET));
    expect(cells).toEqual([[179121.02], [expect.stringMatching(/^#N\/A/)], [expect.stringMatching(/^#VALUE!/)]]);
  });

  test("a single cell, row or column is repeated over the rest", () => {
    expect(atingimento(column(1, 2), [[1, 2, 4]])).toEqual([[1, 0.5, 0.25], [2, 1, 0.5]]);
    expect(atingimento([[1, 2], [3, 4]], [[4]])).toEqual([[0.25, 0.5], [0.75, 1]]);
    expect(atingimento(column(1, 1), column(2, 2), column("maior", "menor"))).toEqual([[0.5], [2]]);
  });

  test("of other sizes are refused, with the sizes", () => {
    expect(inCell(() => atingimento(column(1, 2, 3), column(1, 2)))).toMatch(/^#VALUE! .*linhas: 3, 2/);
  });

  test("answer as their cells would one by one", () => {
    const cell = fc.oneof(fc.integer({ min: 0, max: 500 }), fc.constantFrom(null, "", "abc", "92%", "7.500", { code: "#REF!" }));
    fc.assert(fc.property(fc.array(cell, { minLength: 2, maxLength: 8 }), actuals => {
      const spilled = inCells(() => pagamento(column(...actuals), [[320]], WEIGHT, BUDGET)).flat();
      expect(spilled).toEqual(actuals.map(actual => inCell(() => pagamento([[actual]], [[320]], WEIGHT, BUDGET))));
    }));
  });
});

describe("bands", () => {
  test("the usual ones are 0 → 70 %, 70 % → 90 %, 85 % → 100 %", () => {
    expect(fator(column(0, 0.6999, 0.7, 0.8499, 0.85, 3, "84,9%"))).toEqual(column(0.7, 0.7, 0.9, 0.9, 1, 1, 0.9));
  });

  test("an attainment that another cell divided stands on the limit it belongs to", () => {
    expect(1.2 / 1.5).not.toBe(0.8);
    expect(fator([[1.2 / 1.5]], [[0, 0.5], [0.8, 1]])).toEqual([[1]]);
    expect(fator([[0.7 - 1e-12]])).toEqual([[0.7]]);
  });

  test("come in any order, with a header and blank rows", () => {
    const bands = [["De", "Fator"], ["85%", 1], [0.7, "90%"], [null, null], [0, 0.7], ["", ""]];
    expect(fator(column(0.5, 0.75, 0.9), bands)).toEqual(column(0.7, 0.9, 1));
  });

  test.each([
    ["three columns", [[0, 1, 2]], /duas colunas.*3 colunas/],
    ["one in points of a hundred", [[0, 0.5], [70, 1]], /sinal: 70%/],
    ["a factor in points of a hundred", [[0, 70], [0.7, 90]], /fator da faixa é 7\.000%.*sinal: 70%/],
    ["the same limit twice", [[0, 0.7], [0.7, 0.9], [0, 0]], /Duas faixas começam em 0%/],
    ["half a row", [[0, 0.7], [0.7, null]], /Falta o fator da faixa/],
    ["text", [[0, 0.7], ["x", 1]], /não é um número: «x»/],
    ["nothing", [[null, null]], /vazio/],
  ])("%s give a named error", (_, bands, sentence) => {
    expect(inCell(() => fator([[0.8]], bands))).toMatch(sentence);
    expect(inCell(() => pagamento([[270]], [[320]], WEIGHT, BUDGET, bands))).toMatch(sentence);
  });

  test("skipped between two semicolons are the usual ones, however a host says so", () => {
    for (const skipped of [null, undefined, [[null]], [[""]], [[0]]]) {
      expect(pagamento([[270]], [[320]], WEIGHT, BUDGET, skipped as unknown[][], [["maior"]])).toEqual([[179121.02]]);
    }
    expect(inCell(() => fator([[1]], [[0.5]]))).toMatch(/duas colunas/);
  });

  test("an attainment below the lowest pays nobody knows what", () => {
    expect(inCell(() => fator([[0.5]], [[0.7, 1]]))).toMatch(/^#N\/A Nenhuma faixa vale para 50% da meta/);
  });

  test("of points give points, those of the step reached", () => {
    expect(pontos(column(79, 80, 95), [[100]], [[0, 0], ["80%", 5], ["90%", "7,5"]])).toEqual(column(0, 5, 7.5));
  });
});
