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

/** @returns null when the row holds anything but a key with its value. */
export function cardLine(grid: Grid, row: number, column: number): CardLine | null {
  const own = grid.own(row, column);
  if (typeof own !== "string") return null;
  const text = own.trim();
  const [, key = "", inside = ""] = /^([^:]{2,40}):\s*(.*)$/su.exec(text) ?? [];
  const name = key !== "" ? key.trim() : text;
  if (name === "" || name.length > LONGEST_KEY) return null;
  const field = FIELD.get(fold(name)) ?? null;
  // Without a colon only a known key is one: any two cells side by side look like key and value.
  if (key === "" && field === null) return null;
  for (let other = column + 2; other < grid.columns; other++) if (grid.ownText(row, other) !== "") return null;
  return { row, field, key: name, value: inside.trim() || grid.ownText(row, column + 1), column: inside.trim() === "" ? column + 1 : column };
}
