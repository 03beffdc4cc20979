import type { Fraction } from "./fraction";

/** A decimal number as a whole one: 10.08 is {whole: 1008, places: 2}. */
export interface Scaled {
  readonly whole: number;
  readonly places: number;
}

const POWERS = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];
const BIG_POWERS = POWERS.map(BigInt);
/** Up to 15 digits a decimal number and the double nearest to it belong together one to one. */
const MOST = 1e15;

/**
 * The decimal number that a double not below 0 stands for, or null where it needs more than 6 decimals or 15 digits.
 * It is exact: whole / 10 ** places, divided once, is the double nearest to that decimal, and it has to be the double given.
 */
export function readScaled(value: number): Scaled | null {
  for (let places = 0; places < POWERS.length; places++) {
    const power = POWERS[places]!;
    const whole = Math.round(value * power);
    if (whole >= MOST) return null;
    if (whole / power === value) return { whole, places };
  }
  return null;
}

/**
 * The least whole number n with n / 10 ** places at the limit or above it ("reached"), or above it only ("passed").
 * @param places 0 to 6, as readScaled gives them.
 */
export function limitAt(limit: Fraction, places: number, how: "reached" | "passed"): number {
  const scaled = limit.num * BIG_POWERS[places]!;
  const cut = scaled / limit.den;
  // BigInt cuts towards 0; the floor of a negative quotient is one less.
  const floor = scaled < 0n && cut * limit.den !== scaled ? cut - 1n : cut;
  const least = how === "reached" && floor * limit.den === scaled ? floor : floor + 1n;
  return Math.abs(Number(least)) < MOST ? Number(least) : Number(least) * Infinity;
}
