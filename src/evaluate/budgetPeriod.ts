import { fold } from "../intake/text/fold";

const LENGTHS: Readonly<Record<string, number>> = { bimestre: 2, trimestre: 3, quadrimestre: 4, semestre: 6 };

/** "1º quadrimestre de 2023" -> 2023-01 to 2023-04, "2023" -> the whole year; null when it names no such period. */
export function budgetPeriod(text: string): { readonly from: string; readonly to: string } | null {
  const folded = fold(text);
  const year = /\b(20\d\d)\b/.exec(folded)?.[1];
  if (year === undefined) return null;
  const part = /\b(\d)(?:o|a|\.)? ?(bimestre|trimestre|quadrimestre|semestre)\b/.exec(folded);
  if (!part) return /^(ano|exercicio)?( de)? ?20\d\d$/.test(folded) ? { from: `${year}-01`, to: `${year}-12` } : null;
  const length = LENGTHS[part[2]!]!;
  const last = Number(part[1]) * length;
  return last > 12 || last === 0 ? null : { from: monthOf(year, last - length + 1), to: monthOf(year, last) };
}

function monthOf(year: string, month: number): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}
