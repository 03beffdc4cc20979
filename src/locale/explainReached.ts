import type { Direction } from "../domain/attainment";
import { equals, type Fraction, ONE } from "../domain/fraction";
import { exactNumber, exactPercent } from "./exactNumbers";

/** What an attainment's sentence is made of. */
export interface ReachedLine {
  readonly actual: Fraction;
  readonly target: Fraction;
  /** Actual and target are percentages. */
  readonly percent: boolean;
  readonly direction: Direction;
  readonly metOrNot: boolean;
  readonly attainment: Fraction;
}

/** "Realizado 270 de 320 = 84,375 %"; "Realizado 4 %, no máximo 5 %: 5 % ÷ 4 % = 125 %". */
export function explainReached({ actual, target, attainment, direction, metOrNot, percent: asPercent }: ReachedLine): string {
  const shown = (value: Fraction): string => (asPercent ? exactPercent(value) : exactNumber(value, 0));
  if (metOrNot) return equals(attainment, ONE) ? "Realizado = 100 %" : "Não realizado = 0 %";
  if (direction === "higher") return `Realizado ${shown(actual)} de ${shown(target)} = ${exactPercent(attainment)}`;
  if (actual.num === 0n) return `Realizado 0, no máximo ${shown(target)} = ${exactPercent(attainment)}`;
  return `Realizado ${shown(actual)}, no máximo ${shown(target)}: ${shown(target)} ÷ ${shown(actual)} = ${exactPercent(attainment)}`;
}
