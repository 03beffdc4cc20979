import { follow } from "../../src/follow/follow";
import type { Following } from "../../src/follow/following";
import { knownPlan } from "../../src/follow/knownPlan";
import type { Records } from "../../src/intake/records";
import { readWorkbook } from "../../src/intake/readWorkbook";
import { STATE_LABELS } from "../../src/locale/following";
import { followingSheets } from "../../src/sheets/followingSheets";
import { metaSheets } from "../../src/sheets/metaSheets";
import type { SheetPatch } from "../../src/workbook/patch";
import { readSample } from "../support/readSample";
import { sheetOf, workbookOf } from "../support/sheetOf";
import { TYPED_PLAN } from "./fixtures/typedPlan";

let records: Records;
let following: Following;
let sheets: readonly SheetPatch[];

beforeAll(async () => {
  records = await readSample("samples/plano-estrategico.xlsx");
  following = follow(knownPlan(records, TYPED_PLAN), "2024-08-31");
  sheets = [...metaSheets(records, [], undefined, following).sheets, ...followingSheets(following).sheets];
});

const sheet = (name: string): SheetPatch => sheets.find(one => one.name === name)!;
const shown = (one: SheetPatch, row: number): unknown[] => one.cells.filter(cell => cell.row === row).map(({ content }) => ("formula" in content ? content.cached : "text" in content ? content.text : content.value));

