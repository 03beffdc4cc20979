import type { ActionRecord, CardRecord, Records } from "./records";

/** An action of a plan, whether it stood in a line of a table or on a card of its own. What only a card says is empty for a line. */
export interface PlanItem extends ActionRecord, Pick<CardRecord, "problem" | "target" | "targetAt" | "product" | "forecast" | "forecastAt" | "forecastEnd" | "repeats"> {}

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
