import type { CellPatch, SheetPatch, WorkbookPatch } from "../../src/workbook/patch";

/** A sheet patch with nothing in it but what is given. */
export function sheetPatch(part: Partial<SheetPatch> & Pick<SheetPatch, "key" | "name">): SheetPatch {
  return { styles: {}, cells: [], merges: [], tables: [], names: [], validations: [], conditionals: [], charts: [], columnWidths: [], ...part };
}

export function value(row: number, column: number, content: string | number | boolean | null, style?: string): CellPatch {
  return { row, column, content: { value: content }, style };
}

export function formula(row: number, column: number, text: string, cached?: string | number | boolean, style?: string): CellPatch {
  return { row, column, content: { formula: text, cached }, style };
}

export function link(row: number, column: number, text: string, sheet: string, target: string): CellPatch {
  return { row, column, content: { text, link: { sheet, target } } };
}

export function area(top: number, left: number, bottom: number, right: number) {
  return { top, left, bottom, right };
}

/** Everything a patch can say, on two sheets that refer to one another. */
export const RICH_PATCH: WorkbookPatch = {
  sheets: [
    sheetPatch({
      key: "metas",
      name: "Metas",
      styles: {
        head: { bold: true, fill: "1F4E78", color: "FFFFFF", wrap: true, border: "thin", align: "center" },
        money: { numberFormat: "\"R$\" #,##0.00", border: "thin" },
        rate: { numberFormat: "0.00%", italic: true, size: 9, verticalAlign: "top" },
        input: { fill: "FFF2CC", unlocked: true, numberFormat: "#,##0.##" },
        title: { bold: true, size: 14, border: "none" },
        total: { bold: true, border: "top", align: "right" },
      },
      cells: [
        value(0, 0, "Metas do contrato", "title"),
        value(2, 0, "Indicador", "head"), value(2, 1, "Meta", "head"), value(2, 2, "Peso", "head"), value(2, 3, "A pagar", "head"),
        value(3, 0, "Consultas"), value(3, 1, 320, "input"), value(3, 2, 0.007, "rate"), formula(3, 3, "=ROUND(B4*C4,2)", 2.24, "money"),
        value(4, 0, "Partos & cesáreas < 40 %"), value(4, 1, null, "input"), value(4, 2, 0.4, "rate"), formula(4, 3, "=IF(B5=\"\",\"\",B5*C5)", "", "money"),
        link(5, 0, "fonte", "Fonte", "B2:C3"), formula(5, 3, "=SUM(tblMetas[A pagar])", 2.24, "total"), value(5, 1, true),
        formula(6, 0, "=ROUND('Faixas & fatores'!A2+SUM(teto)/1000,0)", 1),
      ],
      merges: [area(0, 0, 0, 3)],
      tables: [{ name: "tblMetas", area: area(2, 0, 4, 3), columns: ["Indicador", "Meta", "Peso", "A pagar"], style: "TableStyleLight9" }],
      names: [{ name: "teto", area: area(3, 1, 4, 1) }],
      validations: [
        { area: area(3, 1, 4, 1), rule: { type: "decimal", min: 0 }, title: "Meta", message: "Um número, zero ou mais." },
        { area: area(3, 0, 3, 0), rule: { type: "list", values: ["Consultas", "Partos"] }, title: "Indicador", message: "Escolha um." },
        { area: area(5, 1, 5, 1), rule: { type: "whole", min: 1, max: 12 }, title: "Mês", message: "De 1 a 12." },
      ],
      conditionals: [
        { type: "dataBar", area: area(3, 2, 4, 2), color: "5B9BD5", min: 0, max: 1 },
        { type: "expression", area: area(3, 0, 4, 3), formula: "$B4=\"\"", color: "7F7F7F", fill: "F2F2F2" },
      ],
      charts: [{
        name: "Atingimento", type: "bar", title: "Atingimento por indicador", anchor: area(8, 0, 20, 3), valueFormat: "0%", altText: "Barras: peso de cada indicador",
        series: [{ name: "Peso", categories: area(3, 0, 4, 0), values: area(3, 2, 4, 2), color: "5B9BD5" }],
      }],
      columnWidths: [42, 12.5, 10, 16],
      rowHeights: { 0: 24, 2: 30 },
      freeze: { rows: 3, columns: 1 },
      print: { orientation: "landscape", area: area(0, 0, 20, 3), titleRows: { from: 2, to: 2 }, footer: "&LPactua&RPágina &P de &N" },
      tabColor: "1F4E78",
    }),
    sheetPatch({
      key: "faixas",
      name: "Faixas & fatores",
      cells: [value(0, 0, "Fator"), value(1, 0, 0.7), link(2, 0, "voltar", "Metas", "A4")],
      tables: [{ name: "tblFaixas", area: area(0, 0, 1, 0), columns: ["Fator"] }],
    }),
  ],
};
