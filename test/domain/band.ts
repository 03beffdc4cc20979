import type { Band } from "../../src/domain/bandEnds";
import { type Fraction, fraction } from "../../src/domain/fraction";

/** 84.9 -> 849/1000: percentages of the examples, exact. */
export function percent(value: number): Fraction {
  return fraction(BigInt(Math.round(value * 1000)), 100_000n);
}

/** "[70,84.9]" or "(100,)" with a factor in percent: the examples' way to write a band. No factor makes an event. */
export function band(range: string, factor?: number): Band & { readonly name: string } {
  const [, open, from, to, close] = /^([[(])([\d.]*),([\d.]*)([\])])$/.exec(range)!;
  return {
    name: range,
    from: from === "" ? null : percent(Number(from)),
    fromInclusive: open === "[",
    to: to === "" ? null : percent(Number(to)),
    toInclusive: close === "]",
    factor: factor === undefined ? null : percent(factor),
    event: factor === undefined,
  };
}
