import type { Operator } from "../records";
import { fold } from "../text/fold";

/** The operator behind a figure and its unit: "90% ou mais" -> ">=", "10 dias no máximo" -> "<=", "5% (máx.)" -> "<=", "80%+" -> ">=". @param after the text behind the figure. */
export function readOperatorAfter(after: string): Operator | null {
  const words = /^(\+)|^\(?(?:(?!e |ou )[a-z]+\.? )?\(?(?:(?:ou|e|para|p\/) ?(mais|maior|superior|acima|cima|\+)|(?:ou|e) (?:menos|menor|inferior|abaixo)|em (diante)|(?:no )?(?:(minim[oa])|maxim[oa]|max)\b)/.exec(fold(after));
  return words && (words[1] ?? words[2] ?? words[3] ?? words[4] ? ">=" : "<=");
}
