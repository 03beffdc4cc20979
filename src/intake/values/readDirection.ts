import directions from "../lexicon/directions.json";
import { fold } from "../text/fold";
import { memo } from "../text/memo";

const has = (folded: string, words: readonly string[]): boolean => words.some(word => folded.includes(word));

/** Of a rate or a percentage, by its name: a fall of it is a change for the better or the worse; that of a count may be less work. */
export function isRate(indicator: string): boolean {
  return has(fold(indicator), directions.rate);
}

/** Of something nobody wants more of (deaths, waiting), whether counted or as a rate. */
export function namesHarm(indicator: string): boolean {
  const folded = fold(indicator);
  return has(folded, directions.lower) && !has(folded, directions.higher);
}

/**
 * True when an indicator's name says that less is better, though its target does not ("Taxa de mortalidade": 5,9%).
 * Only a rate can be so: a volume of procedures never is. "Óbitos investigados" is a good thing.
 */
export const suggestsLower: (indicator: string) => boolean = memo(indicator => {
  const folded = fold(indicator);
  return has(folded, directions.rate) && has(folded, directions.lower) && !has(folded, directions.higher);
});
