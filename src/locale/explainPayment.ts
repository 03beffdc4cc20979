import type { Direction } from "../domain/attainment";
import { equals, type Fraction, HUNDRED, multiply, ONE } from "../domain/fraction";
import { round, truncate } from "../domain/rounding";
import { decimal, money } from "./numbers";

/** What a payment's sentence is made of; parts as fractions of 1, money in reais. */
export interface PaidLine {
  readonly actual: Fraction;
  readonly target: Fraction;
  /** Actual and target are percentages. */
  readonly percent: boolean;
  readonly direction: Direction;
  readonly metOrNot: boolean;
  readonly attainment: Fraction;
  readonly tier: { readonly from: Fraction | null; readonly fromInclusive: boolean; readonly to: Fraction | null };
  readonly factor: Fraction;
  readonly weight: Fraction;
  readonly share: Fraction;
  readonly budget: Fraction;
  readonly payment: Fraction;
}

/**
 * How a payment came about, in one sentence:
 * "Realizado 270 de 320 = 84,375 % → faixa de 70 % até 85 % → 90 % × 0,70 % × 90 % × R$ 28.431.907,37 = R$ 161.208,91".
 * The factors stand in the order band, weight, share, budget.
 */
export function explainPayment(line: PaidLine): string {
  const { tier, factor, weight, share, budget, payment } = line;
  const product = [percent(factor), percent(weight, 2), percent(share), money(budget)].join(" × ");
  return [reached(line), band(tier), `${product} = ${money(payment)}`].join(" → ");
}

function reached({ actual, target, attainment, direction, metOrNot, percent: asPercent }: PaidLine): string {
  const shown = (value: Fraction): string => (asPercent ? percent(value) : cut(value, 0));
  if (metOrNot) return equals(attainment, ONE) ? "Realizado = 100 %" : "Não realizado = 0 %";
  if (direction === "higher") return `Realizado ${shown(actual)} de ${shown(target)} = ${percent(attainment)}`;
  if (actual.num === 0n) return `Realizado 0, no máximo ${shown(target)} = ${percent(attainment)}`;
  return `Realizado ${shown(actual)}, no máximo ${shown(target)}: ${shown(target)} ÷ ${shown(actual)} = ${percent(attainment)}`;
}

function band({ from, fromInclusive, to }: PaidLine["tier"]): string {
  if (from === null) return to === null ? "faixa única" : `faixa abaixo de ${percent(to)}`;
  const start = fromInclusive ? `de ${percent(from)}` : `acima de ${percent(from)}`;
  if (to === null) return fromInclusive ? `faixa ${start} em diante` : `faixa ${start}`;
  return `faixa ${start} até ${percent(to)}`;
}

const MOST_PLACES = 3;

/** "84,375 %", "0,70 %"; what needs more than three decimals is cut, never rounded up onto a limit: "66,666… %". */
function percent(value: Fraction, least = 0): string {
  return `${cut(multiply(value, HUNDRED), least)} %`;
}

function cut(value: Fraction, least: number): string {
  const shown = round(value, MOST_PLACES, truncate);
  if (!equals(shown, value)) return `${decimal(shown, MOST_PLACES)}…`;
  const places = [...Array(MOST_PLACES).keys()].find(each => each >= least && equals(round(value, each, truncate), value));
  return decimal(shown, places ?? MOST_PLACES);
}
