/**
 * Exact rational numbers. Money and percentages never pass through a binary fraction:
 * a quotient stays a fraction until it is rounded once (see rounding.ts).
 *
 * A fraction is not reduced after each operation: a payment multiplies at most five of them,
 * and reducing costs more than it saves. `reduce` is for the few that are kept.
 */
export interface Fraction {
  readonly num: bigint;
  /** Always positive. */
  readonly den: bigint;
}

export const ZERO: Fraction = { num: 0n, den: 1n };
export const ONE: Fraction = { num: 1n, den: 1n };
export const HUNDRED: Fraction = { num: 100n, den: 1n };

/** @throws {RangeError} when the denominator is zero. */
export function fraction(num: bigint | number, den: bigint | number = 1n): Fraction {
  const n = BigInt(num);
  const d = BigInt(den);
  if (d === 0n) throw new RangeError("a fraction needs a denominator other than 0");
  return d < 0n ? { num: -n, den: -d } : { num: n, den: d };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return a.den === b.den
    ? { num: a.num + b.num, den: a.den }
    : { num: a.num * b.den + b.num * a.den, den: a.den * b.den };
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, negate(b));
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return { num: a.num * b.num, den: a.den * b.den };
}

/** @throws {RangeError} when the divisor is zero. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.den, a.den * b.num);
}

export function negate(a: Fraction): Fraction {
  return { num: -a.num, den: a.den };
}

export function absolute(a: Fraction): Fraction {
  return a.num < 0n ? negate(a) : a;
}

/** Below zero, zero or above zero as a is less than, equal to or more than b: by cross-multiplication, never by dividing. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const left = a.num * b.den;
  const right = b.num * a.den;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function equals(a: Fraction, b: Fraction): boolean {
  return a.num * b.den === b.num * a.den;
}

export function isZero(a: Fraction): boolean {
  return a.num === 0n;
}

export function isNegative(a: Fraction): boolean {
  return a.num < 0n;
}

/** Decimals share their denominators up to a power of ten, so only what does not fit is reduced on the way. */
export function sum(all: readonly Fraction[]): Fraction {
  let { num, den } = ZERO;
  for (const one of all) {
    if (one.den === den) num += one.num;
    else ({ num, den } = joined({ num, den }, one));
  }
  return reduce({ num, den });
}

function joined(a: Fraction, b: Fraction): Fraction {
  if (a.den % b.den === 0n) return { num: a.num + b.num * (a.den / b.den), den: a.den };
  if (b.den % a.den === 0n) return { num: a.num * (b.den / a.den) + b.num, den: b.den };
  return reduce(add(a, b));
}

export function reduce(a: Fraction): Fraction {
  let x = a.num < 0n ? -a.num : a.num;
  let y = a.den;
  while (y !== 0n) [x, y] = [y, x % y];
  return x <= 1n ? a : { num: a.num / x, den: a.den / x };
}

/** For charts, JSON and sorting only: the nearest double. Never goes back into a calculation. */
export function toNumber(a: Fraction): number {
  if (a.den === 1n) return Number(a.num);
  const scale = 10n ** 18n;
  const negative = a.num < 0n;
  const num = negative ? -a.num : a.num;
  const whole = num / a.den;
  const rest = ((num % a.den) * scale) / a.den;
  const value = Number(`${whole}.${rest.toString().padStart(18, "0")}`);
  return negative ? -value : value;
}
