import type { Day } from "../../domain/calendar";
import { fold } from "../text/fold";
import { readDates } from "./readDates";

/** A time that a sentence names: a day has the same ends, a month or a year has not. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/**
 * What a sentence says it is to be done by: "Atualizar 100% até maio de 2018 (…)". Only what stands after "até" counts: a law or a
 * baseline has a date too. Of several the latest, since the whole is done with its last part; null when there is none.
 * @param year of a date that names none
 */
export function readLimit(text: string, year: number | null): Span | null {
  const folded = fold(text);
  const spans = readDates(folded).flatMap(date => {
    const known = date.year ?? year;
    if (known === null || !/\bate\s+(o\s+|a\s+)?((final|fim|mes|dia)\s+(de\s+|do\s+)?)*$/.test(folded.slice(0, date.index))) return [];
    const [first, last] = [date.first(known), date.last(known)];
    return first === null || last === null ? [] : [{ first, last }];
  });
  return spans.reduce<Span | null>((latest, span) => (latest === null || span.last > latest.last ? span : latest), null);
}
