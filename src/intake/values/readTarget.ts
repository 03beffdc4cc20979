import { equals, type Fraction, ONE, ZERO } from "../../domain/fraction";
import type { Day } from "../../domain/calendar";
import noFigures from "../lexicon/noFigures.json";
import type { Direction, Operator, TargetReading } from "../records";
import { fold } from "../text/fold";
import { memo } from "../text/memo";
import { suggestsLower } from "./readDirection";
import { type Figure, readFigures } from "./readNumber";
import { readOperator } from "./readOperator";
import { readStatedPeriod } from "./readPeriod";
import { readChange, readEnd } from "./readSentence";
import { readMeasure, readPer } from "./readMeasure";

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

const NO_FIGURES = new Set(noFigures);
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
  return { meaning: { ...EMPTY, operator: ">=", value, percent, reading: NOTHING }, directed: false };
}

const ofText = memo((text: string): Said => {
  const { end, rest } = readEnd(text);
  const figures = withoutDeadlines(rest, readFigures(rest));
  const change = readChange(rest, figures);
  const main = change?.to ?? figures.find(figure => figure.percent) ?? figures[0];
  if (!main) return { meaning: { ...withoutFigure(text), end }, directed: true };
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
    statedPeriod: readStatedPeriod(text),
    baseline: change?.from.value ?? null,
    end,
    reading: {
      ...NOTHING,
      numberAsText: /^\s*[\d.,]+\s*$/.test(text),
      compound: range || change ? [] : compoundOf(text, main, figures),
      range,
      ambiguous: main.other && { reading: main.value, other: main.other },
    },
  };
  return { meaning, directed: stated !== null };
});

/** What the indicator's name adds: the direction of a rate that speaks of harm, a percentage that differs, a waiting time. */
function forIndicator({ meaning, directed }: Said, text: string, indicator: string): TargetMeaning {
  // A waiting time of "Atendimento imediato" is no yes or no: it is zero minutes at the most.
  if (meaning.reading.metOrNot && /\bimediat[oa]\b/.test(fold(text)) && /\btempo\b/.test(fold(indicator))) {
    return { ...meaning, operator: "<=", value: ZERO, direction: "lower", reading: NOTHING };
  }
  const assumed = !directed && !(meaning.percent && equals(meaning.value!, ONE)) && suggestsLower(indicator);
  const disagrees = meaning.percent ? disagreementOf(meaning.value!, indicator) : null;
  if (!assumed && !disagrees) return meaning;
  const reading = { ...meaning.reading, directionAssumed: assumed, disagrees };
  return assumed ? { ...meaning, operator: "<=", direction: "lower", reading } : { ...meaning, reading };
}

function withoutFigure(text: string): TargetMeaning {
  const statedPeriod = readStatedPeriod(text);
  const unreadable = NO_FIGURES.has(fold(text)) || !/\p{L}/u.test(text) || text.startsWith("#");
  if (unreadable) return { ...EMPTY, statedPeriod, operator: null, value: null, reading: { ...NOTHING, unreadable } };
  return { ...EMPTY, statedPeriod, operator: ">=", value: ONE, reading: { ...NOTHING, metOrNot: true } };
}

/** "Comissão implantada em até 30 dias, com ao menos 1 reunião por mês": the days say when, not how much. "a cada 6 meses" says how often. */
function withoutDeadlines(text: string, figures: readonly Figure[]): readonly Figure[] {
  const isUnit = (figure: Figure): boolean => !figure.percent && /^\s*(dias?|semanas?|m[eê]s(es)?|anos?)\b/i.test(text.slice(figure.end));
  const isRhythm = (figure: Figure): boolean => isUnit(figure) && /\ba cada\s*$/i.test(text.slice(0, figure.index));
  const isDeadline = (figure: Figure): boolean => isUnit(figure) && /\p{L}.*\b(em|em até|no prazo de|dentro de)\s*$/iu.test(text.slice(0, figure.index));
  const counts = figures.filter(figure => !isRhythm(figure));
  const others = counts.filter(figure => !isDeadline(figure));
  return others.length > 0 ? others : counts;
}

/** "80 a 120%" and "entre 80% e 120%" ask for at least the lower end; an operator word belongs to single figures. */
function operatorOf(text: string, main: Figure, figures: readonly Figure[]): Operator | null {
  if (rangeOf(text, main, figures)) return ">=";
  const before = text.slice(0, main.index);
  const after = fold(text.slice(main.end));
  if (/^([a-z]+ )?(ou mais|ou superior|no minimo|ou acima)\b/.test(after)) return ">=";
  if (/^([a-z]+ )?(ou menos|ou inferior|no maximo|ou abaixo)\b/.test(after)) return "<=";
  return readOperator(before);
}

function rangeOf(text: string, main: Figure, figures: readonly Figure[]): TargetReading["range"] {
  const index = figures.indexOf(main);
  const pairs = [[main, figures[index + 1]], [figures[index - 1], main]] as const;
  for (const [first, second] of pairs) {
    if (!first || !second) continue;
    const between = fold(text.slice(first.end, second.index));
    const before = fold(text.slice(0, first.index));
    const joined = /^(a|ate|-|–)$/.test(between) || (between === "e" && /entre$/.test(before));
    if (!joined || (first.percent && !second.percent)) continue;
    const from = second.percent && !first.percent ? { num: first.value.num, den: first.value.den * 100n } : first.value;
    return { from, to: second.value };
  }
  return null;
}

/**
 * Further targets in the same text: other percentages ("80% de famílias … e 100% das gestantes"), or counts joined by "e" or "+"
 * ("30 consultas e 20 visitas"). A deadline ("em até 15 dias") is none.
 */
function compoundOf(text: string, main: Figure, figures: readonly Figure[]): TargetReading["compound"] {
  const others = figures.filter(figure => figure !== main && figure.percent === main.percent);
  return others.filter(figure => main.percent || isJoinedCount(text, figure)).map(({ text: written, value, percent }) => ({ text: written, value, percent }));
}

function isJoinedCount(text: string, figure: Figure): boolean {
  return /(\be|\+|;)\s*$/i.test(text.slice(0, figure.index)) && /^\s*(?!dias|min|horas|meses|anos)\p{L}{3,}/iu.test(text.slice(figure.end));
}

/** Only percentages are compared: a name may hold years, ages and ordinals. */
function disagreementOf(value: Fraction, indicator: string): TargetReading["disagrees"] {
  if (!indicator.includes("%")) return null;
  const named = readFigures(indicator).filter(figure => figure.percent);
  return named.length === 1 && !equals(named[0]!.value, value) ? { text: named[0]!.text, value: named[0]!.value } : null;
}
