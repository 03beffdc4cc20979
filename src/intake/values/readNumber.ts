import { fromDecimalText } from "../../domain/decimal";
import { divide, type Fraction, HUNDRED } from "../../domain/fraction";
import { memo } from "../text/memo";

/** A figure found in a text, and where. A percentage is already divided by 100. */
export interface Figure {
  readonly value: Fraction;
  readonly percent: boolean;
  /** As written, with its sign: "2,5%". */
  readonly text: string;
  readonly index: number;
  readonly end: number;
  /** The other way the same characters can be read ("3,000": 3 or 3000; "12.50": 12,5 or 1250); null when there is one only. */
  readonly other: Fraction | null;
}

/** Digits with points and commas, then perhaps a percent sign. Ordinals ("5º") are not figures. */
const FIGURE = /(?<![\p{L}\d.,])(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3}){2,}|\d+(?:[.,]\d+)?)(?:\s*(%|por cento))?(?![\d]|[ºª°])/giu;

/** Every figure in a Brazilian text, in order: "7.500", "0,60%", "06", "R$ 1.234,56", "80 a 120%". */
export const readFigures: (text: string) => readonly Figure[] = memo(text => {
  if (!/\d/.test(text)) return NONE;
  return [...withPoints(text).matchAll(FIGURE)].map(match => {
    const digits = match[1]!;
    const percent = match[2] !== undefined;
    const scale = (value: Fraction): Fraction => (percent ? divide(value, HUNDRED) : value);
    const { value, other } = readDigits(digits);
    return { value: scale(value), percent, text: match[0], index: match.index, end: match.index + match[0].length, other: percent ? null : other };
  });
});

const NONE: readonly Figure[] = [];

/** "1 000": blanks between thousands as points, where nothing else can be meant: blanks that hold together, or a text that is all one number. */
function withPoints(text: string): string {
  if (!/\d\s\d{3}/.test(text)) return text;
  const whole = /^\s*(R\$)?\s*\d{1,3}(\s\d{3})+(,\d+)?\s*%?\s*$/.test(text);
  return text.replace(whole ? /(?<=\d)\s(?=\d{3}(?!\d))/g : /(?<=\d)[\u00a0\u202f](?=\d{3}(?!\d))/g, ".");
}

/**
 * Groups of three after a point are thousands; a comma is decimal.
 * Two readings fit "3,000" (copied from an English sheet, or three decimals) and "12.50". With a percent sign there is one only:
 * nobody means 3.000 %.
 */
function readDigits(digits: string): { value: Fraction; other: Fraction | null } {
  if (/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(digits)) return { value: fromDecimalText(digits.replace(/\./g, "").replace(",", ".")), other: null };
  if (/^\d{1,3}(,\d{3}){2,}$/.test(digits)) return { value: fromDecimalText(digits.replace(/,/g, "")), other: null };
  const mark = /[.,]/.exec(digits)?.[0];
  if (mark === undefined) return { value: fromDecimalText(digits), other: null };
  const doubtful = mark === "," ? /^[1-9]\d{0,2},\d{3}$/.test(digits) : !digits.startsWith("0");
  return { value: fromDecimalText(digits.replace(mark, ".")), other: doubtful ? fromDecimalText(digits.replace(mark, "")) : null };
}
