import { fromDecimalText } from "../../domain/decimal";
import { add, divide, type Fraction, fraction, HUNDRED, multiply, negate, ONE } from "../../domain/fraction";
import { memo } from "../text/memo";

/** A figure found in a text, and where. A percentage is already divided by 100, and "2 mil" multiplied. */
export interface Figure {
  /** Below zero only where the text is nothing else: "-5", "(1.234,56)". */
  readonly value: Fraction;
  readonly percent: boolean;
  /** As written, with its sign: "2,5%". */
  readonly text: string;
  readonly index: number;
  readonly end: number;
  /** The other way the same characters can be read ("3,000": 3 or 3000; "12.50": 12,5 or 1250); null when there is one only. */
  readonly other: Fraction | null;
}

/** Digits in groups of three with blanks between ("1 000"), or with points and commas. Ordinals ("5º", "1o"), codes ("SAMU192") and times of the day ("02:00") are not figures. */
const DIGITS = "(?<![\\p{L}\\p{M}\\d.,]|\\d:)(\\d{1,3}(?:\\s\\d{3})+(?:,\\d+)?(?!\\s*%)|\\d+(?:[.,]+\\d+)*)(?!\\d|[ºª°o]|[.,:]\\d)";
/** What may follow them: the minutes of an hour ("1h30"), thousands and millions in words, a percent sign. */
const BEHIND = "(?:\\s*h(?:oras?)?\\s*(?:e\\s*)?(\\d\\d)(?![\\d%.,])|\\s*(mil|mi|milh[\\p{L}\\p{M}]+|bi|bilh[\\p{L}\\p{M}]+)(?!\\p{L})|([.,]?\\s*(?:%|\\(%\\)|por\\s*cento)))?";
/** For texts in lower case: letters of every script beside a case that does not matter take several times as long to compile. */
const FIGURE = new RegExp(DIGITS + BEHIND, "gu");

/** Every figure in a Brazilian text, in order: "7.500", "0,60%", "06", "R$ 1.234,56", "80 a 120%", "1,5 milhão", "1h30" (in hours). */
export const readFigures: (text: string) => readonly Figure[] = memo(text => {
  // The name of an error ("#DIV/0!") holds none.
  if (!/\d/.test(text) || /^\s*#\p{L}/u.test(text)) return NONE;
  const lower = text.toLowerCase();
  const figures = [...(lower.length === text.length ? lower : text).matchAll(FIGURE)].map(match => figureOf(match, text));
  const [only] = figures;
  return only && figures.length === 1 && isNegated(text, only) ? [{ ...only, value: negate(only.value), text, index: 0, end: text.length }] : figures;
});

const NONE: readonly Figure[] = [];

function figureOf(match: RegExpExecArray, input: string): Figure {
  const { index } = match;
  const [whole, digits, minutes, scale, percent] = match as unknown as readonly [string, string, string?, string?, string?];
  const worth = (read: Fraction): Fraction => {
    if (minutes) return add(read, fraction(Number(minutes), 60n));
    return percent ? divide(read, HUNDRED) : multiply(read, scaleOf(scale));
  };
  // The unit of "1h30" begins with its h.
  const end = index + (minutes ? digits : whole).length;
  const [value, other] = readings(digits, { percent: percent !== undefined, alone: input.length - digits.length < 8 && input.replace(/R\$|\s/gi, "") === digits.replace(/\s/g, "") });
  return {
    value: worth(value), percent: percent !== undefined, text: input.slice(index, end), index, end,
    // Nobody writes "1.5 milhão" for 15 millions.
    other: other && !scale ? worth(other) : null,
  };
}

/** A minus before or behind the only thing there is, or brackets around it, as in accounts. Between words or figures it is a dash. */
function isNegated(text: string, { index, end }: Figure): boolean {
  return /^(\(?[-−–—]#\)?|\(#\)|#[-−–—])$/.test(`${text.slice(0, index)}#${text.slice(end)}`.replace(/R\$|\s/gi, ""));
}

function scaleOf(word: string | undefined): Fraction {
  if (!word) return ONE;
  return fraction(/^b/i.test(word) ? 1_000_000_000n : /^mil$/i.test(word) ? 1000n : 1_000_000n);
}

/**
 * Groups of three after a point are thousands; a comma is decimal; a point behind commas is English ("1,234.56").
 * Two readings fit "3,000" (copied from an English sheet, or three decimals), "12.50" and what is neither ("1.23.456"). With a percent sign
 * nobody means 3.000 %, and "1.234%" may come from an English sheet. "1 000 consultas" may be 1 and something else.
 */
function readings(digits: string, { percent, alone }: { readonly percent: boolean; readonly alone: boolean }): [Fraction, Fraction?] {
  const [whole, decimal] = [digits.replace(/\D/g, ""), digits.replace(/\D+(?=\d+$)/, "d").replace(/[^\dd]/g, "").replace("d", ".")].map(fromDecimalText) as [Fraction, Fraction];
  if (/^\d{1,3}(\s\d{3})+/.test(digits)) {
    const value = digits.includes(",") ? decimal : whole;
    return alone || !digits.includes(" ") ? [value] : [value, fromDecimalText(digits.split(/\s/)[0]!)];
  }
  if (/^[1-9]\d{0,2}(\.\d{3})+$/.test(digits)) return percent ? [whole, decimal] : [whole];
  if (/^[1-9]\d{0,2}(,\d{3}){2,}$/.test(digits)) return [whole];
  if (/^([1-9]\d{0,2}(\.\d{3})+,\d+|[1-9]\d{0,2}(,\d{3})+\.\d+|\d+|0\.\d+|\d+,\d+)$/.test(digits)) {
    return percent || !/^[1-9]\d{0,2},\d{3}$/.test(digits) ? [decimal] : [decimal, whole];
  }
  return percent && /^\d+\.\d+$/.test(digits) ? [decimal] : [decimal, whole];
}
