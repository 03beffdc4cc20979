import noFigures from "../lexicon/noFigures.json";
import { fold } from "../text/fold";

const NO_FIGURES = new Set(noFigures);

/** "-", "N/A", "a apurar": a cell filled to say that there is nothing, or nothing yet. */
export function saysNothing(text: string): boolean {
  return NO_FIGURES.has(fold(text));
}
