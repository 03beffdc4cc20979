import { BooleanNumber, type ICellData, type IStyleData, type IWorksheetData } from "@univerjs/core";
import type { SheetAppearance } from "../appearance";

export const PIXELS_PER_POINT = 96 / 72;

/** What the grid keeps of the look of a sheet, but for its cells. */
export type SheetLook = Partial<Pick<IWorksheetData, "columnData" | "rowData" | "defaultColumnWidth" | "defaultRowHeight" | "defaultStyle" | "freeze" | "showGridlines" | "tabColor">>;

/** @param styles of the looks, by their index @param columns so many does the grid show of it */
export function sheetLook(sheet: SheetAppearance, styles: readonly IStyleData[], columns: number): SheetLook {
  const { freeze } = sheet;
  const columnData: NonNullable<SheetLook["columnData"]> = {};
  for (const { from, to, width, hidden, look } of sheet.columns) {
    const data = { ...(width === undefined ? {} : { w: width }), ...(hidden ? { hd: BooleanNumber.TRUE } : {}), ...(look === undefined ? {} : { s: styles[look] }) };
    for (let column = from; column <= Math.min(to, columns - 1); column++) columnData[column] = { ...data };
  }
  return {
    columnData,
    rowData: Object.fromEntries([...sheet.rows].map(([row, { height, look }]) => [row, {
      ...(height === undefined ? {} : { h: height * PIXELS_PER_POINT, ia: BooleanNumber.FALSE }), ...(look === undefined ? {} : { s: styles[look] }),
    }])),
    defaultColumnWidth: sheet.defaultWidth,
    defaultRowHeight: sheet.defaultHeight * PIXELS_PER_POINT,
    ...(styles[0] ? { defaultStyle: letters(styles[0]) } : {}),
    ...(freeze ? { freeze: { xSplit: freeze.columns, ySplit: freeze.rows, startRow: freeze.rows, startColumn: freeze.columns } } : {}),
    showGridlines: sheet.gridLines === "hidden" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(sheet.tabColor === undefined ? {} : { tabColor: `#${sheet.tabColor}` }),
  };
}

/** Of plain cells only the letters: what stands on a fill that no cell asks for would not be seen. */
function letters({ ff, fs, cl }: IStyleData): IStyleData {
  return { ...(ff ? { ff } : {}), ...(fs ? { fs } : {}), ...(cl ? { cl } : {}) };
}

/**
 * The style of a cell from its look and its number format. Cells with the same two share one.
 * @param styles of the looks, by their index; the first one is that of plain cells
 */
export function cellStyles(styles: readonly IStyleData[]): (look: number | undefined, pattern: string | undefined) => Pick<ICellData, "s"> {
  const known = new Map<string, Pick<ICellData, "s">>();
  return (look = 0, pattern) => {
    const key = `${look} ${pattern ?? ""}`;
    const style = known.get(key) ?? styled({ ...(look > 0 ? styles[look] : {}), ...(pattern === undefined ? {} : { n: { pattern } }) });
    known.set(key, style);
    return style;
  };
}

function styled(style: IStyleData): Pick<ICellData, "s"> {
  return Object.keys(style).length === 0 ? {} : { s: style };
}
