import type { Operator, TargetReading } from "../records";
import { fold } from "../text/fold";
import { readDates } from "./readDates";
import type { Figure } from "./readNumber";
import { readOperator } from "./readOperator";
import { readOperatorAfter } from "./readOperatorAfter";

/** What a number behind these words is the name of: "Lei 8.080", "Portaria nº 1.234", "UPA 24h", "COVID-19", "Etapa 2". */
const NAMED = /\b(lei|portaria|decreto|resolucao|rdc|nr|art(igo)?|anexo|samu|upa|ubs|covid-|fase|etapa|nivel|modulo|lote|no)( [a-z]+ar)?[\s.]*(no )?$/;

/**
 * The figures that say how much. "Comissão implantada em até 30 dias, com ao menos 1 reunião por mês": the days say when. "a cada 6 meses" says
 * how often, "até o dia 10" and "em 31/12/2025" name a day, "Lei 8.080" a law, "Meta 1:" the line.
 */
export function targetFigures(text: string, figures: readonly Figure[]): readonly Figure[] {
  const isUnit = (figure: Figure): boolean => !figure.percent && /^\s*(dias?|semanas?|m[eê]s(es)?|anos?)\b/i.test(text.slice(figure.end));
  const before = (figure: Figure): string => fold(textBefore(text, figure));
  const folded = fold(text);
  const dates = folded.length === text.length ? readDates(folded).filter(({ year, index, end }) => isDate(folded.slice(index, end), year)) : [];
  const dated = new Set(dates.flatMap(({ index, end }) => [...folded.slice(index, end)].map((_, place) => index + place)));
  const isName = (figure: Figure): boolean => !figure.percent && (
    NAMED.test(before(figure)) || /\b(o|no|ate|todo) dia$/.test(before(figure)) || (isUnit(figure) && /\ba cada$/.test(before(figure)))
    || dated.has(figure.index));
  const isAside = (figure: Figure): boolean => !figure.percent && (
    (isUnit(figure) && /[a-z].*\b(em|em ate|no prazo de|dentro de)$/.test(before(figure))) || /^(|.*\b(meta|indicador|item|faixa|em|ano))$/.test(before(figure)) && /^(\s*[:)]|\.\s)/.test(text.slice(figure.end)));
  const names = figures.map(isName);
  const counts = figures.filter((figure, i) => !names[i] && !(names[i - 1] && text.slice(figures[i - 1]!.end, figure.index) === "/"));
  const others = counts.filter(figure => !isAside(figure));
  return others.length > 0 ? others : counts;
}

/** As much of it as any rule looks at: a text of a thousand figures is not looked through a thousand times. */
function textBefore(text: string, { index }: Figure): string {
  return text.slice(Math.max(0, index - 100), index);
}

/** "12/18" may be a part of something, and "2024" a number; with a month's name, three parts or a whole year behind a bar it is a date. */
function isDate(written: string, year: number | null): boolean {
  return /[a-z]|\d\D+\d+\D+\d|[/-](19|20)\d\d$/.test(written) && !/[a-z] \d\d$/.test(written) && (year !== null || written.includes(" de "));
}

/** "80 a 120%" and "entre 80% e 120%" ask for at least the lower end; an operator word belongs to single figures. */
export function operatorOf(text: string, main: Figure, figures: readonly Figure[]): Operator | null {
  return rangeOf(text, main, figures) ? ">=" : readOperatorAfter(text.slice(main.end)) ?? readOperator(text.slice(0, main.index));
}

export function rangeOf(text: string, main: Figure, figures: readonly Figure[]): TargetReading["range"] {
  const index = figures.indexOf(main);
  const pairs = [[main, figures[index + 1]], [figures[index - 1], main]] as const;
  for (const [first, second] of pairs) {
    if (!first || !second) continue;
    const between = fold(text.slice(first.end, second.index));
    const before = fold(textBefore(text, first));
    const joined = /^((min|minutos?|h|horas?|dias?)\.? )?(a|ate|ao|[-–—−~])$/.test(between) || (between === "e" && /entre$/.test(before));
    if (!joined || (first.percent && !second.percent)) continue;
    const from = second.percent && !first.percent ? { num: first.value.num, den: first.value.den * 100n } : first.value;
    return { from, to: second.value };
  }
  return null;
}

/** Several figures and no word to say what they are ("1/2", "12 34", "3 de 4", "9 5%"), or a margin ("80 ± 5%"): nobody can tell which counts. "10/1.000" is a rate. */
export function isOnlyFigures(text: string, main: Figure, figures: readonly Figure[]): boolean {
  if (/±|\+\s?\/\s?-/.test(text) || figures.some(({ percent, end }, i) => !percent && figures[i + 1] && /^\s+$/.test(text.slice(end, figures[i + 1]!.index)))) return true;
  return figures.length > 1 && !main.percent && !rangeOf(text, main, figures) && !/\p{L}{3}|[<>≤≥]|\/\s?1[0.]{2}/u.test(text);
}

/**
 * Further targets in the same text: other percentages ("80% de famílias … e 100% das gestantes"), or counts joined by "e" or "+"
 * ("30 consultas e 20 visitas"). A deadline ("em até 15 dias") is none, nor a count that brackets explain ("54 (19 Sul + 35 Norte)").
 */
export function compoundOf(text: string, main: Figure, figures: readonly Figure[]): TargetReading["compound"] {
  const others = figures.filter(figure => figure !== main && figure.percent === main.percent);
  return others.filter(figure => main.percent || isJoinedCount(text, figure) || /^[,;]?( ?e| ?ou)? ?(no )?(m[ai][xn]|ate)/.test(fold(text.slice(main.end, Math.min(figure.index, main.end + 20))))).map(({ text: written, value, percent }) => ({ text: written, value, percent }));
}

function isJoinedCount(text: string, figure: Figure): boolean {
  const before = textBefore(text, figure);
  if (/\([^)]*$/.test(before)) return false;
  return /(\bou|\)|[<>≤≥/])\s*$/i.test(before) && !/\/\s?1[0.]{2}/.test(text) || /(\be|\+|;)\s*$/i.test(before) && /^\s*(?!dias|min|horas|meses|anos)\p{L}{3,}/iu.test(text.slice(figure.end));
}
