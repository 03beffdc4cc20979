import type { Records } from "../../src/intake/records";
import { metaSheets } from "../../src/sheets/metaSheets";
import { validate } from "../../src/validate/validate";
import type { Finding } from "../../src/validate/finding";
import type { CellPatch, SheetPatch } from "../../src/workbook/patch";
import { readSample } from "../support/readSample";

let records: Records;
let findings: readonly Finding[];
let sheets: readonly SheetPatch[];

beforeAll(async () => {
  records = await readSample("samples/contrato-complexo-saude.xlsx");
  findings = validate(records);
  sheets = metaSheets(records, findings).sheets;
});

const EMPTY = (all: Records): Records => ({ ...all, targets: [], bands: [], shares: [] });

describe("the tables of a contract", () => {
  test("Metas, Faixas, Composição and Inconsistências hold one row a record", () => {
    expect(sheets.map(({ name, tables }) => [name, tables[0]!.name, tables[0]!.area.bottom])).toEqual([
      ["Metas", "tblMetas", 304],
      ["Faixas", "tblFaixas", records.bands.length],
      ["Composição", "tblComposicao", records.shares.length],
      ["Inconsistências", "tblInconsistencias", findings.length],
    ]);
  });

  test("only sheets that have rows are written, but Inconsistências always, with a word when there is none", () => {
    const [only, ...others] = metaSheets(EMPTY(records), []).sheets;
    expect(others).toEqual([]);
    expect(only!.name).toBe("Inconsistências");
    expect(texts(only!, 1)).toContain("Nenhuma inconsistência encontrada.");
  });

  test("each table's columns are unique and are the header that is written", () => {
    for (const sheet of sheets) {
      const { columns } = sheet.tables[0]!;
      expect(new Set(columns).size).toBe(columns.length);
      expect(texts(sheet, 0)).toEqual(columns);
    }
  });

  test("a target's source is a link to its cell, its value and weight keep their number formats", () => {
    const metas = sheets[0]!;
    const row = records.targets.findIndex(({ at }) => at.sheet === "RUE" && at.cell === "C16") + 1;
    expect(at(metas, row, "Célula").content).toEqual({ text: "C16", link: { sheet: "RUE", target: "C16" } });
    expect(at(metas, row, "Operador").content).toEqual({ value: "≤" });
    expect(at(metas, row, "Valor").content).toEqual({ value: 0.025 });
    expect(styleAt(metas, row, "Valor").numberFormat).toBe("0.00%");
    expect(at(metas, row, "Peso").content).toEqual({ value: 0.25 });
    expect(styleAt(metas, row, "Peso").numberFormat).toBe("0.00%");
    expect(at(metas, row, "Total").content).toEqual({ value: "Não" });
  });

  test("findings come by level, then in the order of the sheets, each with sentence, remedy and a status to choose", () => {
    const sheet = sheets[3]!;
    const column = sheet.tables[0]!.columns.indexOf("Nível");
    const levels = sheet.cells.filter(cell => cell.column === column && cell.row > 0).map(valueOf);
    expect(levels).toEqual([...levels].sort((a, b) => ["Erro", "Aviso", "Escolha"].indexOf(String(a)) - ["Erro", "Aviso", "Escolha"].indexOf(String(b))));
    for (let row = 1; row <= findings.length; row++) {
      for (const header of ["Código", "O que há", "O que fazer"]) expect(valueOf(at(sheet, row, header))).toMatch(/\S/);
      expect(valueOf(at(sheet, row, "Situação"))).toBe("aberta");
      for (const header of ["Situação", "Motivo", "Data"]) expect(styleAt(sheet, row, header).unlocked).toBe(true);
    }
    expect(sheet.validations).toEqual([expect.objectContaining({ rule: { type: "list", values: ["aberta", "corrigida", "aceita"] } })]);
  });

  test("a cell of a workbook that these records were not read from is named, not linked", () => {
    const elsewhere: Finding = { ...findings[0]!, sheet: "Produção de outro arquivo", cell: "B2" };
    const [sheet] = metaSheets(EMPTY(records), [elsewhere]).sheets;
    expect(at(sheet!, 1, "Onde").content).toEqual({ value: "Produção de outro arquivo!B2" });
  });

  test("every link leads to a sheet of the workbook", () => {
    const known = new Set(records.blocks.map(({ sheet }) => sheet));
    const links = sheets.flatMap(({ cells }) => cells.flatMap(({ content }) => ("link" in content ? [content.link] : [])));
    expect(links.length).toBeGreaterThan(304);
    for (const { sheet, target } of links) {
      expect(known).toContain(sheet);
      expect(target).toMatch(/^[A-Z]{1,3}[1-9]\d*(:[A-Z]{1,3}[1-9]\d*)?$/);
    }
  });

  test("no text of the user becomes a formula, and every page says which it is", () => {
    for (const sheet of sheets) {
      expect(sheet.cells.filter(({ content }) => "formula" in content)).toEqual([]);
      expect(sheet.print).toEqual(expect.objectContaining({ orientation: "landscape", titleRows: { from: 0, to: 0 }, footer: "Página &P de &N" }));
      expect(sheet.freeze).toEqual({ rows: 1, columns: 0 });
    }
  });
});

function at({ cells, tables }: SheetPatch, row: number, header: string): CellPatch {
  const column = tables[0]!.columns.indexOf(header);
  return cells.find(cell => cell.row === row && cell.column === column)!;
}

function styleAt(sheet: SheetPatch, row: number, header: string) {
  return sheet.styles[at(sheet, row, header).style!]!;
}

function valueOf({ content }: CellPatch): unknown {
  return "value" in content ? content.value : "text" in content ? content.text : content.formula;
}

function texts({ cells }: SheetPatch, row: number): unknown[] {
  return cells.filter(cell => cell.row === row).map(valueOf);
}
