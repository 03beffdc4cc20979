import type { TargetRecord } from "./records";
import { fold } from "./text/fold";
import { readImpliedFrequency, readStatedPeriod } from "./values/readPeriod";

const MONTHS: Readonly<Record<string, number>> = { "mês": 1, bimestre: 2, trimestre: 3, quadrimestre: 4, semestre: 6, ano: 12 };

/** "Mensal" -> 1, "Anual" -> 12; null for a frequency without a length in whole months. */
export function monthsOfFrequency(frequency: string): number | null {
  return MONTHS[periodOf(frequency) ?? ""] ?? null;
}

/** "Quadrimestral", "por quadrimestre", and the bare "Quadrimestre" of a column of frequencies. */
function periodOf(frequency: string): string | null {
  return readStatedPeriod(frequency) ?? readStatedPeriod(readImpliedFrequency(frequency) ?? "");
}

/** Names of what cannot be added up: a rate, a mean, a time. They stand at the name's beginning, after any numbering. */
const RATE_NAME = /^(taxas?|medias?|coeficientes?|tempos?|indices?)\b/;
const NUMBERING = /^(?:[ivx]+\s*[.):–-]|\d+(?:\.\d+)*)?[\s.):–-]*/;
const TIME_MEASURE = /^(min|minutos?|horas?|dias?|semanas?|meses|mes)$/;

/** Taxa, Média, Coeficiente, Tempo, Índice: the name says that it cannot be added up. */
export function isNamedRate({ indicator }: TargetRecord): boolean {
  return RATE_NAME.test(fold(indicator).replace(NUMBERING, ""));
}

/**
 * How many months a target stands for: 4 for "1 ação por quadrimestre", 12 for a column of yearly quantities, else 1.
 * The cell's own text beats its frequency, and a frequency gives only volumes a longer period: a rate is the same over any.
 */
export function targetMonths(target: TargetRecord): number {
  if (target.percent || target.reading.metOrNot) return 1;
  if (target.statedPeriod !== null) return MONTHS[target.statedPeriod] ?? 1;
  if (target.frequency === null || isNamedRate(target) || TIME_MEASURE.test(fold(target.measure ?? ""))) return 1;
  return timesAYear(target.frequency) ?? MONTHS[periodOf(target.frequency) ?? "mês"] ?? 1;
}

/** "03 vezes ao ano" stands for every 4 months; null where it says nothing of the kind, or no whole number of months. */
function timesAYear(frequency: string): number | null {
  const times = Number(/(\d+) vez(?:es)? (?:ao|por) ano/.exec(fold(frequency))?.[1] ?? 0);
  return times > 0 && 12 % times === 0 ? 12 / times : null;
}
