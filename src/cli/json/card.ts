import type { CardRecord } from "../../intake/records";
import { jsonNumber } from "./numbers";

/** The fields that every card has, and all its other lines under `notes`. */
export function cardJson(card: CardRecord) {
  return {
    sheet: card.at.sheet,
    cell: card.at.cell,
    area: card.area,
    problem: card.problem,
    objective: card.objective,
    action: card.action,
    product: card.product,
    target: card.target,
    deadline: card.deadline,
    start: card.start,
    end: card.end,
    status: card.status,
    progress: jsonNumber(card.progress),
    responsible: card.responsible,
    notes: card.notes,
  };
}
