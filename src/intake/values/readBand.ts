import { add, divide, type Fraction, HUNDRED, isNegative, ONE, subtract } from "../../domain/fraction";
import { fold } from "../text/fold";
import { type Figure, readFigures } from "./readNumber";
import { readOperator } from "./readOperator";
import { readOperatorAfter } from "./readOperatorAfter";

/** The limits of a band as written, fractions of the target; null = open. */
export interface BandLimits {
  readonly from: Fraction | null;
  readonly fromInclusive: boolean;
  readonly to: Fraction | null;
  readonly toInclusive: boolean;
}

export type UnsignedFigures = "percentages" | "plain";

/**
 * "Entre 85 e 110% da meta" -> [0.85, 1.10], "Menos que 70%" -> [null, 0.70), "Até 10% a mais" -> [1, 1.10],
 * "≥ 80% e < 95%" -> [0.80, 0.95), "Acima do volume contratado" -> (1, null). Null where nothing can be read.
 * @param unsigned what figures without a % are: percentages of the target, or plain values ("Até 60 min" -> [null, 60]).
 */
export function readBand(text: string, unsigned: UnsignedFigures = "percentages"): BandLimits | null {
  const folded = fold(text);
  const written = withoutNumbering(text, readFigures(text));
  if (written.some(figure => figure.other !== null || isNegative(figure.value))) return null;
  const figures = unsigned === "plain" && !written.some(figure => figure.percent) ? written : inPercent(written);
  if (figures.length === 0) return withoutFigure(folded);
  const first = figures[0]!;
  const beyond = aroundTarget(folded, first.value);
  if (beyond) return beyond;
  // "12/18" and "01/01/2026" are no limits.
  if (figures.length > 1) return /^\s*\/\s*$/.test(text.slice(first.end, figures[1]!.index)) ? null : between(text, first, figures[1]!);
  // "10% abaixo da meta" is counted from 100 % or is a limit: nobody can tell.
  if (/^(a mais|a menos|acima|abaixo|alem)\b/.test(fold(text.slice(first.end)))) return null;
  const operator = readOperatorAfter(text.slice(first.end)) ?? readOperator(text.slice(0, first.index)) ?? "=";
  return bounded(/exclusive/i.test(text) && operator !== "=" ? operator.charAt(0) : operator, first.value);
}

/** "Faixa 1: 85% a 100%", "1) 85 a 100%", "Nível 2 - 85% a 100%": the first is the band's own number. */
function withoutNumbering(text: string, figures: readonly Figure[]): readonly Figure[] {
  const [first, second, third] = figures;
  const isNumber = first && second && !first.percent && (/^\s*[:)]/.test(text.slice(first.end)) || (second.percent && third?.percent));
  return isNumber ? figures.slice(1) : figures;
}

/** Figures without a sign mean percentages too ("Entre 85 e 110% da meta", "85-100"), unless all are small: "0,7 a 0,85" are fractions. */
function inPercent(figures: readonly Figure[]): Figure[] {
  const areFractions = figures.every(({ percent, value }) => !percent && value.num <= 2n * value.den);
  return figures.map(figure => (figure.percent || areFractions ? figure : { ...figure, value: divide(figure.value, HUNDRED) }));
}

function withoutFigure(folded: string): BandLimits | null {
  if (!/\b(meta|volume|contratado|pactuado|previsto)\b/.test(folded)) return null;
  if (/\b(acima|superior|maior|alem)\b/.test(folded)) return { from: ONE, fromInclusive: false, to: null, toInclusive: false };
  if (/\b(abaixo|inferior|menor)\b/.test(folded)) return { from: null, fromInclusive: false, to: ONE, toInclusive: false };
  if (/\b(atingid|cumprid|alcancad|integral)/.test(folded)) return { from: ONE, fromInclusive: true, to: null, toInclusive: false };
  return null;
}

/** "Até 10% a mais", "Até 10% acima ou abaixo da meta", "Até 10% a menos": counted from 100 %. */
function aroundTarget(folded: string, margin: Fraction): BandLimits | null {
  if (!/^(ate|em ate|no maximo)\b/.test(folded)) return null;
  const more = /\b(a mais|acima|excedente|superior)\b/.test(folded);
  const less = /\b(a menos|abaixo|inferior)\b/.test(folded);
  if (!more && !less) return null;
  return { from: less ? subtract(ONE, margin) : ONE, fromInclusive: true, to: more ? add(ONE, margin) : ONE, toInclusive: true };
}

/** "De 75% a 89,99%" holds both ends; "≥ 80% e < 95%", "Maior ou igual a 70% e menor que 85%", "70% a 85% (exclusive)" and "[70%; 85%[" say which. */
function between(text: string, first: Figure, second: Figure): BandLimits {
  // "85% < x ≤ 100%": the first sign stands on the other side of what is measured.
  const chained = /^\s*(<=|[<≤])\s*\p{L}*\s*[<≤]/u.exec(text.slice(first.end, second.index))?.[1];
  const low = chained === "<" ? ">" : readOperator(text.slice(0, first.index));
  const high = readOperator(text.slice(first.end, second.index));
  if (low !== null && high !== null && isUpper(low) && isLower(high)) return limits(second.value, high, first.value, low);
  const isOpen = /^\s*[[\]]/.test(text) && /^[[)]/.test(text.slice(second.end).trim());
  return limits(first.value, /^\s*\]|exclusive/i.test(text.slice(0, second.index)) ? ">" : low, second.value, isOpen || /exclusive/i.test(text.slice(second.end)) ? "<" : high);
}

function limits(from: Fraction, low: string | null, to: Fraction, high: string | null): BandLimits {
  return { from, fromInclusive: low !== ">", to, toInclusive: high !== "<" };
}

const isUpper = (operator: string): boolean => operator === "<" || operator === "<=";
const isLower = (operator: string): boolean => operator === ">" || operator === ">=";

function bounded(operator: string, value: Fraction): BandLimits {
  if (isUpper(operator)) return { from: null, fromInclusive: false, to: value, toInclusive: operator === "<=" };
  if (isLower(operator)) return { from: value, fromInclusive: operator === ">=", to: null, toInclusive: false };
  return { from: value, fromInclusive: true, to: value, toInclusive: true };
}
