import operators from "../lexicon/operators.json";
import type { Operator } from "../records";
import { fold } from "../text/fold";

/** Colons, articles and the sign of money may stand between an operator and its figure ("no mínimo: 90%", "maior do que a de 5", "até R$ 100"). */
const BETWEEN = "(?:[\\s.,:;]|\\b(?:[ao]s?|d[aeo]|que)\\b|r\\$)*$";
/** In their order: "maior ou igual a" before "maior que", ">=" before ">". */
const BEFORE = operators.map(({ operator, patterns }) => ({
  operator: operator as Operator,
  pattern: new RegExp(`(?:${patterns.map(pattern => (/^[a-z(]/.test(pattern) ? `(?<![a-z])(?:${pattern})` : pattern)).join("|")})${BETWEEN}`),
}));

/**
 * The operator that stands nearest before a figure: "não inferior a 95%" -> ">=", "Até 60 min" -> "<=".
 * @param before the text up to the figure.
 */
export function readOperator(before: string): Operator | null {
  const folded = fold(before);
  if (folded === "") return null;
  return BEFORE.find(({ pattern }) => pattern.test(folded))?.operator ?? null;
}
