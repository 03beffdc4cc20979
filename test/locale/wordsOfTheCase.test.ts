import { fraction } from "../../src/domain/fraction";
import { remedy, sentence } from "../../src/locale/findings";
import { numberFault } from "../../src/locale/findings/numberFault";
import { shortList } from "../../src/locale/numbers";
import { openReasons } from "../../src/locale/openReasons";
import { dateWrong } from "../../src/locale/pane/acompanhar";
import { AVALIAR, choiceEffect, nextStepSentence, noResult } from "../../src/locale/pane/avaliar";
import { undoingSentence } from "../../src/locale/pane/shared";
import type { Finding } from "../../src/validate/finding";

const plain = (text: string): string => text.replace(/\u00a0/g, " ");

describe("a text that stands where a number should", () => {
  const finding = (text: string): Finding => ({
    code: "actual-unreadable", level: "error", sheet: "HC", cell: "E8", cells: [],
    params: { month: "2023-01", indicator: "Saídas", text, value: null, target: null, other: null, reason: "text" },
  });

  test.each([
    ["12.50", "em que o ponto pode separar decimais ou milhares", "Digite com vírgula antes dos decimais (12,50), ou sem o ponto."],
    ["1234.56", "em que o ponto pode separar decimais ou milhares", "Digite com vírgula antes dos decimais (1234,56), ou sem o ponto."],
    ["1e3", "escrito com expoente", "Digite o número por extenso, só com algarismos: 1000 em vez de 1e3."],
    ["#DIV/0!", "que é um erro de fórmula", "Corrija a fórmula da célula, ou escreva o número."],
    ["abc", "que não é um número", "Escreva só o número; se o mês ainda não fechou, deixe em branco."],
    ["umas 30 ou 40", "que não é um número", "Escreva só o número; se o mês ainda não fechou, deixe em branco."],
  ])("%s: says why, and what to write", (text, why, todo) => {
    expect(sentence(finding(text))).toBe(`O realizado de jan/2023 de «Saídas» é «${text}», ${why}: a linha ficou em aberto.`);
    expect(remedy(finding(text))).toBe(todo);
  });

  test.each(["-5", "(100)", "− 3", "-R$ 2,00"])("%s is negative", text => {
    expect(numberFault(text)?.why).toBe("que é negativo");
  });

  test("an open line says why its value cannot be used; one that is a number is only to be corrected", () => {
    const missing = (text: string) => [{ what: "unreadable", month: "2023-01", indicator: "Saídas", text } as const];
    expect(openReasons({ missing: missing("-5"), indicators: ["Saídas"] })).toBe("corrija o realizado de jan/2023, «-5», que é negativo");
    expect(openReasons({ missing: missing("92"), indicators: ["Saídas"] })).toBe("corrija o realizado de jan/2023, «92», que não dá para usar");
  });
});

test("a number of professionals of 0 is there, and said not to count", () => {
  expect(openReasons({ missing: [{ what: "professionals", indicator: "Consultas" }], indicators: ["Consultas"] })).toBe("falta o número de profissionais ativos (0 não conta)");
});

test("no bands at all: how many lines stay open", () => {
  const params = { reason: "none", kind: "quantitative", name: "Ind 0", activity: null };
  const finding = (cells: string[]): Finding => ({ code: "band-table-unmatched", level: "error", sheet: "AB", cell: "B2", cells, params });
  expect(sentence(finding([]))).toMatch(/nada diz quanto se paga, e «Ind 0» ficou em aberto\.$/);
  expect(sentence(finding(["B3"]))).toMatch(/«Ind 0» e 1 outra meta ficaram em aberto\.$/);
  expect(sentence(finding(Array.from({ length: 9999 }, (_, row) => `B${row + 3}`)))).toMatch(/«Ind 0» e 9\.999 outras metas ficaram em aberto\.$/);
});

describe("what lacks for a result", () => {
  test("is only what lacks", () => {
    expect(noResult({ production: true, budget: true })).toMatch(/: faltam a produção e o orçamento\./);
    expect(noResult({ production: true, budget: false })).toMatch(/: falta a produção\./);
    expect(noResult({ production: false, budget: true })).toMatch(/: falta o orçamento\./);
    expect(noResult({ production: false, budget: false })).toMatch(/A aba Conferir diz o que corrigir\.$/);
  });

  test("agrees in number", () => {
    expect(AVALIAR.budgetsSummary(0, 1)).toBe("0 de 1: falta 1");
    expect(AVALIAR.budgetsSummary(1, 8)).toBe("1 de 8: faltam 7");
  });

  test("an effect that is not known is not said to be none", () => {
    expect(choiceEffect(null)).toBe("o efeito aparece quando houver resultado");
    expect(choiceEffect(fraction(0))).toBe("não muda o valor a pagar");
  });
});

describe("the way to the next band", () => {
  const next = (away: ReturnType<typeof fraction>) => ({ away, limit: fraction(85, 100), gain: fraction(10) });

  test("of a percentage is told in percentage points", () => {
    expect(plain(nextStepSentence(next(fraction(9375, 100000)), { percent: true, direction: "higher" }))).toBe("Faltam 9,375 pontos percentuais para chegar a 85 % da meta e receber mais R$ 10,00.");
    expect(plain(nextStepSentence(next(fraction(1, 100)), { percent: true, direction: "higher" }))).toMatch(/^Falta 1 ponto percentual para/);
    expect(plain(nextStepSentence(next(fraction(2, 100)), { percent: true, direction: "lower" }))).toMatch(/^É preciso baixar 2 pontos percentuais para/);
  });

  test("of a volume in its own units, one of them in the singular", () => {
    expect(plain(nextStepSentence(next(fraction(272)), { percent: false, direction: "higher" }))).toMatch(/^Faltam 272 para chegar/);
    expect(plain(nextStepSentence(next(fraction(1)), { percent: false, direction: "higher" }))).toMatch(/^Falta 1 para chegar/);
  });
});

test("a day that the calendar does not have is said not to be there", () => {
  expect(dateWrong("30/02/2024")).toBe("O dia 30/02/2024 não existe. Digite um dia como 31/08/2024, de 2000 a 2099.");
  for (const text of ["hoje", "30/02/1999", "31/12/2100", "2024"]) expect(dateWrong(text)).toBe("Digite um dia como 31/08/2024, de 2000 a 2099.");
});

test("long lists of names are abbreviated, short ones are not", () => {
  const names = (many: number) => Array.from({ length: many }, (_, index) => `P${index + 1}`);
  expect(shortList(names(12))).toBe("P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11 e P12");
  expect(shortList(names(203))).toBe("P1, P2, P3, P4, P5, P6, P7, P8, P9, P10 e mais 193");
});

test("what is lost with a writing that is taken back agrees in number", () => {
  expect(undoingSentence(1, ["Sinais"])).toBe("Desfazer leva junto 1 valor digitado depois, em Sinais. Não dá para trazê-lo de volta.");
  expect(undoingSentence(5, ["Sinais", "Cartões"])).toBe("Desfazer leva junto 5 valores digitados depois, em Sinais e Cartões. Não dá para trazê-los de volta.");
});
