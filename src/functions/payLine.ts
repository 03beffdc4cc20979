import { payment, type PaymentLine } from "../domain/payment";
import type { Fraction } from "../domain/fraction";
import type { PaidLine } from "../locale/explainPayment";
import { FUNCTION_FAULTS } from "../locale/functions";
import { missing } from "./argumentFault";
import type { BandRule } from "./readBands";
import type { Cell } from "./readContent";
import { type Goal, readGoal } from "./readGoal";
import { readPart, readPositive } from "./readQuantity";

/** A line that is paid, with all that its sentence says. */
export interface Paid extends PaidLine {
  readonly full: Fraction;
  readonly deduction: Fraction;
}

export type Amount = Pick<PaymentLine, "weight" | "budget" | "share">;

/** The cells of one line of PAGAMENTO. @throws {ArgumentFault} */
export function payCells(rule: BandRule, [actual, target, weight, budget, direction, share]: readonly Cell[]): Paid {
  return payGoal(readGoal(actual, target, direction), readAmountOf(weight, budget, share), rule);
}

/** What a line is worth. @throws {ArgumentFault} */
export function readAmountOf(weight: Cell, budget: Cell, share: Cell): Amount {
  return { weight: readPart(weight, "weight"), budget: readPositive(budget, "budget").value, share: readPart(share, "share") };
}

/** @throws {ArgumentFault} where no band says what is paid. */
export function payGoal(goal: Goal, amount: Amount, rule: BandRule): Paid {
  const { attainment, tier, factor, full, payment: toPay, deduction } = payment({ ...goal, ...amount }, rule);
  if (!tier || !factor || !toPay || !deduction) throw missing(FUNCTION_FAULTS.noBand(attainment));
  return { ...goal, ...amount, attainment, tier, factor, full, payment: toPay, deduction };
}
