import type { Day } from "../../domain/calendar";
import type { DeadlineKind } from "../records";
import { fold } from "../text/fold";
import { readDates, type WrittenDate } from "./readDates";

export interface Deadline {
  readonly kind: DeadlineKind;
  readonly start: Day | null;
  readonly end: Day | null;
  /** For an unreadable one: what was probably meant ("2024027" -> "2024 a 2027"). */
  readonly suggestion: string | null;
}

/**
 * A deadline in the words of a plan: "Até abril/24", "Julho/24 a dez/27", "a partir de 2025", "12/18", "contínuo".
 * @param baseYear the year of a date that names none; without it such a date is unreadable.
 */
export function readDeadline(text: string, baseYear: number | null = null): Deadline {
  const folded = fold(text.replace(/\([^)]*\)/g, " "));
  const dates = readDates(folded);
  if (dates.length === 0) return withoutDate(folded);
  const [first, second] = dates as [WrittenDate, WrittenDate?];
  const before = folded.slice(0, first.index);
  const from = /(a partir|desde|apos|inicio em)\s*(de|do|da|\/)?\s*$/.test(before);
  const until = /\b(ate|prazo final|limite)\s*(o|a|de|do|da|dia|final de|fim de)*\s*$/.test(before);
  const firstYear = first.year ?? second?.year ?? baseYear;
  if (second && isRange(folded.slice(first.end, second.index))) {
    return within("between", start(first, firstYear), end(second, second.year ?? firstYear));
  }
  if (from) return within("from", start(first, firstYear), undefined);
  if (until) return within("until", undefined, end(first, firstYear));
  return within("in", start(first, firstYear), end(first, firstYear));
}

/** "a", "até", "e", "-" or "/" between two dates make them the ends of a span. */
function isRange(between: string): boolean {
  return /^\s*(a|ate|e|-|–|\/|ao)\s*(o|a|de|do|dia)?\s*$/.test(between);
}

function start(date: WrittenDate, year: number | null): Day | null {
  return year === null ? null : date.first(year);
}

function end(date: WrittenDate, year: number | null): Day | null {
  return year === null ? null : date.last(year);
}

/** Undefined = open on purpose; null = no such day, or no year: then nothing of it can be trusted. */
function within(kind: DeadlineKind, from: Day | null | undefined, to: Day | null | undefined): Deadline {
  if (from === null || to === null || (from !== undefined && to !== undefined && from > to)) return unreadable(null);
  return { kind, start: from ?? null, end: to ?? null, suggestion: null };
}

function withoutDate(folded: string): Deadline {
  if (/\b(continu|permanente|rotina|sempre|durante todo|mensalmente|semanalmente|diariamente|anualmente)/.test(folded)) return { kind: "continuous", start: null, end: null, suggestion: null };
  if (/\b(conforme|segundo|de acordo com|a depender|seguindo)\b.*\b(calendario|cronograma|agenda|programacao|demanda|plano)/.test(folded)) return { kind: "other-calendar", start: null, end: null, suggestion: null };
  return unreadable(suggest(folded));
}

function unreadable(suggestion: string | null): Deadline {
  return { kind: "unreadable", start: null, end: null, suggestion };
}

/** Two years run together with a slip of the finger: "2024027", "20242027", "2024-027". */
function suggest(folded: string): string | null {
  const run = /^(20\d\d)\D?0?(\d{2}|20\d\d)$/.exec(folded);
  if (!run) return null;
  const last = run[2]!.length === 2 ? `20${run[2]}` : run[2]!;
  return Number(last) > Number(run[1]) ? `${run[1]} a ${last}` : null;
}
