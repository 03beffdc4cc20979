import { type Cell, writeXlsx } from "hucre/xlsx";

/** The smallest picture there is: one point. */
const PICTURE = new Uint8Array(Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64"));

/** A user's workbook with nearly all that a workbook can hold. */
export function richWorkbook(): Promise<Uint8Array> {
  const head = { font: { bold: true, color: { theme: 1 } }, fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "D9E1F2" } } } as const;
  return writeXlsx({
    activeSheet: 1,
    properties: { title: "Plano", creator: "Secretaria", created: new Date(0), modified: new Date(0), custom: { Processo: "0001/2023", "Pactua.receita": "{}" } },
    namedRanges: [{ name: "lista", range: "'Plano de ação'!$A$2:$A$3" }, { name: "local", range: "'Plano de ação'!$B$2", scope: "Plano de ação" }],
    workbookProtection: { lockStructure: true },
    sheets: [
      {
        name: "Plano de ação",
        columns: [{ width: 30 }, { width: 12, outlineLevel: 1 }, { hidden: true }],
        cells: new Map<string, Partial<Cell>>([
          ["0,0", { value: "Indicador", style: head }], ["0,1", { value: "Meta", style: head }], ["0,2", { value: "Data", style: head }],
          ["1,0", { richText: [{ text: "Consultas ", font: { bold: true } }, { text: "por mês", font: { italic: true, color: { rgb: "FF0000" } } }] }],
          ["1,1", { value: 0.95, style: { numFmt: "0.0%" }, comment: { author: "Fiscal", text: "conferir" } }],
          ["1,2", { value: new Date(Date.UTC(2023, 11, 31)), style: { numFmt: "dd/mm/yyyy" } }],
          ["2,0", { value: "=texto", hyperlink: { target: "https://example.org/edital" } }],
          ["2,1", { formula: "SUM(B2:B2*2)", formulaType: "array", formulaRef: "B3", formulaResult: 1.9 }],
          ["3,0", { formula: "B2*2", formulaType: "shared", formulaSharedIndex: 0, formulaRef: "A4:A5", formulaResult: 1.9 }],
          ["4,0", { formula: "", formulaType: "shared", formulaSharedIndex: 0, formulaResult: 3.8 }],
          ["5,0", { value: true, checkbox: true }],
        ]),
        rowDefs: new Map([[6, { hidden: true, outlineLevel: 1 }], [1, { height: 33 }]]),
        merges: [{ startRow: 7, startCol: 0, endRow: 8, endCol: 1 }],
        autoFilter: { range: "A1:C4", columns: [{ colIndex: 0, filters: ["Consultas por mês"] }] },
        dataValidations: [{ type: "list", range: "A2:A9", formula1: "lista", showErrorMessage: true }],
        conditionalRules: [
          { type: "cellIs", operator: "lessThan", formula: "0.5", priority: 1, range: "B2:B9", style: { font: { color: { rgb: "9C0006" } } } },
          { type: "iconSet", priority: 2, range: "B2:B9", iconSet: { iconSet: "3TrafficLights1", cfvo: [{ type: "percent", value: "0" }, { type: "percent", value: "33" }, { type: "percent", value: "67" }] } },
        ],
        sparklines: [{ location: "D2", dataRange: "'Plano de ação'!A4:B4", type: "column" }],
        images: [{ data: PICTURE, type: "png", anchor: { from: { row: 10, col: 0 }, to: { row: 12, col: 1 } }, altText: "brasão" }],
        textBoxes: [{ text: "nota", anchor: { from: { row: 10, col: 2 } } }],
        charts: [{ type: "line", title: "Meta", series: [{ name: "Meta", values: "B2:B3", categories: "A2:A3" }], anchor: { from: { row: 14, col: 0 } } }],
        freezePane: { rows: 1 },
        protection: { sheet: true, password: "segredo", formatCells: true },
        pageSetup: { paperSize: "a3", orientation: "portrait", scale: 80, printArea: "$A$1:$C$9", printTitlesRow: "$1:$1", margins: { left: 0.2 } },
        headerFooter: { oddHeader: "&CPlano", oddFooter: "&P" },
        view: { zoomScale: 85, showGridLines: false, tabColor: { rgb: "00B050" } },
        rowBreaks: [5],
        backgroundImage: PICTURE,
      },
      {
        name: "Base",
        rows: [["Unidade", "Mês", "Valor"], ["UBS A", "jan", 10], ["UBS B", "jan", 20]],
        tables: [{ name: "tblBase", range: "A1:C3", columns: [{ name: "Unidade" }, { name: "Mês" }, { name: "Valor" }], style: "TableStyleDark3" }],
        hidden: false,
      },
      { name: "Resumo", pivotTables: [{ name: "Dinâmica", sourceSheet: "Base", targetCell: "A3", rows: ["Unidade"], values: [{ field: "Valor" }] }] },
      { name: "Secreta", veryHidden: true, rows: [["x"]] },
    ],
  });
}
