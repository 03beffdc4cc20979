import operators from "../lexicon/operators.json";
import type { Operator } from "../records";
import { fold } from "../text/fold";

/** Longest words first: "maior ou igual a" before "maior que", ">=" before ">". */
const WORDS = operators
  .flatMap(({ operator, words }) => words.map(word => ({ operator: operator as Operator, word, pattern: patternOf(word) })))
  .sort((a, b) => b.word.length - a.word.length);

/**
 * The operator that stands nearest before a figure: "não inferior a 95%" -> ">=", "Até 60 min" -> "<=".
 * @param before the text up to the figure.
 */
export function readOperator(before: string): Operator | null {
  const folded = fold(before).replace(/(,|;|:)$/, "");
  return WORDS.find(({ pattern }) => pattern.test(folded))?.operator ?? null;
}

function patternOf(word: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const start = /^[a-z]/.test(word) ? "(^|[^a-z])" : "";
  // A unit sign or an article may stand between ("até R$ 100", "no mínimo de 90%").
  return new RegExp(`${start}${escaped}\\s*(de|a|o|os|as|r\\$)?\\s*$`);
}
