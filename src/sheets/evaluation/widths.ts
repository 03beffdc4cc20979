import type { ComponentEvaluation } from "../../evaluate/evaluation";
import type { Columns } from "./columns";

const MEMORY_WIDTH = 15;

/** In characters. Columns that this component does not use shrink to their header, so that the rest prints larger. */
export function widthsFor({ lines }: ComponentEvaluation, columns: Columns): number[] {
  const widths: number[] = [];
  widths[columns.facility] = lines.some(line => line.facility !== null) ? 19 : 8;
  widths[columns.group] = lines.some(line => line.group !== null) ? 19 : 7;
  widths[columns.indicator] = 35;
  widths[columns.target] = 10.5;
  for (let column = columns.firstMonth; column <= columns.lastMonth; column++) widths[column] = 8.5;
  widths[columns.professionals] = 6;
  widths[columns.actual] = 9.5;
  widths[columns.attainment] = 9;
  widths[columns.band] = 13.5;
  widths[columns.factor] = 8.5;
  widths[columns.weight] = 8;
  widths[columns.full] = 14;
  widths[columns.payment] = 14;
  widths[columns.deduction] = 13;
  widths[columns.gap] = 11.5;
  widths[columns.status] = 13.5;
  widths[columns.status + 1] = 3;
  for (const column of Object.values(columns.memory) as number[]) widths[column] = MEMORY_WIDTH;
  return widths;
}
