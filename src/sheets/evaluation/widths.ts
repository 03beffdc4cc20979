import type { ComponentEvaluation } from "../../evaluate/evaluation";
import type { Columns } from "./columns";

const MEMORY_WIDTH = 15;
const GUTTER = 3;

/** In characters. Columns that this component does not use shrink to their header, and what they leave goes to the names. */
export function widthsFor({ lines }: Pick<ComponentEvaluation, "lines">, columns: Columns): number[] {
  const byFacility = lines.some(line => line.facility !== null);
  const byGroup = lines.some(line => line.group !== null);
  const widths: number[] = [];
  widths[columns.facility] = byFacility ? 22 : 8.5;
  widths[columns.group] = byGroup ? (byFacility ? 18 : 27) : 7.5;
  widths[columns.indicator] = 38;
  widths[columns.target] = 11;
  for (let column = columns.firstMonth; column <= columns.lastMonth; column++) widths[column] = 9;
  widths[columns.professionals] = lines.some(line => line.method === "per-professional") ? 7 : 5.5;
  widths[columns.actual] = 10.5;
  widths[columns.attainment] = 9.5;
  widths[columns.band] = 14.5;
  widths[columns.factor] = 9;
  widths[columns.weight] = 9;
  widths[columns.full] = 14.5;
  widths[columns.payment] = 14.5;
  widths[columns.deduction] = 13.5;
  widths[columns.gap] = 12;
  widths[columns.status] = 14;
  widths[columns.source] = 8;
  widths[columns.source + 1] = GUTTER;
  for (let column = columns.memory.reached; column <= columns.memory.readWeight; column++) widths[column] = MEMORY_WIDTH;
  return widths;
}
