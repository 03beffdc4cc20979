import { parseAreaName } from "../../src/domain/address";
import { toNumber } from "../../src/domain/fraction";
import { NO_RECORDS } from "./fixtures/records";
import { columnsFor } from "../../src/sheets/evaluation/columns";
import { evaluationSheets } from "../../src/sheets/evaluationSheets";
import type { CellPatch, SheetPatch } from "../../src/workbook/patch";
import { HOSPITAL, hospital } from "./fixtures/hospital";
import { evaluationOf, MONTHS } from "./fixtures/lines";

/** Known to Excel 2016 and to LibreOffice, and the same in both. */
const FUNCTIONS = ["ABS", "AND", "COUNT", "COUNTA", "IF", "IFERROR", "INDEX", "INT", "ISNUMBER", "MAX", "MIN", "MOD", "N", "NOT", "OR", "ROUND", "ROUNDUP", "SUM", "SUMPRODUCT"];

const columns = columnsFor(MONTHS.length);
const evaluation = hospital();
const sheet = only(evaluationSheets(evaluation, NO_RECORDS, { date: "2023-05-10" }).sheets);
const byPlace = new Map(sheet.cells.map(cell => [`${cell.row},${cell.column}`, cell]));
const formulas = sheet.cells.flatMap(cell => ("formula" in cell.content ? [{ ...cell, formula: cell.content.formula, cached: cell.content.cached }] : []));

