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

/** Nobody writes a deadline so long; it is a note. */
const LONGEST = 500;

/**
 * A deadline in the words of a plan: "Até abril/24", "Julho/24 a dez/27", "a partir de 2025", "12/18", "contínuo".
 * @param baseYear the year of a date that names none; without it such a date is unreadable.
 */
export function readDeadline(text: string, baseYear: number | null = null): Deadline {
  if (text.length > LONGEST) return unreadable(null);
  const folded = spelledOut(fold(text.replace(/\((?![^)]*(?:prorrog|prazo|nov[oa]))[^)]*\)/gi, " ")));
  const dates = readDates(folded);
  const [first] = dates;
  if (!first) return withoutDate(folded);
  if (isDoubtful(folded, dates)) return unreadable(suggest(folded));
  const before = folded.slice(0, first.index);
  const year = dates.find(date => date.year !== null)?.year ?? baseYear;
  const last = dates[dates.length - 1]!;
  const from = start(first, first.year ?? year);
  const to = end(last, last.year ?? year);
  if (last !== first) return within("between", from, to);
  if (/(a partir|desde|apos|depois|inicio em)\s*(de|do|da|\/)?\s*$/.test(before)) return within("from", from, undefined);
  if (/\b(ate|prazo final|limite)(\s|\b(o|a|de|do|da|dia|mes|final|fim)\b)*$/.test(before)) return within("until", undefined, to);
  return within("in", from, to);
}

/** Without times of day and percentages; "10 a 12/03/2025" and "2025/26" with what their first and last part leave out. */
function spelledOut(folded: string): string {
  return folded
    .replace(/t?(?<!\d)\d\d?:\d\d(:\d\d)?|\d[\d.,]*\s?%/g, " ")
    .replace(/(?<![\d/])(\d\d?o?)( ?(?:a|e|ate|-) ?)(\d\d?)( ?\/ ?\d\d? ?\/ ?\d{2,4}| de [a-z]+ de \d{4})(?!\d)/g, "$1$4$2$3$4")
    .replace(/\b(20)(\d\d)( ?[/-] ?)(1[3-9]|[2-9]\d)(?![\d/-])/g, "$1$2$3$1$4");
}

/** Dates that are neither the ends of a span nor a list, figures, parts of a year or doubts beside them ("dez/2025?"), a year apart from its month, or a month that is misspelt ("Dezmbro/2025"): not all of it was read. */
function isDoubtful(folded: string, dates: readonly WrittenDate[]): boolean {
  const around = dates.map(({ index }, i) => folded.slice(dates[i - 1]?.end ?? 0, index));
  const behind = folded.slice(dates[dates.length - 1]!.end);
  return /[\d?]|mestre|quinzena|\b(semana|antes)\b/.test([...around, behind].join(" "))
    || /(?<!\b(ate|ano|ppa|partir|exercicio))(?<=[a-z]{3})\s*\/\s*$/.test(around[0]!)
    || (dates.some(({ year }) => year === null) && dates.some(({ index, end }) => /^\d{4}$/.test(folded.slice(index, end))))
    || around.slice(1).some(between => between.trim() === "" || /[^\s.,:/–—-]/.test(between.replace(/\b(o|a|as|ao|ate|e|de|do|da|dia|mes|em|fim|final|termino)\b/g, "")));
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
  if (/\b(conforme|segundo|de acordo com|a depender|seguindo)\b.*\b(calendario|cronograma|agenda|programacao|demanda|plano)/.test(folded)) return { kind: "other-calendar", start: null, end: null, suggestion: null };
  if (/\b(continu|permanente|rotina|sempre|durante todo|diari|(seman|quinzen|mens|(bi|tri|quadri|se)mestr|anu)al)/.test(folded)) return { kind: "continuous", start: null, end: null, suggestion: null };
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
