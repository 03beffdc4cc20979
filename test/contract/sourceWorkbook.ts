import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

/** What the user has before anything is written: the same for every adapter. */
export const SOURCE: WorkbookSnapshot = {
  sheets: [
    sheet({
      name: "Fonte",
      values: [
        ["Indicador", "Meta", "Peso", null, "Data"],
        ["Consultas", 320, 0.007, null, 45292],
        ["mesclada", null, { error: "#DIV/0!" }, true],
        [],
        ["=isto é texto", "06"],
      ],
      formulas: new Map([["B2", "=300+20"]]),
      formats: new Map([["C2", "0.00%"], ["E2", "dd/mm/yyyy"], ["B5", "@"]]),
      merges: [{ top: 2, left: 0, bottom: 2, right: 1 }],
      hiddenRows: [3],
      tables: [{ name: "tblFonte", area: { top: 0, left: 0, bottom: 1, right: 2 }, columns: ["Indicador", "Meta", "Peso"] }],
    }),
    sheet({ name: "Muito oculta", visibility: "veryHidden", values: [["x"]] }),
    sheet({ name: "Oculta", visibility: "hidden" }),
  ],
  names: [
    { name: "orcamento", refersTo: "'Fonte'!$B$2", scope: null },
    { name: "local", refersTo: "'Fonte'!$C$2", scope: "Fonte" },
  ],
  properties: {},
};

/** The same workbook, where the user also has the names that the patch wishes for. */
export const CROWDED: WorkbookSnapshot = {
  ...SOURCE,
  sheets: [...SOURCE.sheets, sheet({
    name: "METAS",
    values: [["do usuário"], ["sim"]],
    tables: [{ name: "TblMetas", area: { top: 0, left: 0, bottom: 1, right: 0 }, columns: ["do usuário"] }],
  })],
  names: [...SOURCE.names, { name: "Teto", refersTo: "'METAS'!$A$1", scope: null }],
};

function sheet(part: Partial<SheetSnapshot> & Pick<SheetSnapshot, "name">): SheetSnapshot {
  return { visibility: "visible", values: [], formulas: new Map(), formats: new Map(), merges: [], hiddenRows: [], tables: [], ...part };
}
