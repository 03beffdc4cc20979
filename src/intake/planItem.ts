import type { CellRef } from "../domain/address";
import type { ActionRecord, CardRecord, DeadlineKind, Records, RepeatedLine, Status } from "./records";
import type { Fraction } from "../domain/fraction";

/** An action of a plan, whether it stood in a line of a table or on a card of its own. Fields as in ActionRecord. */
export interface PlanItem {
  /** The table it is a line of, or its card. */
  readonly block: string;
  readonly at: CellRef;
  readonly objective: string | null;
  readonly strategicAction: string | null;
  readonly action: string;
  readonly area: string | null;
  readonly region: string | null;
  readonly responsible: string | null;
  readonly participants: string | null;
  readonly deadline: string | null;
  readonly deadlineAt: CellRef | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly deadlineKind: DeadlineKind | null;
  readonly suggestion: string | null;
  readonly status: Status | null;
  readonly statusText: string | null;
  readonly statusAt: CellRef | null;
  readonly completed: string | null;
  readonly progress: Fraction | null;
  readonly progressText: string | null;
  readonly progressAt: CellRef | null;
  readonly notes: string | null;
  readonly problem: string | null;
  /** What is to be reached, in the card's own words; a line of a table says it in its action. */
  readonly target: string | null;
  readonly targetAt: CellRef | null;
  readonly product: string | null;
  readonly forecast: string | null;
  readonly forecastAt: CellRef | null;
  readonly forecastEnd: string | null;
  readonly repeats: readonly RepeatedLine[];
}

/** Every action of a workbook in its order: lines of tables, then cards. */
export function planItems({ actions, cards }: Pick<Records, "actions" | "cards">): PlanItem[] {
  return [...actions.map(itemOfAction), ...cards.map(itemOfCard)];
}

function itemOfAction(action: ActionRecord): PlanItem {
  return { ...action, problem: null, target: null, targetAt: null, product: null, forecast: null, forecastAt: null, forecastEnd: null, repeats: [] };
}

function itemOfCard(card: CardRecord): PlanItem {
  const notes = Object.entries(card.notes).map(([key, value]) => `${key}: ${value}`).join("; ");
  return {
    ...card,
    action: card.action ?? card.product ?? card.target ?? "",
    strategicAction: null,
    participants: null,
    notes: notes === "" ? null : notes,
  };
}
