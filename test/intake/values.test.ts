import fc from "fast-check";
import { equals, fraction, toNumber } from "../../src/domain/fraction";
import { readBand } from "../../src/intake/values/readBand";
import { readFactor } from "../../src/intake/values/readFactor";
import { readMonth } from "../../src/intake/values/readMonth";
import { readFigures } from "../../src/intake/values/readNumber";
import { readImpliedFrequency, readStatedPeriod } from "../../src/intake/values/readPeriod";
import { readTarget } from "../../src/intake/values/readTarget";
import { decimal, number } from "../../src/locale/numbers";

describe("targets as planners write them", () => {
  test.each([
    ["≥ 95%", ">=", 0.95, true], ["≥95 %", ">=", 0.95, true], ["≤ 2,5%", "<=", 0.025, true], ["<1%", "<", 0.01, true], ["> 90%", ">", 0.9, true],
    ["=> 80%", ">=", 0.8, true], ["> ou = 95%", ">=", 0.95, true], ["Até 60 min", "<=", 60, false], ["até 5%", "<=", 0.05, true], ["no máximo 3%", "<=", 0.03, true],
    ["máx. 10 dias", "<=", 10, false], ["mínimo de 301 atendimento/dia", ">=", 301, false], ["No mínimo 90%", ">=", 0.9, true], ["mín. 90%", ">=", 0.9, true],
    ["menor ou igual a 20%", "<=", 0.2, true], ["menor que 5%", "<", 0.05, true], ["inferior a 5%", "<", 0.05, true], ["não inferior a 95%", ">=", 0.95, true],
    ["não superior a 8 dias", "<=", 8, false], ["igual ou superior a 85%", ">=", 0.85, true], ["maior ou igual a 70% de bom e ótimo.", ">=", 0.7, true],
    ["acima de 90%", ">", 0.9, true], ["pelo menos 4 reuniões", ">=", 4, false], ["90% ou mais", ">=", 0.9, true], ["10 dias no máximo", "<=", 10, false],
    ["igual a 100%", "=", 1, true], ["100 ações", ">=", 100, false], ["06", ">=", 6, false], ["7.500", ">=", 7500, false], ["300.000", ">=", 300000, false],
    ["2,5 dias", ">=", 2.5, false], ["0,75", ">=", 0.75, false], ["68,50%", ">=", 0.685, true], ["95 por cento", ">=", 0.95, true], ["R$ 1.234,56", ">=", 1234.56, false],
    ["3.200/mês", ">=", 3200, false], ["80 a 120%", ">=", 0.8, true], ["entre 80% e 120%", ">=", 0.8, true], ["70% de gestantes com 07 ou mais consultas de pré-natal", ">=", 0.7, true],
    ["50% de RN atendidos nas UBS em até 07 dias de vida", ">=", 0.5, true], ["Em até 30 dias, 80% dos casos", ">=", 0.8, true], ["1 (uma) reunião por mês", ">=", 1, false],
    ["Plano realizado", ">=", 1, false], ["reduzir para 10%", "<=", 0.1, true],
    ["Comissão implantada em até 30 dias, com ao menos 1 reunião por mês.", ">=", 1, false], ["Implantar os protocolos a cada 6 meses", ">=", 1, false],
  ])("%s", (text, operator, value, percent) => {
    const meaning = readTarget(text, "Indicador", null);
    expect([meaning.operator, toNumber(meaning.value!), meaning.percent]).toEqual([operator, value, percent]);
  });

  test.each(["-", "N/A", "a definir", "S/N", "…?", "#REF!", "não se aplica"])("%s says nothing: unreadable, never zero", text => {
    expect(readTarget(text, "Indicador", null)).toMatchObject({ value: null, operator: null, reading: { unreadable: true } });
  });

  test("what is counted, for whom and in which period", () => {
    expect(readTarget("320 Consultas mês/ por profissional ativo (média quadrimestral)", "", null)).toMatchObject({ measure: "Consultas", per: "profissional ativo", statedPeriod: "mês" });
    expect(readTarget("1 ação por quadrimestre", "", null)).toMatchObject({ measure: "ação", per: null, statedPeriod: "quadrimestre" });
    expect(readTarget("≤ 8 dias", "", null)).toMatchObject({ measure: "dias", per: null, statedPeriod: null });
  });

  test("a rate whose name speaks of harm is taken as lower-is-better, and says so", () => {
    expect(readTarget("5,9%", "Taxa de Mortalidade Institucional", null)).toMatchObject({ operator: "<=", direction: "lower", reading: { directionAssumed: true } });
    expect(readTarget("≤ 5,9%", "Taxa de Mortalidade", null).reading.directionAssumed).toBe(false);
    expect(readTarget("100%", "Taxa de óbitos maternos", null)).toMatchObject({ operator: ">=", reading: { directionAssumed: false } });
    expect(readTarget("90%", "Proporção de óbitos investigados", null).operator).toBe(">=");
    expect(readTarget("10", "Debridamento de lesão por pressão", null).operator).toBe(">=");
  });

  test("an immediate attendance is a waiting time of zero", () => {
    expect(readTarget("Atendimento Imediato", "Tempo médio de espera", null)).toMatchObject({ operator: "<=", direction: "lower", value: { num: 0n }, reading: { metOrNot: false } });
    expect(readTarget("Atendimento Imediato", "Acolhimento", null).reading.metOrNot).toBe(true);
  });

  test("a second target in the same text is kept, not lost", () => {
    expect(readTarget("80% de famílias acompanhadas e 100% das gestantes", "", null).reading.compound.map(other => toNumber(other.value))).toEqual([1]);
    expect(readTarget("30 consultas e 20 visitas", "", null).reading.compound.map(other => toNumber(other.value))).toEqual([20]);
    expect(readTarget("70% com 7 ou mais consultas", "", null).reading.compound).toEqual([]);
  });

  test("two readings of one text are asked about", () => {
    const { ambiguous } = readTarget("3,000", "", null).reading;
    expect([ambiguous!.reading, ambiguous!.other].map(toNumber)).toEqual([3, 3000]);
    expect(readTarget("3.000", "", null).reading.ambiguous).toBeNull();
    expect(readTarget("12.50", "", null).reading.ambiguous).not.toBeNull();
    expect(readTarget("0,125", "", null).reading.ambiguous).toBeNull();
  });

  test("a percentage in the name that differs from the target's is reported", () => {
    expect(readTarget("100%", "Preenchimento do campo em 95%.", null).reading.disagrees).toMatchObject({ text: "95%" });
    expect(readTarget("2", "Ciclo de visitas com cobertura de 80% dos imóveis", null).reading.disagrees).toBeNull();
  });
});

