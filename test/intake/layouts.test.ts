import { toNumber } from "../../src/domain/fraction";
import { readWorkbook } from "../../src/intake/readWorkbook";
import { sheetOf, workbookOf } from "../support/sheetOf";

const read = (...args: Parameters<typeof sheetOf>) => readWorkbook(workbookOf(sheetOf(...args)));
const brief = (records: ReturnType<typeof read>) =>
  records.targets.map(({ at, facility, group, indicator, value, weight, sharedWeight, total }) => ({
    cell: at.cell, facility, group, indicator, value: value && toNumber(value),
    ...(weight && { weight: toNumber(weight) }), ...(sharedWeight && { shared: toNumber(sharedWeight) }), ...(total && { total }),
  }));

describe("layouts of target tables", () => {
  test("headers in two rows: the indicator stands over its Meta and Peso", () => {
    const records = read([
      ["Unidade", "Consulta médica", "", "Visita", ""],
      ["", "Meta", "Peso", "Meta", "Peso"],
      ["UBS Centro", 320, "30%", 120, "20%"],
      ["UBS Norte", 250, "30%", 100, "20%"],
    ], { merges: ["A1:A2", "B1:C1", "D1:E1"] });
    expect(brief(records)).toEqual([
      { cell: "B3", facility: "UBS Centro", group: null, indicator: "Consulta médica", value: 320, weight: 0.3 },
      { cell: "D3", facility: "UBS Centro", group: null, indicator: "Visita", value: 120, weight: 0.2 },
      { cell: "B4", facility: "UBS Norte", group: null, indicator: "Consulta médica", value: 250, weight: 0.3 },
      { cell: "D4", facility: "UBS Norte", group: null, indicator: "Visita", value: 100, weight: 0.2 },
    ]);
  });

  test("a column of line numbers is neither indicator nor group", () => {
    expect(brief(read([["Nº", "Indicador", "Meta", "Peso"], [1, "Consultas", "1.000", "60%"], [2, "Exames", "500", "40%"]]))).toEqual([
      { cell: "C2", facility: null, group: null, indicator: "Consultas", value: 1000, weight: 0.6 },
      { cell: "C3", facility: null, group: null, indicator: "Exames", value: 500, weight: 0.4 },
    ]);
    expect(brief(read([["Item", "Descrição", "Meta", "Peso"], ["1.1", "Consultas", 1000, 60], ["1.2", "Exames", 500, 40]]))).toEqual([
      { cell: "C2", facility: null, group: null, indicator: "Consultas", value: 1000, weight: 0.6 },
      { cell: "C3", facility: null, group: null, indicator: "Exames", value: 500, weight: 0.4 },
    ]);
  });

  test("columns in another order", () => {
    expect(brief(read([["Peso", "Meta", "Indicador"], ["60%", "≥ 90%", "Ocupação"], ["40%", 10, "Reuniões"]]))).toEqual([
      { cell: "B2", facility: null, group: null, indicator: "Ocupação", value: 0.9, weight: 0.6 },
      { cell: "B3", facility: null, group: null, indicator: "Reuniões", value: 10, weight: 0.4 },
    ]);
  });

  test("labels under a blank header", () => {
    expect(brief(read([["", "META MENSAL", "PESO"], ["Cirurgias", 100, "70%"], ["Partos", 50, "30%"]]))).toEqual([
      { cell: "B2", facility: null, group: null, indicator: "Cirurgias", value: 100, weight: 0.7 },
      { cell: "B3", facility: null, group: null, indicator: "Partos", value: 50, weight: 0.3 },
    ]);
  });

  test("a blank row in the middle does not end the table", () => {
    expect(read([["Indicador", "Meta", "Peso"], ["A", 1, "50%"], ["", "", ""], ["B", 2, "50%"]]).targets).toHaveLength(2);
  });

  test("a facility written once counts for the lines below it", () => {
    const records = read([["Unidade", "Procedimento", "Meta", "Peso"], ["CAPS I", "Acolhimento", 10, "50%"], ["", "Grupo", 20, "20%"], ["CAPS II", "Acolhimento", 30, "30%"]]);
    expect(records.targets.map(target => target.facility)).toEqual(["CAPS I", "CAPS I", "CAPS II"]);
  });

  test("parts named in a row of their own are groups when they are no place", () => {
    const records = read([["Indicador", "Meta", "Peso"], ["INTERNAÇÃO", "", ""], ["Clínica", 10, "50%"], ["URGÊNCIA", "", ""], ["Consultas", 20, "50%"]], { merges: ["A2:C2", "A4:C4"] });
    expect(records.targets.map(target => target.group)).toEqual(["INTERNAÇÃO", "URGÊNCIA"]);
  });

  test("a named line whose target is blank is a target that cannot be read, never a line that disappears", () => {
    const [first, second] = read([["Indicador", "Meta", "Peso"], ["Consultas", "", "60%"], ["Exames", 5, "40%"]]).targets;
    expect(first).toMatchObject({ indicator: "Consultas", value: null, reading: { unreadable: true } });
    expect(second!.reading.unreadable).toBe(false);
  });

  test("a note under the table is listed as ignored", () => {
    const records = read([["Indicador", "Meta", "Peso"], ["Consultas", 5, "100%"], ["Fonte: relatório do hospital", "", ""]]);
    expect(records.targets).toHaveLength(1);
    expect(records.ignored).toEqual([{ sheet: "Plan1", range: "A3", reason: "note" }]);
  });

  test("metas counted under 'Quantidade' are targets where a weight stands beside them", () => {
    expect(brief(read([["Procedimento", "Quantidade", "Peso"], ["Tomografia", "1.100", "100%"]]))).toEqual([
      { cell: "B2", facility: null, group: null, indicator: "Tomografia", value: 1100, weight: 1 },
    ]);
  });
});

