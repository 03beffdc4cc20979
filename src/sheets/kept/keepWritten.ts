import { cellName } from "../../domain/address";
import { ACTION_HEADERS } from "../../locale/following";
import { madeSheets } from "../../workbook/marks";
import type { CellContent, CellPatch, SheetPatch, StylePatch, WorkbookPatch } from "../../workbook/patch";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { KEYS } from "../following/tables";
import { styleOf } from "../styles";
import { greatest } from "./greatest";
import { matchColumns } from "./matchColumns";
import { matchRows } from "./matchRows";
import { rowsBelow } from "./rowsBelow";

const STYLE = "cell top wrap";
const LOOK = styleOf(STYLE);
/** Titles of columns that Pactua writes for some plans only. */
const KNOWN: ReadonlySet<string> = new Set(Object.values(ACTION_HEADERS));
/** These two know by themselves what was written on them, and have the same words on many rows. */
const OWN_WAY: ReadonlySet<string> = new Set(["inconsistencias", KEYS.cards]);

/**
 * The patch, with what people wrote on Pactua's sheets beside and under what Pactua writes: columns of their own, notes beside a line, lines under a table.
 * It goes with its line, wherever that stands now. What Pactua itself wrote is left to the patch.
 */
export function keepWritten(patch: WorkbookPatch, snapshot: WorkbookSnapshot): WorkbookPatch {
  const made = madeSheets(snapshot);
  return {
    sheets: patch.sheets.map(sheet => {
      const name = made.get(sheet.key);
      const standing = snapshot.sheets.find(one => one.name === name);
      return standing && !OWN_WAY.has(sheet.key) ? withWritten(sheet, standing) : sheet;
    }),
  };
}

function withWritten(sheet: SheetPatch, standing: SheetSnapshot): SheetPatch {
  const titles = matchColumns(standing, sheet, KNOWN);
  if (!titles) return sheet;
  const matched = matchRows(standing, sheet, titles);
  const isFree = freePlaces(sheet);
  const kept: CellPatch[] = [];
  const styles: Record<string, StylePatch> = {};
  const keep = (from: number, to: number): void => standing.values[from]!.forEach((value, column) => {
    const place = titles.columns.get(column);
    if (value === null || place === undefined || !isFree(to, place)) return;
    const at = cellName(from, column);
    const format = standing.formats.get(at);
    const style = format === undefined ? STYLE : `${STYLE} ${format}`;
    styles[style] = { ...LOOK, ...(format !== undefined && { numberFormat: format }) };
    kept.push({ row: to, column: place, content: contentOf(value, at === cellName(to, place) ? standing.formulas.get(at) : undefined), style });
  });
  for (const [from, to] of [...matched, ...rowsBelow(standing, sheet, titles, matched)]) keep(from, to);
  return { ...sheet, cells: [...sheet.cells, ...kept], styles: { ...sheet.styles, ...styles } };
}

/** A table has every cell of its rows written. On a form a cell may be blank in one state of the line only, so there the user's are those under it, and those in columns that it leaves free. */
function freePlaces({ cells, tables }: SheetPatch): (row: number, column: number) => boolean {
  if (tables.length === 0) {
    const bottom = greatest(cells.map(({ row }) => row));
    const columns = new Set(cells.map(({ column }) => column));
    return (row, column) => row > bottom || !columns.has(column);
  }
  const written = new Set(cells.map(({ row, column }) => `${row},${column}`));
  return (row, column) => !written.has(`${row},${column}`);
}

/** A formula that has moved, or speaks of its row of a table that it is no part of any more, would compute something else: its value goes on. */
function contentOf(value: Exclude<CellValue, null>, formula: string | undefined): CellContent {
  const plain = typeof value === "object" ? value.error : value;
  return formula !== undefined && !/\[(?:\[?#This Row|@)/i.test(formula) ? { formula, cached: plain } : { value: plain };
}
