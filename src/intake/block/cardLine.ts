import cardKeys from "../lexicon/cardKeys.json";
import type { Grid } from "../grid/grid";
import { fold } from "../text/fold";

/** One line of a card: "ÁREA | PLANEJAMENTO" or "Prazo: 12/18" in a single cell. */
export interface CardLine {
  readonly row: number;
  /** A field of the lexicon; null for a key nobody knows ("Ponto de atuação:"). */
  readonly field: string | null;
  /** The key as written, without its colon. */
  readonly key: string;
  readonly value: string;
  /** The column the value stands in. */
  readonly column: number;
}

const FIELD = new Map(cardKeys.flatMap(({ field, names }) => names.map(name => [name, field] as const)));
const LONGEST_KEY = 40;
const WORD = /^[\s%]*\p{L}/u;

/** @returns null when the row holds anything but a key with its value. */
export function cardLine(grid: Grid, row: number, column: number): CardLine | null {
  const own = grid.own(row, column);
  if (typeof own !== "string" || !WORD.test(own)) return null;
  const colon = own.indexOf(":");
  if (colon > LONGEST_KEY || (colon < 0 && own.length > LONGEST_KEY)) return null;
  const key = (colon < 0 ? own : own.slice(0, colon)).trim();
  const field = FIELD.get(fold(key)) ?? null;
  // Without a colon only a known key is one: any two cells side by side look like key and value.
  if (key.length < 2 || (colon < 0 && field === null)) return null;
  for (let other = column + 2; other < grid.columns; other++) if (grid.own(row, other) !== null) return null;
  const inside = colon < 0 ? "" : own.slice(colon + 1).trim();
  return { row, field, key, value: inside || grid.ownText(row, column + 1), column: inside === "" ? column + 1 : column };
}
