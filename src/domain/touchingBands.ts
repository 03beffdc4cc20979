import type { Band, End } from "./bandEnds";
import { equals } from "./fraction";

/** "De 70% a 85%" below "De 85% a 100%": both own 85 %, and each says more than that one value. */
export function touches(lower: Band, upper: Band): boolean {
  const meet = lower.to !== null && upper.from !== null && equals(lower.to, upper.from) && lower.toInclusive && upper.fromInclusive;
  return meet && !isPoint(lower) && !isPoint(upper);
}

/** The end of a band that leaves its last value to the one above. */
export function beforeEnd({ to }: Band): End {
  return to === null ? "top" : { at: to, after: false };
}

function isPoint({ from, to }: Band): boolean {
  return from !== null && to !== null && equals(from, to);
}