describe("numbers", () => {
  test("format(parse(text)) says the same thing, with thousands and without", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 4 }), (digits, places) => {
      const exact = fraction(digits, 10n ** BigInt(places));
      for (const text of [decimal(exact, places), decimal(exact, places).replace(/\./g, "")]) {
        const [figure] = readFigures(text);
        // "3,000" alone fits two readings; the first is the Brazilian one.
        expect(equals(figure!.value, exact)).toBe(true);
        expect(number(figure!.value)).toBe(number(exact));
      }
    }));
  });

  test("ordinals and codes are no figures", () => {
    expect(readFigures("Taxa de Apgar no 5º minuto")).toEqual([]);
    expect(readFigures("SAMU192")).toEqual([]);
  });
});

describe("bands as contracts write them", () => {
  test.each([
    ["Entre 85 e 110% da meta", 0.85, true, 1.1, true], ["Entre 70% e 84,9% da meta", 0.7, true, 0.849, true], ["Menos que 70% da meta", null, false, 0.7, false],
    ["Até 10% a mais", 1, true, 1.1, true], ["Até 10% acima ou abaixo da meta", 0.9, true, 1.1, true], ["Acima do volume contratado", 1, false, null, false],
    ["Maior ou igual a 70% e menor que 85% da meta", 0.7, true, 0.85, false], ["≥ 80% e < 95%", 0.8, true, 0.95, false], ["De 75% a 89,99%", 0.75, true, 0.8999, true],
    ["85-100%", 0.85, true, 1, true], ["90% ou mais", 0.9, true, null, false], ["Até 70%", null, false, 0.7, true], ["Menor que 85% e maior ou igual a 70%", 0.7, true, 0.85, false],
    ["0,7 a 0,85", 0.7, true, 0.85, true], ["Igual ou superior a 90%", 0.9, true, null, false],
  ])("%s", (text, from, fromInclusive, to, toInclusive) => {
    const band = readBand(text)!;
    expect([band.from && toNumber(band.from), band.fromInclusive, band.to && toNumber(band.to), band.toInclusive]).toEqual([from, fromInclusive, to, toInclusive]);
  });

  test("a sentence without limits is not read as a band", () => {
    expect(readBand("Conforme parecer da comissão")).toBeNull();
  });

  test.each([
    ["100% do peso percentual da atividade", 1], ["90% x peso percentual da atividade x orçamento da unidade R$", 0.9], ["85%", 0.85], ["Desconto de 10%", 0.9],
    ["Não há repasse", 0], ["Pagamento integral", 1], ["90", 0.9],
  ])("%s pays", (text, factor) => {
    const read = readFactor(text, text, "VALOR A PAGAR");
    expect(read.kind === "factor" && toNumber(read.factor)).toBe(factor);
  });

  test("an event pays nothing and takes nothing", () => {
    expect(readFactor("x", "Será considerado, sem necessidade de justificativa", "VALOR A PAGAR")).toEqual({ kind: "event" });
  });
});

describe("months and periods", () => {
  test.each([["jan/23", 1, 2023], ["Fevereiro", 2, null], ["MAR", 3, null], ["abr-2024", 4, 2024], ["maio de 2024", 5, 2024], ["06/2024", 6, 2024], ["2024-07", 7, 2024]])("%s", (text, month, year) => {
    expect(readMonth(text)).toEqual({ month, year });
  });

  test.each(["Total", "Meta", "13/2024", "Mar Vermelho", "1"])("%s is no month", text => expect(readMonth(text)).toBeNull());

  test.each([["META MENSAL", "Mensal"], ["Qtde Ano", "Anual"], ["Meta/mês", "Mensal"], ["Meta (quadrimestre)", "Quadrimestral"], ["Média Quadrimestral", null], ["JUL", null], ["Meta", null]])(
    "the header %s implies %s", (header, frequency) => expect(readImpliedFrequency(header)).toBe(frequency));

  test.each([["1 ação por quadrimestre", "quadrimestre"], ["3.200/mês", "mês"], ["4 reuniões ao ano", "ano"], ["12 anuais", "ano"], ["5 (média quadrimestral)", null]])(
    "%s names the period %s", (text, period) => expect(readStatedPeriod(text)).toBe(period));
});
