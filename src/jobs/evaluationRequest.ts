import type { Fraction } from "../domain/fraction";
import { type Choices, USUAL_CHOICES } from "../domain/rule";

/** What of a contract is to be evaluated, and how. */
export interface EvaluationRequest {
  /** Names of sheets; null = all. */
  readonly sheets: readonly string[] | null;
  /** "2023-01", in order; null = all that the production covers. */
  readonly months: readonly string[] | null;
  /** In reais, by sheet; they go before what a table says. */
  readonly budgets: Readonly<Record<string, Fraction>>;
  readonly choices: Choices;
}

export const WHOLE_CONTRACT: EvaluationRequest = { sheets: null, months: null, budgets: {}, choices: USUAL_CHOICES };