describe("an evaluation sheet", () => {
  test("stands under its component's name, with the header of the table frozen and repeated on paper", () => {
    expect([sheet.key, sheet.name]).toEqual(["avaliacao:HU", "Avaliação HU"]);
    const header = sheet.freeze!.rows - 1;
    expect(rowTexts(header).slice(0, 20)).toEqual([
      "Unidade", "Grupo", "Indicador", "Meta", "jan/23", "fev/23", "mar/23", "abr/23", "Prof.", "Apurado", "% da meta", "Faixa", "Fator", "Peso",
      "Valor cheio", "A pagar", "Desconto", "Falta para a próxima faixa", "Situação", "Origem",
    ]);
    expect(sheet.print).toEqual(expect.objectContaining({ orientation: "landscape", titleRows: { from: header, to: header }, footer: "Página &P de &N" }));
  });

  test("uses no function beyond those that Excel 2016 and LibreOffice share", () => {
    const used = new Set(formulas.flatMap(({ formula }) => [...formula.replace(/"[^"]*"/g, "").matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(match => match[1]!)));
    expect([...used].filter(name => !FUNCTIONS.includes(name))).toEqual([]);
    expect(used.size).toBeGreaterThan(10);
  });

  test("computes by formula whatever is not typed: from Apurado to Situação every line holds formulas, the contract's weight aside", () => {
    const computed = [columns.actual, columns.attainment, columns.band, columns.factor, columns.full, columns.payment, columns.deduction, columns.gap, columns.status];
    const lines = sheet.cells.filter(({ column, content }) => column === columns.payment && "formula" in content).map(({ row }) => row);
    expect(lines.length).toBe(HOSPITAL.lines.length + 2 + 1 + 1); // lines, two subtotals, the total and what stands above it
    const paying = lines.filter(row => byPlace.has(`${row},${columns.memory.position}`) && row > sheet.freeze!.rows);
    expect(paying.length).toBe(HOSPITAL.lines.length);
    for (const row of paying) for (const column of computed) expect(byPlace.get(`${row},${column}`)!.content).toHaveProperty("formula");
  });

  test("reads only cells that it wrote", () => {
    for (const { formula } of formulas) {
      for (const [reference] of formula.replace(/"[^"]*"/g, "").matchAll(/\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?(?!\()/g)) {
        const area = parseAreaName(reference.replace(/\$/g, ""));
        if (area.top === area.bottom && area.left === area.right) expect([reference, byPlace.has(`${area.top},${area.left}`)]).toEqual([reference, true]);
        else expect(sheet.cells.some(({ row, column }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)).toBe(true);
      }
    }
  });

  test("every input is open, coloured, validated and says what it wants; nothing else is open", () => {
    const open = sheet.cells.filter(cell => sheet.styles[cell.style ?? ""]?.unlocked);
    const merged = (cell: CellPatch): boolean => sheet.merges.some(({ top, left, right }) => cell.row === top && cell.column > left && cell.column <= right);
    const typed = open.filter(cell => !merged(cell));
    const validated = sheet.validations.flatMap(({ area }) => `${area.top},${area.left}`);
    expect(typed.map(({ row, column }) => `${row},${column}`).sort()).toEqual([...validated].sort());
    expect(new Set(validated).size).toBe(validated.length);
    for (const cell of open) {
      expect(sheet.styles[cell.style!]!.fill).toBeDefined();
      expect("formula" in cell.content).toBe(false);
    }
    for (const { title, message } of sheet.validations) expect([title.length > 0 && title.length <= 32, message.length > 0 && message.length <= 255]).toEqual([true, true]);
    expect(typed.length).toBe(11 * 4 + 1 + 4); // months of eleven indicators, one number of professionals, budget, two shares, date
  });

  test("shows the engine's amounts until the host recalculates", () => {
    const shown = formulas.filter(({ column, row }) => column === columns.payment && row > sheet.freeze!.rows && byPlace.has(`${row},${columns.memory.position}`)).map(({ cached }) => cached);
    expect(shown).toEqual(evaluation.components[0]!.lines.map(({ payment }) => (payment ? toNumber(payment) : "")));
  });

  test("limits are compared crosswise: no formula holds a quotient of production against a limit", () => {
    const positions = formulas.filter(({ column, row, formula }) => column === columns.memory.position && row > sheet.freeze!.rows && formula.includes("SUMPRODUCT"));
    expect(positions.length).toBe(HOSPITAL.lines.length);
    for (const { formula } of positions) expect(formula.replace(/^=IF\([A-Z]+\d+="","",/, "")).not.toContain("/");
  });

  test("a text of the contract that looks like a formula stays text", () => {
    const cell = sheet.cells.find(({ content }) => "value" in content && content.value === "=Plano \"anual\" realizado");
    expect(cell?.column).toBe(columns.indicator);
  });

  test("both charts draw ranges that are filled", () => {
    expect(sheet.charts.map(({ name, series }) => [name, series.length])).toEqual([["grafico-atingimento", 1], ["grafico-pagamento", 2]]);
    for (const { categories, values } of sheet.charts.flatMap(({ series }) => series)) {
      for (const area of [categories, values]) for (let row = area.top; row <= area.bottom; row++) expect(byPlace.has(`${row},${area.left}`)).toBe(true);
    }
  });

  test("as many signature lines as there are signers, inside the printed area", () => {
    const row = sheet.cells.find(({ content }) => "value" in content && content.value === "Comissão de acompanhamento")!.row;
    expect(rowTexts(row)).toEqual(["Comissão de acompanhamento", "Organização", "Data"]);
    expect(sheet.print!.area).toEqual({ top: 0, left: 0, bottom: row, right: columns.source });
  });

  test("a third of a shared weight stands as the division it is", () => {
    expect(formulas.filter(({ column, formula }) => column === columns.weight && formula === "=0.2/3").length).toBe(3);
  });

  test("a result without a month has one column of its own", () => {
    const single = evaluationOf([{ budget: "1000", lines: [{ weight: "1", inputs: [{ target: "10", months: ["9"] }] }] }], []);
    const { cells, freeze } = only(evaluationSheets(single, NO_RECORDS).sheets);
    expect(cells.filter(({ row }) => row === freeze!.rows - 1).map(({ content }) => ("value" in content ? content.value : null)).slice(3, 6)).toEqual(["Meta", "Resultado", "Prof."]);
  });

  test("the target of lines judged as one is shown like any other while months lack, and its row holds its name", () => {
    const open = evaluationOf([{ budget: "1000", lines: [{ weight: "1", operator: ">=", inputs: [{ target: "7100", months: ["9", null, null, null] }, { target: "750", months: [null, null, null, null] }] }] }]);
    const { cells, styles, rowHeights } = only(evaluationSheets(open, NO_RECORDS).sheets);
    const joint = cells.find(({ column, content }) => column === columns.target && "formula" in content && content.formula.startsWith("=SUM"))!;
    expect(joint.content).toMatchObject({ cached: 7850 });
    expect(styles[joint.style!]!.numberFormat).toContain("≥");
    expect(rowHeights![joint.row]).toBeGreaterThan(rowHeights![joint.row - 1]!);
  });

  test("a line without bands or weight stays open, and its weight can be typed", () => {
    const open = evaluationOf([{ budget: "1000", lines: [{ weight: null, tiers: [], inputs: [{ target: "10", months: ["9", "9", "9", "9"] }] }] }]);
    const { cells, styles, validations } = only(evaluationSheets(open, NO_RECORDS).sheets);
    const weight = cells.find(({ row, column }) => row === 7 && column === columns.weight)!;
    expect(styles[weight.style!]!.unlocked).toBe(true);
    expect(validations.some(({ title }) => title === "Peso")).toBe(true);
    expect(cells.find(({ row, column }) => row === 7 && column === columns.status)!.content).toEqual(expect.objectContaining({ cached: "○ faltam dados" }));
  });
});

function only(sheets: readonly SheetPatch[]): SheetPatch {
  expect(sheets).toHaveLength(1);
  return sheets[0]!;
}

function rowTexts(row: number): unknown[] {
  return sheet.cells.filter(cell => cell.row === row).flatMap(({ content }) => ("value" in content && content.value !== null ? [content.value] : []));
}
