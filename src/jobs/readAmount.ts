import { type Fraction, isNegative } from "../domain/fraction";
import { plainFigure } from "../intake/values/plainFigure";

/** "R$ 1.234.567,89" as a person types it, in reais; null when it is no amount. */
export function readAmount(text: string): Fraction | null {
  const figure = plainFigure(text);
  return !figure || figure.percent || figure.other || isNegative(figure.value) ? null : figure.value;
}