describe("totals among the lines", () => {
  test("by name, or by the sum of the others at either end", () => {
    const byName = read([["EXAMES", "META MENSAL"], ["Raio X", 10], ["Ultrassom", 20], ["Total geral", 31]]);
    expect(byName.targets.map(target => target.total)).toEqual([false, false, true]);
    const bySum = read([["EXAMES", "META MENSAL"], ["Nº de exames", 30], ["Raio X", 10], ["Ultrassom", 20]]);
    expect(bySum.targets.map(target => target.total)).toEqual([true, false, false]);
  });

  test("a line with a weight of its own is no total by chance", () => {
    const records = read([["Indicador", "Meta", "Peso"], ["A", 100, "20%"], ["B", 200, "30%"], ["C", 300, "50%"]]);
    expect(records.targets.map(target => target.total)).toEqual([false, false, false]);
  });

  test("an indicator whose name holds the word total is no total", () => {
    expect(read([["Indicador", "Meta", "Peso"], ["Total de cirurgias realizadas", 100, "40%"], ["Partos", 30, "60%"]]).targets.map(target => target.total)).toEqual([false, false]);
    expect(read([["Indicador", "Meta"], ["Percentual total de leitos ocupados", "85%"]]).targets[0]!.total).toBe(false);
  });

  test("a line named total whose target is the sum stays a total, whatever its weight says", () => {
    const records = read([["Indicador", "Meta", "Peso"], ["A", 100, "60%"], ["B", 50, "40%"], ["TOTAL", 150, "90%"]]);
    expect(records.targets.map(target => target.total)).toEqual([false, false, true]);
  });

  test("a share table with 'Metas qualitativas' among its labels is one table", () => {
    const records = read([["INDICADOR", "PESO %"], ["Metas quantitativas", "90%"], ["Metas qualitativas", "10%"], ["Total", "100%"]]);
    expect(records.targets).toEqual([]);
    expect(records.shares.map(share => [share.kind, toNumber(share.share!)])).toEqual([["quantitative", 0.9], ["qualitative", 0.1]]);
  });

  test("'TOTAL 100%' under the weights is a stated total, not a target", () => {
    const records = read([["Indicador", "Meta", "Peso"], ["A", 1, "60%"], ["B", 2, "40%"], ["TOTAL", "", "100%"]]);
    expect(records.targets).toHaveLength(2);
    expect(records.statedTotals).toMatchObject([{ at: { cell: "C4" }, of: "column-weights", parts: [{ cell: "C2" }, { cell: "C3" }] }]);
  });
});

describe("band tables", () => {
  test("limits in columns De and Até", () => {
    const bands = read([["De", "Até", "% a pagar"], ["85%", "", "100%"], ["70%", "85%", "90%"], ["", "70%", "70%"]]).bands;
    expect(bands.map(band => [band.from && toNumber(band.from), band.to && toNumber(band.to), toNumber(band.factor!)])).toEqual([[0.85, null, 1], [0.7, 0.85, 0.9], [null, 0.7, 0.7]]);
  });

  test("under '% de desconto' a figure is what is taken away", () => {
    const bands = read([["Atividade", "Faixa", "% de desconto"], ["Todas", "≥ 90%", "0%"], ["Todas", "< 90%", "10%"]]).bands;
    expect(bands.map(band => toNumber(band.factor!))).toEqual([1, 0.9]);
    expect(bands[0]!.appliesToAt).toEqual(bands[1]!.appliesToAt);
  });
});

describe("what is left out", () => {
  test("hidden sheets, empty sheets and Pactua's own are listed, not read", () => {
    const records = readWorkbook({
      ...workbookOf(
        sheetOf([["Indicador", "Meta"], ["A", 1]], { name: "velha", visibility: "hidden" }),
        sheetOf([], { name: "vazia" }),
        sheetOf([["Indicador", "Meta"], ["A", 1]], { name: "Metas" }),
      ),
      properties: { "Pactua.metas": "Metas" },
    });
    expect(records.targets).toEqual([]);
    expect(records.ignored.map(({ sheet, reason }) => [sheet, reason])).toEqual([["velha", "hidden-sheet"], ["vazia", "empty-sheet"], ["Metas", "written-by-pactua"]]);
  });
});
