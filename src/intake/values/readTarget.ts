import { equals, type Fraction, ONE, ZERO } from "../../domain/fraction";
import type { Day } from "../../domain/calendar";
import type { Direction, Operator, TargetReading } from "../records";
import { fold } from "../text/fold";
import { memo } from "../text/memo";
import { inDigits } from "./inDigits";
import { suggestsLower } from "./readDirection";
import { readFigures } from "./readNumber";
import { readStatedPeriod } from "./readPeriod";
import { compoundOf, isOnlyFigures, operatorOf, rangeOf, targetFigures } from "./targetFigures";
import { readChange, readEnd } from "./readSentence";
import { readMeasure, readPer } from "./readMeasure";
import { saysNothing } from "./saysNothing";

/** What a target says, from its text and its indicator's name. */
export interface TargetMeaning {
  readonly operator: Operator | null;
  readonly value: Fraction | null;
  readonly percent: boolean;
  readonly direction: Direction;
  readonly measure: string | null;
  readonly per: string | null;
  readonly statedPeriod: string | null;
  /** "de 88,92 para 93,16": 88,92. */
  readonly baseline: Fraction | null;
  /** The day named in the text ("até dezembro de 2027"). */
  readonly end: Day | null;
  readonly reading: TargetReading;
}

const NOTHING: TargetReading = {
  numberAsText: false, compound: [], range: null, directionAssumed: false, disagrees: null, ambiguous: null, metOrNot: false, unreadable: false,
};

/** A cell that holds a number needs no reading: what it is worth, and whether its format shows a percentage. */
export interface TypedNumber {
  readonly value: Fraction;
  readonly percent: boolean;
}

/**
 * @param text the cell as shown; @param typed null where the cell holds text.
 * Of several figures the first percentage is the target ("Em 30 dias, 80% de …"), else the first figure.
 */
export function readTarget(text: string, indicator: string, typed: TypedNumber | null): TargetMeaning {
  return forIndicator(typed ? ofNumber(typed) : ofText(text), text, indicator);
}

/** What a text says whatever its indicator: the same words stand in hundreds of lines. */
interface Said {
  readonly meaning: TargetMeaning;
  /** The text itself says from which side it is to be reached. */
  readonly directed: boolean;
}

const EMPTY = { percent: false, measure: null, per: null, statedPeriod: null, baseline: null, end: null, direction: "higher" } as const;

function ofNumber({ value, percent }: TypedNumber): Said {
  // Field by field, not spread: most targets of a large workbook come this way.
  const meaning: TargetMeaning = { operator: ">=", value, percent, direction: "higher", measure: null, per: null, statedPeriod: null, baseline: null, end: null, reading: NOTHING };
  return { meaning, directed: false };
}

const ofText = memo((written: string): Said => {
  // Single blanks, so that places in it and in its folded form agree.
  const text = inDigits(written.normalize().trim().replace(/[ \t\r\n]+/g, " ")) ?? "";
  const { end, rest } = readEnd(text);
  const figures = targetFigures(rest, readFigures(rest));
  const change = readChange(rest, figures);
  const main = change?.to ?? figures.find(figure => figure.percent) ?? figures[0];
  if (!main || isOnlyFigures(text, main, figures)) return { meaning: { ...withoutFigure(main ? "" : text), end }, directed: true };
  const stated = change ? (change.rises ? ">=" : "<=") : operatorOf(text, main, figures);
  const operator: Operator = stated ?? ">=";
  const range = rangeOf(text, main, figures);
  const meaning: TargetMeaning = {
    operator,
    // "80 a 120%": the sign stands only behind the second figure.
    value: range?.from ?? main.value,
    percent: main.percent,
    direction: operator === "<=" || operator === "<" ? "lower" : "higher",
    measure: readMeasure(text, main),
    per: readPer(text),
    // The nearest behind it: "3.840/ano (320/mês)".
    statedPeriod: readStatedPeriod(text.slice(main.end, figures[figures.indexOf(main) + 1]?.index)) ?? readStatedPeriod(text.replace(/\([^)]*\d[^)]*\)/g, "")),
    baseline: change?.from.value ?? null,
    end,
    reading: {
      ...NOTHING,
      numberAsText: /^\s*[\d.,]+\s*$/.test(text),
      compound: range || change ? [] : compoundOf(text, main, figures),
      range,
      // By how much to come down, or where to come to: "reduzir em 10%" may be either.
      directionAssumed: stated === null && (/[↓▼]/.test(text) || /\b(reduzir|reducao|diminu\w+)( de| em)?$/.test(fold(text.slice(0, main.index)))),
      ambiguous: main.other && { reading: main.value, other: main.other },
    },
  };
  return { meaning, directed: stated !== null };
});

/** What the indicator's name adds: the direction of a rate that speaks of harm, a percentage that differs, a waiting time. */
function forIndicator({ meaning, directed }: Said, text: string, indicator: string): TargetMeaning {
  // A waiting time of "Atendimento imediato" is no yes or no: it is zero minutes at the most.
  if (meaning.reading.metOrNot && /^(zero|nenhuma?|sem|ausencia|inexistencia)\b/.test(fold(text))) return { ...meaning, operator: "<=", value: ZERO, direction: "lower", reading: NOTHING };
  if (meaning.reading.metOrNot && /\bimediat[oa]\b/.test(fold(text)) && /\btempo\b/.test(fold(indicator))) {
    return { ...meaning, operator: "<=", value: ZERO, direction: "lower", reading: NOTHING };
  }
  const assumed = !directed && !(meaning.percent && equals(meaning.value!, ONE)) && suggestsLower(indicator);
  const disagrees = meaning.percent ? disagreementOf(meaning.value!, indicator) : null;
  if (!assumed && !disagrees) return meaning;
  const reading = { ...meaning.reading, directionAssumed: assumed || meaning.reading.directionAssumed, disagrees };
  return assumed ? { ...meaning, operator: "<=", direction: "lower", reading } : { ...meaning, reading };
}

function withoutFigure(text: string): TargetMeaning {
  const statedPeriod = readStatedPeriod(text);
  const unreadable = saysNothing(text) || isNoYesOrNo(text);
  if (unreadable) return { ...EMPTY, statedPeriod, operator: null, value: null, reading: { ...NOTHING, unreadable } };
  return { ...EMPTY, statedPeriod, operator: ">=", value: ONE, reading: { ...NOTHING, metOrNot: true } };
}

/** Nothing to say yes or no to: no word, or numbers that cannot be read ("02:00", "½ hora", "meia hora", digits of another script). */
function isNoYesOrNo(text: string): boolean {
  return !/\p{L}{3}/u.test(text) || /^#|\d:\d|[^\P{Nd}\d]|[%¼-¾]|\bpor cento|^meia\b/iu.test(text);
}

/** Only percentages are compared: a name may hold years, ages and ordinals. */
function disagreementOf(value: Fraction, indicator: string): TargetReading["disagrees"] {
  if (!indicator.includes("%")) return null;
  const named = readFigures(indicator).filter(figure => figure.percent);
  return named.length === 1 && !equals(named[0]!.value, value) ? { text: named[0]!.text, value: named[0]!.value } : null;
}
