import { type Fraction, isNegative } from "../domain/fraction";
import { readFigures } from "../intake/values/readNumber";

/** "R$ 1.234.567,89" as a person types it, in reais; null when it is no amount. */
export function readAmount(text: string): Fraction | null {
  const [figure, second] = readFigures(text);
  if (!figure || second || figure.percent || text.replace(figure.text, "").replace(/R\$/i, "").trim() !== "") return null;
  return isNegative(figure.value) ? null : figure.value;
}
