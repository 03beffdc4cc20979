import type { Area } from "../../domain/address";
import type { ChartPatch } from "../../workbook/patch";
import type { CellValue } from "../../workbook/snapshot";

export interface DrawnSeries {
  readonly name: string;
  /** As CSS writes it. */
  readonly color: string;
  /** One a label; null where the cell holds no number. */
  readonly values: readonly (number | null)[];
}

/** A chart with the numbers that stand in its cells now. */
export interface ChartData extends Pick<ChartPatch, "name" | "type" | "title" | "altText"> {
  readonly labels: readonly string[];
  readonly series: readonly DrawnSeries[];
  /** Of its values, in en-US grammar: "0%". */
  readonly format: string;
}

const COLORS = ["#1F4E5F", "#8A5A00", "#66727C", "#1E6B3A"];

export function chartData({ name, type, title, altText, series, valueFormat }: ChartPatch, valueAt: (row: number, column: number) => CellValue): ChartData {
  const down = ({ top, bottom, left }: Area): CellValue[] => Array.from({ length: bottom - top + 1 }, (_, index) => valueAt(top + index, left));
  const categories = series[0]?.categories;
  return {
    name, type, title, altText,
    labels: categories ? down(categories).map(label => (label === null || typeof label === "object" ? "" : String(label))) : [],
    series: series.map((one, index) => ({
      name: one.name,
      color: one.color === undefined ? COLORS[index % COLORS.length]! : `#${one.color}`,
      values: down(one.values).map(value => (typeof value === "number" ? value : null)),
    })),
    format: valueFormat ?? "General",
  };
}
