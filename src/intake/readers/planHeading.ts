import type { Title } from "../grid/titleAt";
import { fold } from "../text/fold";

/** What a plan is divided by, from the nearest to an action to the widest. */
const LEVELS = ["objetivo", "programa", "projeto", "linha de acao", "desafio", "diretriz", "eixo"];

/** The heading over a table that says what its actions serve: "OBJETIVO Nº 1.1 - Ampliar …", "Eixo 2 - Assistência"; null where none does. */
export function headingIn(titles: readonly Title[]): string | null {
  for (const level of LEVELS) {
    const found = titles.find(({ text }) => new RegExp(`^${level}s?\\b`).test(fold(text)));
    if (found) return found.text;
  }
  return null;
}
