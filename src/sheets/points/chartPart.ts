import { POINTS_SHEET } from "../../locale/pointsSheet";
import type { Part } from "../evaluation/part";
import { PALETTE } from "../styles";
import type { PointsPlan } from "./planPoints";

/** Points reached beside points possible, an indicator a pair of bars, from the table itself. */
export function chartPart({ columns, contract, lines, first, last, chart }: PointsPlan): Part {
  if (lines.length === 0) return { cells: [] };
  const area = (column: number) => ({ top: first, left: column, bottom: last, right: column });
  const categories = area(columns.memory.chart);
  return {
    cells: [],
    charts: [{
      name: "grafico-pontos",
      type: "bar",
      title: POINTS_SHEET.chart,
      series: [
        { name: POINTS_SHEET.possible, color: PALETTE.pale, categories, values: area(columns.possible) },
        { name: POINTS_SHEET.points, color: PALETTE.accent, categories, values: area(columns.points) },
      ],
      anchor: { top: chart.top, left: 0, bottom: chart.bottom, right: columns.source },
      valueFormat: "#,##0",
      altText: POINTS_SHEET.chartAlt(contract.title),
    }],
  };
}
