import { fromNumber } from "../../domain/decimal";
import type { Grid } from "../grid/grid";
import type { TypedNumber } from "./readTarget";

/** The number a cell holds, seen through merges, or null where it holds text, a date, a time or nothing. */
export function readCell(grid: Grid, row: number, column: number): TypedNumber | null {
  const value = grid.seen(row, column);
  return typeof value === "number" && Number.isFinite(value) && !grid.isMoment(row, column) ? { value: fromNumber(value), percent: grid.isPercent(row, column) } : null;
}
