import type { TargetRecord } from "../intake/records";
import { groupBy } from "./groupBy";

/** Lines with the same indicator and the same text on a sheet: the same fault, copied down. The first stands for all. */
export function repeated(lines: readonly TargetRecord[]): TargetRecord[][] {
  return [...groupBy(lines, line => [line.at.sheet, line.indicator, line.text]).values()];
}
