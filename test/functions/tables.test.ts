import fc from "fast-check";
import { inCell, inCells } from "./support/excel";
import { avaliarmetas, conferirmetas, pagamento, ratear } from "../../src/functions/functions";

const TABLE = [
  ["Indicador", "Meta", "Peso"],
  ["Consultas", 320, "50%"],
  ["Exames", "≥ 95%", 0.3],
  ["Plano de segurança", "Plano realizado", "20%"],
  [null, null, null],
  ["TOTAL", null, 1],
];
const ACTUALS = [["Realizado"], [270], ["80%"], [1], [null], [null]];

describe("AVALIARMETAS", () => {
  test("stands beside its table row by row, and adds up below", () => {
    expect(inCells(() => avaliarmetas(TABLE, ACTUALS, [[100_000]], undefined, [["90%"]]))).toEqual([
      ["Atingimento", "Fator", "Valor cheio", "A pagar", "Desconto"],
      [0.84375, 0.9, 45_000, 40_500, 4_500],
      [0.8421052631578947, 0.9, 27_000, 24_300, 2_700],
      [1, 1, 18_000, 18_000, 0],
      ["", "", "", "", ""],
      ["", "", "", "", ""],
      ["Total", "", 90_000, 82_800, 7_200],
    ]);
  });

  test("leaves a line open that lacks its actual: full amount known, nothing paid, nothing added", () => {
    const rows = inCells(() => avaliarmetas([[320, 0.5], [10, 0.5]], [[320], [null]], [[1000]]));
    const lacking = expect.stringMatching(/^#N\/A Falta o realizado/);
    expect(rows).toEqual([[1, 1, 500, 500, 0], [lacking, lacking, 500, lacking, lacking], ["Total", "1 linha em aberto", 500, 500, 0]]);
  });

  test("a line without a weight has no amount at all", () => {
    const [row] = inCells(() => avaliarmetas([[320, null], [10, 0.5]], [[320], [10]], [[1000]]));
    expect(new Set(row)).toEqual(new Set([expect.stringMatching(/^#N\/A Falta o peso/)]));
  });

  test("pays every line as PAGAMENTO does", () => {
    const line = fc.record({ actual: fc.integer({ min: 0, max: 400 }), target: fc.integer({ min: 1, max: 400 }), weight: fc.integer({ min: 1, max: 100 }) });
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), lines => {
      const [targets, weights, actuals] = [lines.map(({ target }) => target), lines.map(({ weight }) => weight / 100), lines.map(({ actual }) => actual)];
      const rows = avaliarmetas(targets.map((target, i) => [target, weights[i]]), actuals.map(actual => [actual]), [[12345.67]]);
      const paid = actuals.map((actual, i) => pagamento([[actual]], [[targets[i]]], [[weights[i]]], [[12345.67]])[0]![0]);
      expect(rows.slice(0, -1).map(row => row[3])).toEqual(paid);
      expect(rows[rows.length - 1]![3]).toBe(Number((paid as number[]).reduce((sum, each) => sum + each, 0).toFixed(2)));
    }));
  });

  test("passes over a blank row as Excel on the desktop hands it over, and so does CONFERIRMETAS", () => {
    const table = [["Indicador", "Meta", "Peso"], ["A", 100, 0.6], [0, 0, 0], ["B", "≤ 5%", 0.4]];
    expect(inCells(() => avaliarmetas(table, [[90], [0], ["4%"]], [[1000]]))).toEqual([
      ["Atingimento", "Fator", "Valor cheio", "A pagar", "Desconto"], [0.9, 1, 600, 600, 0], ["", "", "", "", ""], [1.25, 1, 400, 400, 0], ["Total", "", 1000, 1000, 0],
    ]);
    expect(conferirmetas(table)).toEqual([["Nenhuma inconsistência encontrada.", "", "", ""]]);
  });

  test("takes the direction from its column or from the target's words", () => {
    const table = [["Meta", "Peso", "Sentido"], [4, 0.5, "Quanto menor, melhor"], ["≤ 4", 0.5, null]];
    expect(inCells(() => avaliarmetas(table, [[8], [8]], [[1000]])).slice(1, 3)).toEqual([[0.5, 0.7, 500, 350, 150], [0.5, 0.7, 500, 350, 150]]);
  });

  test("says what it cannot lay side by side", () => {
    expect(inCell(() => avaliarmetas([[1, 1], [2, 1]], [[1], [2], [3]], [[1]]))).toMatch(/^#VALUE! São 2 linhas de metas e 3 linhas/);
    expect(inCell(() => avaliarmetas([[1, 1]], [[1, 2]], [[1]]))).toMatch(/^#VALUE! .*uma só coluna/);
    expect(inCell(() => avaliarmetas([[1, 2, 3, 4]], [[1]], [[1]]))).toMatch(/^#VALUE! Não achei as colunas/);
    expect(inCell(() => avaliarmetas([[null, null]], [[1]], [[1]]))).toMatch(/^#VALUE! .*nenhuma meta/);
  });
});

describe("CONFERIRMETAS", () => {
  const WARNINGS = new Set(["target-compound", "target-range", "target-text-disagrees", "direction-assumed", "number-ambiguous", "duplicate-indicator"]);

  test("finds nothing in a sound table", () => {
    expect(conferirmetas(TABLE)).toEqual([["Nenhuma inconsistência encontrada.", "", "", ""]]);
  });

  test.each([
    ["weights-do-not-add-up", [["A", 10, "60%"], ["B", 20, "41%"]], 1, /101,00%: 1,00% a mais/],
    ["weight-missing", [["A", 10, "60%"], ["B", 20, null]], 2, /«B»/],
    ["weight-out-of-range", [["A", 10, 60], ["B", 20, 0.4]], 1, /6\.000,00%/],
    ["target-zero", [["A", 0, 0.6], ["B", 20, 0.4]], 1, /«A» é zero/],
    ["target-unreadable", [["A", 10, 0.6], ["B", "a definir", 0.4]], 2, /«a definir»/],
    ["target-compound", [["A", "80% de famílias e 100% de gestantes", 0.6], ["B", 20, 0.4]], 1, /Usei 80%/],
    ["target-range", [["A", "80 a 120%", 0.6], ["B", 20, 0.4]], 1, /intervalo/],
    ["target-text-disagrees", [["Cobertura em 95%", "100%", 0.6], ["B", 20, 0.4]], 1, /95%/],
    ["direction-assumed", [["Taxa de mortalidade", "5,9%", 0.6], ["B", 20, 0.4]], 1, /máximo/],
    ["number-ambiguous", [["A", "12.50", 0.6], ["B", 20, 0.4]], 1, /12,5 ou 1\.250/],
    ["duplicate-indicator", [["A", 10, 0.6], ["a", 20, 0.4]], 2, /a primeira está em sua linha 1/],
  ])("%s: one fault, one row, with the row of its line", (code, table, row, sentence) => {
    const rows = conferirmetas(table);
    expect(rows.map(each => each[1])).toEqual([code]);
    expect(rows[0]![0]).toBe(WARNINGS.has(code) ? "Aviso" : "Erro");
    expect(rows[0]![2]).toMatch(sentence);
    expect(rows[0]![3]).toBe(row);
  });

  test("an error cell, as Excel hands it over, is no target that anybody could meet", () => {
    const rows = conferirmetas([["A", 10, 0.6], ["B", { code: "#REF!" }, 0.2], [{ code: "#N/A" }, true, 0.1], [false, 20, 0.1]]);
    expect(rows.map(row => row.slice(1))).toEqual([["target-unreadable", "Não consegui ler a meta de «B»: «#REF!».", 2]]);
    expect(conferirmetas([[{ code: "#N/A" }, 0, 1]])[0]![2]).toContain("«#N/D»");
    expect(conferirmetas([[false, 0, 1]])[0]![2]).toContain("«FALSO»");
  });

  test("counts rows from the range's first, header included; errors first", () => {
    const rows = conferirmetas([["Indicador", "Meta", "Peso"], ["A", "80 a 120%", 0.5], ["B", 0, 0.4]]);
    expect(rows.map(row => [row[0], row[1], row[3]])).toEqual([
      ["Erro", "weights-do-not-add-up", 2], ["Erro", "target-zero", 3], ["Aviso", "target-range", 2],
    ]);
  });

  test("reads the whole table Metas that Pactua writes, folha by folha", () => {
    const header = ["Folha", "Célula", "Componente", "Tipo", "Unidade", "Grupo", "Indicador", "Meta", "Operador", "Valor", "Sentido", "Peso"];
    const line = (sheet: string, indicator: string, weight: number): unknown[] => [sheet, "B4", sheet, "Quantitativa", null, null, indicator, "10", "≥", 10, "Quanto maior, melhor", weight];
    const rows = conferirmetas([header, line("AB", "A", 1), line("HU", "A", 0.5), line("HU", "B", 0.4)]);
    expect(rows).toHaveLength(1);
    expect(rows[0]![2]).toBe("Os pesos quantitativos de HU somam 90,00%: 10,00% a menos que 100%.");
  });
});

describe("RATEAR", () => {
  test("loses no centavo, and keeps the shape of the weights", () => {
    expect(ratear([[100]], [[1], [1], [1]])).toEqual([[33.34], [33.33], [33.33]]);
    expect(ratear([["R$ 0,05"]], [["50%", "50%"]])).toEqual([[0.03, 0.02]]);
  });

  test("adds up to the amount, whatever the weights", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 }), (centavos, weights) => {
      fc.pre(weights.some(weight => weight > 0));
      const parts = ratear([[centavos / 100]], weights.map(weight => [weight])).flat() as number[];
      expect(parts.reduce((sum, part) => sum + Math.round(part * 100), 0)).toBe(centavos);
    }));
  });

  test("a weight that lacks, or none above 0, leaves nothing to share out", () => {
    expect(inCell(() => ratear([[100]], [[1], [null]]))).toMatch(/^#N\/A Falta o peso/);
    expect(inCell(() => ratear([[null]], [[1], [1]]))).toMatch(/^#N\/A Falta o valor/);
    expect(inCell(() => ratear([[100]], [[0], [0]]))).toMatch(/^#VALUE! Os pesos são todos zero/);
    expect(inCell(() => ratear([[100]], [[1], [-1]]))).toMatch(/^#VALUE!/);
  });
});
