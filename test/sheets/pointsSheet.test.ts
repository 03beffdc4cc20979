import { parseAreaName } from "../../src/domain/address";
import { toNumber } from "../../src/domain/fraction";
import { evaluate } from "../../src/evaluate/evaluate";
import type { Evaluation } from "../../src/evaluate/evaluation";
import type { Records } from "../../src/intake/records";
import { readTypedInputs } from "../../src/sheets/evaluation/readTypedInputs";
import { metaSheets } from "../../src/sheets/metaSheets";
import { evaluationSheets } from "../../src/sheets/evaluationSheets";
import { pointsColumns } from "../../src/sheets/points/pointsColumns";
import type { CellPatch, SheetPatch } from "../../src/workbook/patch";
import { memoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import { readSample } from "../evaluate/readSample";

/** Known to Excel 2016 and to LibreOffice, and the same in both. */
const FUNCTIONS = ["AND", "ABS", "COUNT", "COUNTA", "IF", "IFERROR", "INDEX", "INT", "ISNUMBER", "MAX", "MIN", "MOD", "N", "OR", "ROUND", "ROUNDUP", "SUM", "SUMPRODUCT"];

const columns = pointsColumns(1);

describe("the evaluation sheet of a contract by points", () => {
  let records: Records;
  let evaluation: Evaluation;
  let sheet: SheetPatch;
  let byPlace: Map<string, CellPatch>;
  beforeAll(async () => {
    records = await readSample("upa-pontuacao.xlsx");
    evaluation = evaluate(records, await readSample("producao-upa.xlsx"));
    sheet = evaluationSheets(evaluation, records).sheets[0]!;
    byPlace = new Map(sheet.cells.map(cell => [`${cell.row},${cell.column}`, cell]));
  });
  const formulas = () => sheet.cells.flatMap(cell => ("formula" in cell.content ? [{ ...cell, formula: cell.content.formula, cached: cell.content.cached }] : []));
  const shown = (row: number, column: number): unknown => {
    const content = byPlace.get(`${row},${column}`)!.content;
    return "formula" in content ? content.cached : "value" in content ? content.value : content.text;
  };

  test("stands under its sheet's name, with the points in the place of the money", () => {
    expect([sheet.key, sheet.name]).toEqual(["avaliacao:Metas", "Avaliação Metas"]);
    const header = sheet.freeze!.rows - 1;
    expect(Array.from({ length: columns.source + 1 }, (_, column) => shown(header, column))).toEqual([
      "Unidade", "Grupo", "Indicador", "Meta", "Resultado", "Prof.", "Apurado", "% da meta", "Faixa", "Pontos", "Pontos possíveis", "Falta para a próxima faixa", "Situação", "Origem",
    ]);
    expect(sheet.print).toEqual(expect.objectContaining({ orientation: "landscape", titleRows: { from: header, to: header }, footer: "Página &P de &N" }));
  });

  test("shows the points, the bands as they were read and the payment", () => {
    const rows = Array.from({ length: 8 }, (_, index) => sheet.freeze!.rows + index);
    expect(rows.map(row => shown(row, columns.points))).toEqual(evaluation.points[0]!.lines.map(line => toNumber(line.points!)));
    expect(rows.map(row => shown(row, columns.band))).toEqual([
      "90% até menos de 100%", "70% ou mais", "0 min", "mais de 60 até 80 min", "até 120 min", "mais de 260 min", "80% até menos de 90%", "100% ou mais",
    ]);
    expect(rows.map(row => shown(row, columns.gap))).toEqual([0.04, "–", "–", 5, "–", 2, 0.05, "–"]);
    expect([shown(3, columns.band), shown(3, columns.points), shown(3, columns.possible), shown(3, columns.status)]).toEqual([114104.73, 680, 900, 0]);
  });

  test("uses no function beyond those that Excel 2016 and LibreOffice share, and reads only cells that it wrote", () => {
    const used = new Set(formulas().flatMap(({ formula }) => [...formula.replace(/"[^"]*"/g, "").matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(match => match[1]!)));
    expect([...used].filter(name => !FUNCTIONS.includes(name))).toEqual([]);
    for (const { formula } of formulas()) {
      for (const [reference] of formula.replace(/"[^"]*"/g, "").matchAll(/\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?(?!\()/g)) {
        const area = parseAreaName(reference.replace(/\$/g, ""));
        for (let row = area.top; row <= area.bottom; row++) expect([reference, byPlace.has(`${row},${area.left}`)]).toEqual([reference, true]);
      }
    }
  });

  test("every input is open, coloured and validated: eight results, the variable and the date; nothing else is open", () => {
    const merged = (cell: CellPatch): boolean => sheet.merges.some(({ top, left, right }) => cell.row === top && cell.column > left && cell.column <= right);
    const typed = sheet.cells.filter(cell => sheet.styles[cell.style ?? ""]?.unlocked && !merged(cell));
    expect(typed.map(({ row, column }) => `${row},${column}`).sort()).toEqual(sheet.validations.map(({ area }) => `${area.top},${area.left}`).sort());
    expect(typed).toHaveLength(8 + 2);
    for (const { title, message } of sheet.validations) expect([title.length > 0 && title.length <= 32, message.length > 0 && message.length <= 255]).toEqual([true, true]);
  });

  test("the chart draws ranges that are filled", () => {
    expect(sheet.charts.map(({ name, series }) => [name, series.length])).toEqual([["grafico-pontos", 2]]);
    for (const { categories, values } of sheet.charts.flatMap(({ series }) => series)) {
      for (const area of [categories, values]) for (let row = area.top; row <= area.bottom; row++) expect(byPlace.has(`${row},${area.left}`)).toBe(true);
    }
  });

  test("the table Pontos has a row for each of the 30 bands, as the contract writes them, each leading to its cell", () => {
    const pontos = metaSheets(records, []).sheets.find(({ key }) => key === "pontos")!;
    expect([pontos.name, pontos.tables[0]!.name, pontos.tables[0]!.area.bottom]).toEqual(["Pontos", "tblPontos", 30]);
    const row = (index: number) => pontos.cells.filter(cell => cell.row === index).map(({ content }) => ("text" in content ? content.link : "value" in content ? content.value : null));
    expect(row(13)).toEqual(["Metas", { sheet: "Metas", target: "C13" }, "Tempo médio de espera até a consulta - “amarelo”/Urgente", "Resultado", "min", 61, "Sim", 80, "Sim", 50, "De 61 min a 80 min – 50 pontos."]);
  });

  test("what a person typed on it goes on when it is made anew: a result and the variable", async () => {
    const workbook = memoryWorkbook({ sheets: [], names: [], properties: {} });
    const overtyped = { ...sheet, cells: sheet.cells.map(cell => typed(cell)) };
    await workbook.apply({ sheets: [overtyped] });
    const inputs = readTypedInputs(await workbook.read());
    const again = evaluate(records, await readSample("producao-upa.xlsx"), undefined, undefined, inputs);
    expect(again.points[0]!.totals).toMatchObject({ open: 0 });
    expect(toNumber(again.points[0]!.totals.points)).toBe(700);
    expect(toNumber(again.points[0]!.budget!)).toBe(90_000);
    expect(toNumber(again.points[0]!.totals.payment!)).toBe(70_000);
    expect(again.findings.map(({ code }) => code).sort()).toEqual(["input-kept", "input-kept"]);
    const made = evaluationSheets(again, records, { typed: inputs }).sheets[0]!;
    expect(made.cells.find(({ row, column }) => row === 3 && column === 0)!.content).toEqual({ value: 90_000 });
  });

  /** 100 % of risk classified instead of 96 %, and another variable. */
  function typed(cell: CellPatch): CellPatch {
    if (cell.row === 3 && cell.column === 0) return { ...cell, content: { value: 90_000 } };
    return cell.row === 6 && cell.column === columns.firstMonth ? { ...cell, content: { value: 1 } } : cell;
  }
});
