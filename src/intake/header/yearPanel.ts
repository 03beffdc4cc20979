import { fold } from "../text/fold";
import { memo } from "../text/memo";
import type { SeriesRecord } from "../records";
import type { HeaderCell } from "./header";

const TARGET = "metas?|previst[oa]s?|pactuad[oa]s?|programad[oa]s?|planejad[oa]s?";
const ACTUAL = "realizad[oa]s?|resultados?|alcancad[oa]s?|executad[oa]s?|apurad[oa]s?|atingid[oa]s?";
const BEFORE = new RegExp(`^(?:(${TARGET})|(${ACTUAL}))\\W{0,3}(?:em|de|para|do ano|ano)?\\W{0,3}(20\\d\\d)$`);
const AFTER = new RegExp(`^(20\\d\\d)\\W{0,3}(?:(${TARGET})|(${ACTUAL}))\\W?$`);

/** Fewer columns of targets alone may be last year's beside this year's. */
const LEAST_ALONE = 3;

interface YearOf {
  readonly year: number;
  readonly measure: SeriesRecord["measure"];
}

/** "Meta 2024", "Realizado em 2024", "2024 (meta)", or 2024 over Meta and Realizado. */
const yearOf = memo((header: string): YearOf | null => {
  const folded = fold(header);
  const before = BEFORE.exec(folded);
  if (before) return { year: Number(before[3]), measure: before[1] ? "target" : "actual" };
  const after = AFTER.exec(folded);
  return after && { year: Number(after[1]), measure: after[2] ? "target" : "actual" };
});

/** The cells of a header with the years they speak of, where they make up a panel: several years, each with what was to be reached and what was. */
export function withYears(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const found = cells.map(cell => yearOf(cell.text));
  const years = new Set(found.flatMap(one => one?.year ?? []));
  const measures = new Set(found.flatMap(one => one?.measure ?? []));
  if (years.size < 2 || (measures.size < 2 && years.size < LEAST_ALONE)) return cells;
  return cells.map((cell, index) => (found[index] ? { ...cell, ...found[index] } : cell));
}
