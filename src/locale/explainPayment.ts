import type { Fraction } from "../domain/fraction";
import { exactPercent as percent } from "./exactNumbers";
import { explainReached, type ReachedLine } from "./explainReached";
import { money } from "./numbers";

/** What a payment's sentence is made of; parts as fractions of 1, money in reais. */
export interface PaidLine extends ReachedLine {
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
  return [explainReached(line), band(tier), `${product} = ${money(payment)}`].join(" → ");
}

function band({ from, fromInclusive, to }: PaidLine["tier"]): string {
  if (from === null) return to === null ? "faixa única" : `faixa abaixo de ${percent(to)}`;
  const start = fromInclusive ? `de ${percent(from)}` : `acima de ${percent(from)}`;
  if (to === null) return fromInclusive ? `faixa ${start} em diante` : `faixa ${start}`;
  return `faixa ${start} até ${percent(to)}`;
}
