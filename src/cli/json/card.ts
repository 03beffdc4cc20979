import type { CardRecord } from "../../intake/records";

const FIELDS = [
  "area", "problem", "objective", "action", "product", "target", "deadline", "start", "end", "status", "progress", "responsible",
] as const;

/** The lines of a card that have a name of their own, and all others under `notes`. */
export function cardJson(card: CardRecord) {
  const known = Object.fromEntries(FIELDS.map(field => [field, card.fields[field] ?? null]));
  const notes = Object.fromEntries(Object.entries(card.fields).filter(([field]) => !(field in known)));
  return { sheet: card.at.sheet, cell: card.at.cell, ...known, notes };
}
