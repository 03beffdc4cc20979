import { type Fraction, reduce } from "../../domain/fraction";

/**
 * Money to the exact centavo with nothing but doubles.
 *
 * `ROUND(budget*share*weight*factor,2)` goes wrong beside half a centavo: of 4,000 payments built to lie within 10^-10 centavo of one it
 * misses about 1,000 (test/libreoffice/exactProducts). So the multiplication is done as at school, in base one million, on whole numbers
 * that a double holds exactly:
 *
 *     parts  = share × weight × factor × 10^12        a whole number while the product has at most 12 decimals
 *     budget in centavos = high × 10^6 + low,  parts = p1 × 10^6 + p0
 *     cross  = high × p0 + low × p1                   below 2 × 10^12
 *     cents  = high × p1 + INT(cross / 10^6)
 *     rest   = MOD(cross, 10^6) × 10^6 + low × p0     in 10^-12 centavos, below 2 × 10^12
 *     amount = cents + ROUND(rest / 10^12, 0)         centavos
 *
 * Exact for budgets up to R$ 10 billion. Where the product has more than 12 decimals, parts keeps its fraction and the result
 * is as good as a double's (off by less than 10^-6 centavo, and a tie cannot be hit).
 * A weight split in equal parts (0.1 / 3) has no end in decimals: it is multiplied by its divisor first and divided last.
 */
export interface ExactCells {
  /** Addresses of the two halves of the budget in centavos. */
  readonly high: string;
  readonly low: string;
  /** 1, or what the weight was divided by. */
  readonly divisor: number;
}

const MILLION = 1e6;
const TRILLION = 1e12;

/** Takes away what doubles add to a product that is a whole number. */
export function snapFormula(product: string, tolerance: string): string {
  return `IF(ABS(${product}-ROUND(${product},0))<${tolerance},ROUND(${product},0),${product})`;
}

export function partsFormula(factors: readonly string[], divisor: number): string {
  return snapFormula([...factors, ...(divisor === 1 ? [] : [String(divisor)]), "10^12"].join("*"), "0.001");
}

export function centsFormula(parts: string, { high, low, divisor }: ExactCells): string {
  const cents = `${high}*INT(${parts}/10^6)+INT((${cross(parts, high, low)})/10^6)`;
  return divisor === 1 ? cents : `INT((${cents})/${divisor})`;
}

export function restFormula(parts: string, cents: string, { high, low, divisor }: ExactCells): string {
  const rest = `MOD(${cross(parts, high, low)},10^6)*10^6+${low}*MOD(${parts},10^6)`;
  if (divisor === 1) return rest;
  return `((${high}*INT(${parts}/10^6)+INT((${cross(parts, high, low)})/10^6)-${cents}*${divisor})*10^12+${rest})/${divisor}`;
}

export function amountFormula(cents: string, rest: string): string {
  return `(${cents}+ROUND(${rest}/10^12,0))/100`;
}

function cross(parts: string, high: string, low: string): string {
  return `${high}*MOD(${parts},10^6)+${low}*INT(${parts}/10^6)`;
}

/** The same steps on numbers, for the values that are shown until the host recalculates. */
export function exactSteps(budget: number, product: number, divisor: number): { parts: number; cents: number; rest: number; residue: number } {
  const { high, low } = budgetHalves(budget);
  const parts = snap(product * divisor * TRILLION, 0.001);
  const [p1, p0] = [Math.floor(parts / MILLION), parts % MILLION];
  const crossed = high * p0 + low * p1;
  const whole = high * p1 + Math.floor(crossed / MILLION);
  const left = (crossed % MILLION) * MILLION + low * p0;
  const cents = Math.floor(whole / divisor);
  const rest = ((whole - cents * divisor) * TRILLION + left) / divisor;
  return { parts, cents, rest, residue: rest - Math.round(rest / TRILLION) * TRILLION };
}

export function budgetHalves(budget: number): { cents: number; high: number; low: number } {
  const cents = snap(budget * 100, 0.0005);
  return { cents, high: Math.floor(cents / MILLION), low: cents % MILLION };
}

function snap(value: number, tolerance: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < tolerance ? whole : value;
}

/** The part of a denominator that has no end in decimals: 1/30 -> 3, 7/1000 -> 1. */
export function endlessPart(value: Fraction): number {
  let den = reduce(value).den;
  for (const prime of [2n, 5n]) while (den % prime === 0n) den /= prime;
  return Number(den);
}
