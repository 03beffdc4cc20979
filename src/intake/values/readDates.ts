import { dayOf, type Day, lastDayOfMonth } from "../../domain/calendar";
import months from "../lexicon/months.json";

/** A date as written: a day, a month, a part of a year or a year. Its year may be missing ("Maio a Dez/24"). */
export interface WrittenDate {
  readonly year: number | null;
  /** First and last day of it in a given year; null when the calendar has no such day. */
  readonly first: (year: number) => Day | null;
  readonly last: (year: number) => Day | null;
  readonly index: number;
  readonly end: number;
}

const MONTH_NUMBER = new Map(months.flatMap((names, index) => names.map(name => [name, index + 1] as const)));
const NAME = months.flat().sort((a, b) => b.length - a.length).join("|");
const YEAR = "(\\d{4}|\\d{2})";
/** What may stand between a month and its year: "abril/24", "abril de 2024", "dez. de 2024", "mar-24", "mar.24", "abril '24", "dez25". */
const JOINT = "\\.?(?:\\s*[/.,:-]\\s*|\\s+de\\s+|\\s*)['’]?";
/** A year behind it, or none. */
const OF_YEAR = `(?:${JOINT}${YEAR}(?!\\d))?`;
const PARTS: Readonly<Record<string, number>> = { bim: 2, trim: 3, quad: 4, sem: 6 };
const ORDINALS = ["i", "ii", "iii", "iv", "v", "vi", "primeiro", "segundo", "terceiro", "quarto", "quinto", "sexto"];

/** Tried in this order at each place; the first that fits wins. */
const FORMS: readonly { readonly pattern: RegExp; readonly read: (match: RegExpExecArray) => Omit<WrittenDate, "index" | "end"> | null }[] = [
  { pattern: /(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?!\d)/y, read: m => dayForm(Number(m[1]), Number(m[3]), Number(m[4])) },
  { pattern: /(\d{1,2})o?\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})(?!\d)/y, read: m => dayForm(fullYear(m[4]!), Number(m[3]), Number(m[1])) },
  { pattern: new RegExp(`(\\d{1,2})o?(?:\\s+(?:de\\s+)?|\\s*[/.-]\\s*)(${NAME})${OF_YEAR}(?![a-z])`, "y"), read: m => dayForm(m[3] ? fullYear(m[3]) : null, MONTH_NUMBER.get(m[2]!)!, Number(m[1])) },
  { pattern: new RegExp(`([1-6]o?|${ORDINALS.join("|")})\\s*(${Object.keys(PARTS).join("|")})(?:(?:rim)?estre|r(?:im?)?)?(?![a-z])${OF_YEAR}`, "y"), read: m => partForm(m[3] ? fullYear(m[3]) : null, ordinal(m[1]!), PARTS[m[2]!]!) },
  { pattern: new RegExp(`(${NAME})${OF_YEAR}(?![a-z])`, "y"), read: m => monthForm(m[2] ? fullYear(m[2]) : null, MONTH_NUMBER.get(m[1]!)!) },
  { pattern: /(\d{1,2})(?:\s*\/\s*|-|\.(?=\d{4}))(\d{4}|\d{2})(?![\d/])/y, read: m => monthOrDay(Number(m[1]), m[2]!) },
  { pattern: /(\d{4})[/-](\d{1,2})(?!\d)/y, read: m => (validMonth(Number(m[2])) ? monthForm(Number(m[1]), Number(m[2])) : null) },
  { pattern: /((?:19|20)\d\d)(?!\d)/y, read: m => ({ year: Number(m[1]), first: year => dayOf(year, 1, 1), last: year => dayOf(year, 12, 31) }) },
];

/** Every date in a folded text, from left to right. */
export function readDates(folded: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  let at = 0;
  while (at < folded.length) {
    const date = isInsideWord(folded, at) ? null : dateAt(folded, at);
    if (date) found.push(date);
    at = date ? date.end : at + 1;
  }
  return found;
}

function dateAt(folded: string, index: number): WrittenDate | null {
  for (const { pattern, read } of FORMS) {
    pattern.lastIndex = index;
    const match = pattern.exec(folded);
    const date = match && read(match);
    if (date) return { ...date, index, end: index + match[0].length };
  }
  return null;
}

/** "2024027" holds no year, "embargo" no month, and "1Q2023" is neither. */
function isInsideWord(folded: string, index: number): boolean {
  return /[a-z][a-z\d]|\d\d/.test(folded.slice(Math.max(index - 1, 0), index + 1)) && index > 0;
}

/** "12/18" is a month and a year; "01/05", where both could be, is the first of May of a year that is not said; so is "31/12". */
function monthOrDay(first: number, second: string): Omit<WrittenDate, "index" | "end"> | null {
  if (second.length === 2 && validMonth(Number(second))) return dayForm(null, Number(second), first);
  return validMonth(first) ? monthForm(fullYear(second), first) : null;
}

function ordinal(written: string): number {
  const index = ORDINALS.indexOf(written);
  return index < 0 ? Number(written[0]) : (index % 6) + 1;
}

function dayForm(year: number | null, month: number, day: number): Omit<WrittenDate, "index" | "end"> {
  const one = (known: number): Day | null => dayOf(known, month, day);
  return { year, first: one, last: one };
}

function monthForm(year: number | null, month: number): Omit<WrittenDate, "index" | "end"> {
  return { year, first: known => dayOf(known, month, 1), last: known => lastDayOfMonth(known, month) };
}

function partForm(year: number | null, part: number, length: number): Omit<WrittenDate, "index" | "end"> | null {
  if (part * length > 12) return null;
  return { year, first: known => dayOf(known, (part - 1) * length + 1, 1), last: known => lastDayOfMonth(known, part * length) };
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function validMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}
