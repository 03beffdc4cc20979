import { compare, type Fraction, multiply } from "./fraction";
import type { Award } from "./rule";

/** What an award gives for a line amount, in reais, exact and unrounded. */
export interface Awarded {
  /** The part of the line amount; null where the award is no part of it. */
  readonly factor: Fraction | null;
  /** Null where the award is not money. */
  readonly amount: Fraction | null;
}

export function payAward(award: Award, lineAmount: Fraction, attainment: Fraction): Awarded {
  switch (award.kind) {
    case "factor":
      return { factor: award.factor, amount: multiply(lineAmount, award.factor) };
    case "proportional": {
      const factor = compare(attainment, award.cap) > 0 ? award.cap : attainment;
      return { factor, amount: multiply(lineAmount, factor) };
    }
    case "amount":
      return { factor: null, amount: award.amount };
    case "points":
    case "event":
      return { factor: null, amount: null };
  }
}
