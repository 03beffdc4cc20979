import type { Day } from "../../domain/calendar";
import { compare } from "../../domain/fraction";
import { fold } from "../text/fold";
import { readDates } from "./readDates";
import type { Figure } from "./readNumber";

/** The day up to which a target is due, said in its own sentence, and the sentence without it. */
export interface Dated {
  readonly end: Day | null;
  /** As long as the text, with the date blanked out, so that the places of figures stay. */
  readonly rest: string;
}

/** "… até dezembro de 2027" -> 2027-12-31. Only a date with a year counts: "em até 07 dias" and "até abril" are something else. */
export function readEnd(text: string): Dated {
  const folded = fold(text);
  // Folding may shorten a text (accents apart, doubled blanks); then places would not agree and the date stays in.
  if (folded.length !== text.length) return { end: null, rest: text };
  const date = readDates(folded).find(one => one.year !== null && /\bate\s+(o\s+|a\s+)?(final de\s+|fim de\s+|dia\s+)?$/.test(folded.slice(0, one.index)));
  const end = date?.last(date.year!) ?? null;
  if (!date || end === null || isCount(folded, date)) return { end: null, rest: text };
  return { end, rest: text.slice(0, date.index) + " ".repeat(date.end - date.index) + text.slice(date.end) };
}

/** "até 2000" and "até 2024 consultas" are limits; a year without a day or month dates only a sentence it stands at the end of a part of. */
function isCount(folded: string, { index, end }: { readonly index: number; readonly end: number }): boolean {
  if (!/^\d{4}$/.test(folded.slice(index, end).trim())) return false;
  const before = folded.slice(0, index).replace(/\bate\s+(o\s+|a\s+)?(final de\s+|fim de\s+)?$/, "");
  return !/[a-z]/.test(before) || !/^\s*($|[^a-z\s]|(e|em|para|com|por|de|da|do|a|o)\b)/.test(folded.slice(end));
}

/** "de 88,92 para 93,16": the first is where one stands, the second the target; rising unless the second is lower. */
export function readChange(text: string, figures: readonly Figure[]): { readonly from: Figure; readonly to: Figure; readonly rises: boolean } | null {
  for (let index = 0; index + 1 < figures.length; index++) {
    const [from, to] = [figures[index]!, figures[index + 1]!];
    if (!/\bde\s*$/i.test(text.slice(Math.max(0, from.index - 10), from.index))) continue;
    if (/^para\b/.test(fold(text.slice(from.end, to.index)))) return { from, to, rises: compare(to.value, from.value) >= 0 };
  }
  return null;
}
