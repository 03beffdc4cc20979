import { type Fraction, ONE, ZERO } from "../domain/fraction";
import { fold } from "../intake/text/fold";

const YES = ["sim", "s", "verdadeiro"];
const NO = ["nao", "n", "falso"];

/** "Sim" is 1 and "Não" is 0, where a target is met or not; null for any other text. */
export function yesOrNo(text: string): Fraction | null {
  const said = fold(text).replace(/[.!]+$/, "");
  return YES.includes(said) ? ONE : NO.includes(said) ? ZERO : null;
}
