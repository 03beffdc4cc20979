import type { Month } from "../values/readMonth";
import type { SeriesRecord } from "../records";
import type { Role } from "./matchRoles";

/** What the columns under a header amount to. */
export type Shape = "targets" | "wide-targets" | "bands" | "weights" | "production" | "budgets" | "series" | "actions" | "sentences" | "cards" | "matrix" | "figures";

export interface HeaderCell {
  readonly column: number;
  /** The header's text; two rows of it joined by a space. */
  readonly text: string;
  /** What stands over several columns at once ("Consulta médica" over Meta and Peso); "" where nothing does. */
  readonly over: string;
  readonly roles: readonly Role[];
  /** Set where the header is a month. */
  readonly month: Month | null;
  /** Set where the header is a year. */
  readonly year: number | null;
  /** Set where the header says what is meant for its year ("Realizado 2024"). */
  readonly measure?: SeriesRecord["measure"];
}

/** One header row (or several, held together by merged cells) over the columns of one table. */
export interface Header {
  readonly row: number;
  /** The last row it takes up. */
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly cells: readonly HeaderCell[];
  readonly shape: Shape;
}

export function cellWith(header: Header, role: Role): HeaderCell | undefined {
  return header.cells.find(cell => cell.roles.includes(role));
}

/** The header without what stands over it and other columns: "UPA Leste" under "META MENSAL". */
export function ownHeader({ text, over }: Pick<HeaderCell, "text" | "over">): string {
  return over !== "" && text.startsWith(`${over} `) ? text.slice(over.length + 1) : text;
}
