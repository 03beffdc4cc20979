import { areaName, columnLetters } from "../../domain/address";
import type { PrintPatch, SheetPatch } from "../patch";
import type { Pace } from "./pacedRequests";
import { rangeOf } from "./ranges";

/** A character of Calibri 11 is 7 pixels wide, and a pixel three quarters of a point. */
export const POINTS_PER_CHARACTER = 5.25;

/** Merges, widths and heights, the frozen part, print set-up and the tab. */
export async function writeLayout(sheet: Excel.Worksheet, patch: SheetPatch, pace: Pace): Promise<void> {
  const { columnWidths, rowHeights = {}, merges, freeze, print, tabColor } = patch;
  const rows = Math.max(-1, ...Object.keys(rowHeights).map(Number)) + 1;
  await pace.room(columnWidths.length + rows + merges.length);
  if (columnWidths.length > 0) {
    sheet.getRange(`A1:${columnLetters(columnWidths.length - 1)}1`)
      .setColumnProperties(columnWidths.map(width => ({ format: { columnWidth: width * POINTS_PER_CHARACTER } })));
  }
  if (rows > 0) {
    sheet.getRange(`A1:A${rows}`)
      .setRowProperties(Array.from({ length: rows }, (_, row) => (row in rowHeights ? { format: { rowHeight: rowHeights[row]! } } : {})));
  }
  for (const area of merges) rangeOf(sheet, area).merge(false);
  if (freeze) freezePanes(sheet, freeze);
  writePrint(sheet.pageLayout, print);
  sheet.tabColor = tabColor === undefined ? "" : `#${tabColor}`;
}

function freezePanes({ freezePanes: panes }: Excel.Worksheet, { rows, columns }: NonNullable<SheetPatch["freeze"]>): void {
  if (rows > 0 && columns > 0) panes.freezeAt(areaName({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}

/** A4, as wide as the page. */
function writePrint(page: Excel.PageLayout, print: PrintPatch | undefined): void {
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: 1 };
  page.orientation = print?.orientation === "portrait" ? "Portrait" : "Landscape";
  if (print?.area) page.setPrintArea(areaName(print.area));
  if (print?.titleRows) page.setPrintTitleRows(`$${print.titleRows.from + 1}:$${print.titleRows.to + 1}`);
  const footer = footerParts(print?.footer ?? "");
  const target = page.headersFooters.defaultForAllPages;
  target.leftFooter = footer.L;
  target.centerFooter = footer.C;
  target.rightFooter = footer.R;
}

/** "&LPactua&RPágina &P" -> {L: "Pactua", C: "", R: "Página &P"}: a file has one text with marks, Excel three. */
function footerParts(footer: string): Record<"L" | "C" | "R", string> {
  const parts = { L: "", C: "", R: "" };
  const [, ...pieces] = `&C${footer}`.split(/&([LCR])/);
  for (let at = 0; at < pieces.length; at += 2) parts[pieces[at] as "L"] += pieces[at + 1]!;
  return parts;
}
