import type { Following } from "../../follow/following";
import { STATES } from "../../follow/rollUp";
import { FOLLOWING_SHEETS, MONITORING } from "../../locale/following";
import { PAGE_FOOTER } from "../../locale/sheets";
import type { SheetPatch } from "../../workbook/patch";
import { joinParts, overlay, type Part, text } from "../evaluation/part";
import { PALETTE, stylesOf } from "../styles";
import { textHeight } from "../textHeight";
import { chartPart } from "./chartPart";
import { groupPart } from "./groupPart";
import { headPart } from "./headPart";
import { latePart } from "./latePart";
import { COLUMNS, HEAD, type MonitoringLayout } from "./monitoringLayout";
import { seriesPart } from "./seriesPart";
import { signalsPart } from "./signalsPart";
import { DATE_NAME, KEYS } from "./tables";
import { MONITORING_WIDTHS } from "./widths";

/** Sheet "Acompanhamento": the plan on one date at a glance, then by objective, area, region and responsible, and who has what late. */
export function monitoringSheet(following: Following, layout: MonitoringLayout): SheetPatch {
  const parts = joinParts([
    headPart(following), chartPart(following, layout), ...layout.groups.map(groupPart), seriesPart(following, layout),
    signalsPart(following, layout), latePart(following, layout), legendPart(layout),
  ]);
  const cells = overlay(parts.cells);
  const dateCell = { top: HEAD.counts, left: COLUMNS.label, bottom: HEAD.counts, right: COLUMNS.label };
  return {
    key: KEYS.monitoring,
    name: FOLLOWING_SHEETS.monitoring,
    styles: stylesOf(cells),
    cells,
    merges: parts.merges,
    tables: [],
    names: [{ name: DATE_NAME, area: dateCell }],
    validations: parts.validations,
    conditionals: parts.conditionals,
    charts: parts.charts,
    columnWidths: MONITORING_WIDTHS,
    rowHeights: parts.rowHeights,
    freeze: { rows: HEAD.shares + 1, columns: 0 },
    print: {
      orientation: "landscape",
      area: { top: 0, left: 0, bottom: layout.legend + MONITORING.legendLines.length, right: COLUMNS.actual },
      breaks: [layout.late.title],
      footer: PAGE_FOOTER,
    },
    tabColor: PALETTE.accent,
    gridLines: "hidden",
  };
}

function legendPart({ legend }: MonitoringLayout): Part {
  const width = MONITORING_WIDTHS.slice(0, COLUMNS.actual + 1).reduce((total, one) => total + one);
  return joinParts([
    { cells: [text(legend, COLUMNS.label, MONITORING.legend, "heading")] },
    ...MONITORING.legendLines.map((line, index): Part => ({
      cells: [text(legend + 1 + index, COLUMNS.label, line, "note")],
      merges: [{ top: legend + 1 + index, left: COLUMNS.label, bottom: legend + 1 + index, right: COLUMNS.firstState + STATES.length + 3 }],
      rowHeights: { [legend + 1 + index]: textHeight([{ text: line, width }]) },
    })),
  ]);
}
