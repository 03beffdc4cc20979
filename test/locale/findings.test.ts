import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fraction } from "../../src/domain/fraction";
import { ignoredReason } from "../../src/locale/ignored";
import { remedy, sentence, WORDED_CODES } from "../../src/locale/findings";
import type { Finding } from "../../src/validate/finding";

const SRC = join(__dirname, "..", "..", "src");

function finding(code: string, params: Finding["params"], more: Partial<Finding> = {}): Finding {
  return { code, level: "error", sheet: "AB", cell: "C4", cells: [], params, ...more };
}

/** Every code that the layers which raise findings write down: after `code`, or as the first argument of what makes one. */
function raisedCodes(): string[] {
  const files = ["validate", "evaluate", "follow"].flatMap(layer => (readdirSync(join(SRC, layer), { recursive: true }) as string[]).map(name => join(SRC, layer, name)));
  const texts = files.filter(file => file.endsWith(".ts")).map(file => readFileSync(file, "utf8"));
  const places = texts.flatMap(text => text.match(/\bcode(?::| =)[^,;\n]*|\bfinding\("[^,\n]*|Column\(records, "[^,\n]*/g) ?? []);
  return [...new Set(places.flatMap(place => [...place.matchAll(/"([a-z]+(?:-[a-z]+)+)"/g)].map(match => match[1]!)))];
}

describe("words for findings", () => {
  test("there are some for every code that is raised", () => {
    const raised = raisedCodes();
    expect(raised).toEqual(expect.arrayContaining(["weights-do-not-add-up", "frequency-missing", "annual-target-prorated", "strict-limit"]));
    expect(raised.filter(code => !WORDED_CODES.includes(code))).toEqual([]);
  });

  test("a code without words, or params that do not fit, is a mistake of ours and said so", () => {
    expect(() => sentence(finding("no-such-code", {}))).toThrow(TypeError);
    expect(() => sentence(finding("source-missing", { indicator: 3, count: 1 }))).toThrow("source-missing: param indicator");
  });

  test("weights say the kind, the sum and the difference", () => {
    const params = { kind: "quantitative", part: null, sum: fraction(1007, 1000), off: fraction(7, 1000), count: 165, stated: null, statedAt: null, suspect: null };
    expect(sentence(finding("weights-do-not-add-up", params))).toBe("Os pesos quantitativos de AB somam 100,70%: 0,70% a mais que 100%.");
  });

  test("weights without a kind, of one facility, and of one line alone agree in number", () => {
    const params = { kind: null, part: "UBS SUL", sum: fraction(95, 100), off: fraction(-5, 100), count: 2, stated: null, statedAt: null, suspect: null };
    expect(sentence(finding("weights-do-not-add-up", params))).toBe("Os pesos de AB, «UBS SUL», somam 95,00%: 5,00% a menos que 100%.");
    expect(sentence(finding("weights-do-not-add-up", { ...params, part: null, count: 1 }))).toBe("O único peso de AB é 95,00%: 5,00% a menos que 100%.");
  });

  test("a difference that two decimals would hide is shown", () => {
    const params = { kind: null, part: null, sum: fraction(999999, 1000000), off: fraction(-1, 1000000), count: 3, stated: null, statedAt: null, suspect: null };
    expect(sentence(finding("weights-do-not-add-up", params))).toBe("Os pesos de AB somam 99,9999%: 0,0001% a menos que 100%.");
  });

  test.each([
    [1, "Falta o peso de «Exames»: sem ele, a linha não recebe nada."],
    [2, "Falta o peso de 2 linhas desta tabela, a começar por «Exames»: sem ele, elas não recebem nada."],
  ])("%i missing weights", (count, text) => {
    expect(sentence(finding("weight-missing", { indicator: "Exames", facility: null, count, rest: null }))).toBe(text);
  });

  test.each([
    [1, "A meta de «Exames» é zero («0»): não dá para calcular quanto dela foi atingido."],
    [2, "A meta de «Exames» é zero («0»): não dá para calcular quanto dela foi atingido. O mesmo se repete em mais 1 linha."],
    [3, "A meta de «Exames» é zero («0»): não dá para calcular quanto dela foi atingido. O mesmo se repete em mais 2 linhas."],
  ])("a target of 0 in %i lines", (count, text) => {
    expect(sentence(finding("target-zero", { indicator: "Exames", text: "0", negative: false, count }))).toBe(text);
  });

  test("bands say their limits with no more decimals than they have", () => {
    const params = { activity: "Atendimentos UBS", from: [fraction(849, 1000)], to: [fraction(85, 100)], fromZero: false };
    expect(sentence(finding("band-gap", params))).toBe("Em «Atendimentos UBS», nenhuma faixa diz o que se paga entre 84,9% e 85% da meta. Estendi a faixa de baixo até 85%.");
    expect(remedy(finding("band-gap", params))).toBe("Escreva em C4 que a faixa vai até menos de 85%, para não sobrar espaço entre as duas.");
  });

  test("a table without activity begins with a capital letter", () => {
    const params = { activity: null, text: "Até 100%", limit: fraction(1), factor: fraction(1) };
    expect(sentence(finding("band-open-above", params))).toMatch(/^Nada diz o que se paga acima de 100% da meta\./);
  });

  test("labels stand on one line, and very long ones are cut", () => {
    const params = { indicator: `Consultas\nmédicas ${"x".repeat(200)}`, text: "0", negative: false, count: 1 };
    const words = sentence(finding("target-zero", params));
    expect(words).toContain("«Consultas médicas xxx");
    expect(words).toContain("x…»");
    expect(words.length).toBeLessThan(190);
  });

  test("every reason to ignore a block says why", () => {
    expect(ignoredReason("hidden-sheet")).toBe("a planilha está oculta");
  });
});
