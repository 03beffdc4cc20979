import { type Area, columnLetters } from "../../domain/address";
import type { PrintPatch, SheetPatch } from "../patch";
import { PLACE, PLACES, placeOf } from "./ranges";
import { POINTS_PER_CHARACTER } from "./writeLayout";

export type Layout = Required<Pick<SheetPatch, "columnWidths" | "rowHeights">> & Pick<SheetPatch, "freeze" | "print" | "tabColor">;

export interface CapturedLayout {
  /** The smallest area around all that holds or looks like something; null when the sheet is blank. */
  readonly used: Area | null;
  readonly layout: Layout;
}

/** Columns and rows of a whole sheet. */
const ALL_COLUMNS = 16_384;
const ALL_ROWS = 1_048_576;

/** Two requests for all sheets. */
export async function captureLayouts(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<CapturedLayout[]> {
  const frames = sheets.map(loadFrame);
  await context.sync();
  const sizes = sheets.map((sheet, index) => loadSizes(sheet, frames[index]!.used()));
  await context.sync();
  return frames.map((frame, index) => ({ used: frame.used(), layout: { ...sizes[index]!(), ...frame.take() } }));
}

function loadFrame(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject(false).load(PLACE);
  const frozen = sheet.freezePanes.getLocationOrNullObject().load(PLACE);
  const print = loadPrint(sheet.pageLayout);
  sheet.load("tabColor");
  return {
    used: () => (used.isNullObject ? null : placeOf(used)),
    take: () => ({
      freeze: frozen.isNullObject ? undefined : {
        rows: frozen.rowCount === ALL_ROWS ? 0 : frozen.rowCount, columns: frozen.columnCount === ALL_COLUMNS ? 0 : frozen.columnCount,
      },
      print: print(),
      tabColor: sheet.tabColor === "" ? undefined : sheet.tabColor.replace("#", ""),
    }),
  };
}

function loadPrint(page: Excel.PageLayout): () => PrintPatch {
  const footers = page.headersFooters.defaultForAllPages.load("leftFooter,centerFooter,rightFooter");
  const area = page.getPrintAreaOrNullObject();
  area.areas.load(PLACES);
  const titles = page.getPrintTitleRowsOrNullObject().load(PLACE);
  page.load("orientation");
  return () => ({
    orientation: page.orientation === "Portrait" ? "portrait" : "landscape",
    area: area.isNullObject ? undefined : placeOf(area.areas.items[0]!),
    titleRows: titles.isNullObject ? undefined : { from: titles.rowIndex, to: titles.rowIndex + titles.rowCount - 1 },
    footer: footerText(footers),
  });
}

function footerText({ leftFooter, centerFooter, rightFooter }: Excel.HeaderFooter): string {
  return [["L", leftFooter], ["C", centerFooter], ["R", rightFooter]].map(([place, text]) => (text ? `&${place}${text}` : "")).join("");
}

function loadSizes(sheet: Excel.Worksheet, used: Area | null): () => Pick<Layout, "columnWidths" | "rowHeights"> {
  if (!used) return () => ({ columnWidths: [], rowHeights: {} });
  const columns = sheet.getRange(`A1:${columnLetters(used.right)}1`).getColumnProperties({ format: { columnWidth: true } });
  const rows = sheet.getRange(`A1:A${used.bottom + 1}`).getRowProperties({ format: { rowHeight: true } });
  return () => ({
    columnWidths: columns.value.map(({ format }) => (format?.columnWidth ?? 0) / POINTS_PER_CHARACTER),
    rowHeights: Object.fromEntries(rows.value.map(({ format }, row) => [row, format?.rowHeight ?? 0])),
  });
}
