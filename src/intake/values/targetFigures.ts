import type { Operator, TargetReading } from "../records";
import { fold } from "../text/fold";
import type { Figure } from "./readNumber";
import { readOperator } from "./readOperator";

/** "Comissão implantada em até 30 dias, com ao menos 1 reunião por mês": the days say when, not how much. "a cada 6 meses" says how often. */
export function withoutDeadlines(text: string, figures: readonly Figure[]): readonly Figure[] {
  const isUnit = (figure: Figure): boolean => !figure.percent && /^\s*(dias?|semanas?|m[eê]s(es)?|anos?)\b/i.test(text.slice(figure.end));
  const isRhythm = (figure: Figure): boolean => isUnit(figure) && /\ba cada\s*$/i.test(text.slice(0, figure.index));
  // "até o dia 10" names a day of the calendar.
  const isDay = (figure: Figure): boolean => !figure.percent && /\b(o|no|até|ate|todo)\s+dia\s*$/i.test(text.slice(0, figure.index));
  const isDeadline = (figure: Figure): boolean => isUnit(figure) && /\p{L}.*\b(em|em até|no prazo de|dentro de)\s*$/iu.test(text.slice(0, figure.index));
  const counts = figures.filter(figure => !isRhythm(figure) && !isDay(figure));
  const others = counts.filter(figure => !isDeadline(figure));
  return others.length > 0 ? others : counts;
}

/** "80 a 120%" and "entre 80% e 120%" ask for at least the lower end; an operator word belongs to single figures. */
export function operatorOf(text: string, main: Figure, figures: readonly Figure[]): Operator | null {
  if (rangeOf(text, main, figures)) return ">=";
  const before = text.slice(0, main.index);
  const after = fold(text.slice(main.end));
  if (/^([a-z]+ )?(ou mais|ou superior|no minimo|ou acima)\b/.test(after)) return ">=";
  if (/^([a-z]+ )?(ou menos|ou inferior|no maximo|ou abaixo)\b/.test(after)) return "<=";
  return readOperator(before);
}

export function rangeOf(text: string, main: Figure, figures: readonly Figure[]): TargetReading["range"] {
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
export function compoundOf(text: string, main: Figure, figures: readonly Figure[]): TargetReading["compound"] {
  const others = figures.filter(figure => figure !== main && figure.percent === main.percent);
  return others.filter(figure => main.percent || isJoinedCount(text, figure)).map(({ text: written, value, percent }) => ({ text: written, value, percent }));
}

function isJoinedCount(text: string, figure: Figure): boolean {
  return /(\be|\+|;)\s*$/i.test(text.slice(0, figure.index)) && /^\s*(?!dias|min|horas|meses|anos)\p{L}{3,}/iu.test(text.slice(figure.end));
}