describe("the sheets of a plan that is followed", () => {
  test("tables of the plan, then the summary, the states, the signals and the cards", () => {
    expect(sheets.map(({ key, name, tables }) => [key, name, tables[0]?.name, tables[0]?.area.bottom])).toEqual([
      ["metas", "Metas", "tblMetas", 9], ["acoes", "Ações", "tblAcoes", 122], ["series", "Séries", "tblSeries", 60], ["inconsistencias", "Inconsistências", "tblInconsistencias", 1],
      ["acompanhamento", "Acompanhamento", undefined, undefined], ["situacao", "Situação", "tblSituacao", 122], ["sinais", "Sinais", "tblSinais", 25], ["cartoes", "Cartões", undefined, undefined],
    ]);
  });

  test("each table's columns are unique and are the header that is written", () => {
    for (const one of sheets.filter(({ tables }) => tables.length > 0)) {
      const { columns } = one.tables[0]!;
      expect(new Set(columns).size).toBe(columns.length);
      expect(shown(one, 0).slice(0, columns.length)).toEqual(columns);
    }
  });

  test("the date stands in one cell that has a name, is open to typing and takes a day only", () => {
    const { names, validations, cells, styles } = sheet("Acompanhamento");
    expect(names).toEqual([{ name: "DataAcompanhamento", area: { top: 4, left: 0, bottom: 4, right: 0 } }]);
    const cell = cells.find(({ row, column }) => row === 4 && column === 0)!;
    expect([cell.content, styles[cell.style!]!.unlocked, styles[cell.style!]!.numberFormat]).toEqual([{ value: 45535 }, true, "dd/mm/yyyy"]);
    expect(validations.map(({ area, rule }) => [area, rule.type])).toEqual([[names[0]!.area, "whole"]]);
    expect(sheets.flatMap(one => one.names)).toHaveLength(1);
  });

  test("each state is told by sign and word, and by colour where it stands", () => {
    expect(new Set(Object.values(STATE_LABELS)).size).toBe(8);
    expect(new Set(Object.values(STATE_LABELS).map(label => label.slice(1))).size).toBe(8);
    expect(new Set(sheet("Situação").conditionals.map(one => "formula" in one && one.formula))).toEqual(new Set(Object.values(STATE_LABELS).map(label => `K2="${label}"`)));
    expect(sheet("Situação").conditionals.every(one => one.type === "expression" && one.color !== undefined && one.fill !== undefined)).toBe(true);
  });

  test("what people type is open, all else is not", () => {
    const open = (one: SheetPatch) => new Set(one.cells.filter(({ row, style }) => row > 0 && one.styles[style!]?.unlocked).map(({ column }) => one.tables[0]!.columns[column]));
    expect(open(sheet("Ações"))).toEqual(new Set(["Status", "Conclusão", "Concluída em", "Anotações"]));
    expect(open(sheet("Séries"))).toEqual(new Set(["Realizado", "Sentido"]));
    expect(open(sheet("Sinais"))).toEqual(new Set(sheet("Sinais").tables[0]!.columns));
    expect(open(sheet("Situação"))).toEqual(new Set());
  });

  test("no function that Excel 2016 or LibreOffice lacks, none of Pactua's own, none that changes by itself", () => {
    const formulas = sheets.flatMap(one => one.cells.flatMap(({ content }) => ("formula" in content ? [content.formula] : [])));
    const called = new Set(formulas.flatMap(formula => formula.replace(/"(?:[^"]|"")*"/g, "").match(/[A-Z.]+(?=\()/g) ?? []));
    expect([...called].filter(name => !["IF", "AND", "OR", "NOT", "ISNUMBER", "N", "SUM", "SUMPRODUCT", "INDEX", "MATCH", "SMALL", "MAX", "MIN", "COUNT", "ROW", "ROUND", "IFERROR", "YEAR", "MONTH", "TEXT", "TRIM"].includes(name))).toEqual([]);
    expect(formulas.length).toBeGreaterThan(5000);
    expect(Math.max(...formulas.map(formula => formula.length))).toBeLessThan(8192);
  });

  test("A4: the summary lies, each card stands on a page of its own", () => {
    expect(sheet("Acompanhamento").print).toMatchObject({ orientation: "landscape", footer: "Página &P de &N" });
    const { print, cells } = sheet("Cartões");
    expect([print!.orientation, print!.breaks!.length]).toEqual(["portrait", 121]);
    expect(print!.breaks!.every(row => cells.some(cell => cell.row === row && "value" in cell.content && String(cell.content.value).startsWith("Cartão ")))).toBe(true);
  });

  test("the late ones are listed by responsible, the longest delay first", () => {
    const summary = sheet("Acompanhamento");
    const title = summary.cells.find(({ content }) => "value" in content && content.value === "Atrasadas, por responsável")!.row;
    const rows = Array.from({ length: 40 }, (_, index) => shown(summary, title + 2 + index)).filter(([, action]) => action !== "");
    expect(rows).toHaveLength(following.counts.late);
    expect(rows.slice(0, 2).map(([responsible, action, , days]) => [responsible, action, days])).toEqual([
      ["Superintendente", "2 - Constituir grupo de trabalho da SAS para o dimensionamento", 153], ["Superintendente", "1 - Articular medidas junto ao NGER para o alinhamento metodológico do PRI", 138],
    ]);
    const people = rows.map(([responsible]) => responsible);
    expect(people.filter((name, index) => people.indexOf(name) !== index && people[index - 1] !== name)).toEqual([]);
  });

  test("open signals are counted by region, one spelling for the same", () => {
    const summary = sheet("Acompanhamento");
    const title = summary.cells.find(({ content }) => "value" in content && content.value === "Sinais das regiões")!.row;
    expect([2, 3, 4].map(row => shown(summary, title + row).slice(0, 3))).toEqual([["Norte", 1, 2], ["Sul", 1, 1], ["(sem região)", 1, 1]]);
  });

  test("what the plan says is text, whatever it begins with", () => {
    const plan = knownPlan(readWorkbook(workbookOf(sheetOf([["Ação", "Responsável", "Prazo", "Status"], ["=SOMA(A1)", "@fulano", "até 12/2025", "+ativo"]], { name: "Plano" }))));
    const own = follow(plan, "2025-01-01");
    const [actions] = metaSheets({ ...records, targets: [] }, [], undefined, own).sheets;
    const cells = actions!.cells.filter(({ row }) => row === 1).map(({ content }) => content);
    expect(cells).toEqual(expect.arrayContaining([{ value: "=SOMA(A1)" }, { value: "@fulano" }, { value: "+ativo" }]));
    expect(cells.some(content => "formula" in content)).toBe(false);
  });

  test("a plan of nothing but series has its sheets too; a contract has none", () => {
    expect(followingSheets(follow(knownPlan({ actions: [], cards: [], series: [] }), "2024-08-31")).sheets).toEqual([]);
    const none = follow(knownPlan({ actions: [], cards: [], series: records.series }), "2024-08-31");
    expect(followingSheets(none).sheets.map(({ name }) => name)).toEqual(["Acompanhamento", "Situação", "Sinais", "Cartões"]);
  });
});
