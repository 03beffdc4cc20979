import noFigures from "../lexicon/noFigures.json";
import { fold } from "../text/fold";

const NO_FIGURES = new RegExp(`^(?:${noFigures.join("|")})$`);

/** "-", "N/A", "R$ -", "a apurar", "s/ informação": a cell filled to say that there is nothing, or nothing yet. */
export function saysNothing(text: string): boolean {
  return NO_FIGURES.test(fold(text).replace(/[^a-z\d]+/g, " ").trim());
}
