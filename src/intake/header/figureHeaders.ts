import words from "../lexicon/figureHeaders.json";
import { fold } from "../text/fold";
import { memo } from "../text/memo";
import { squash } from "../text/squash";
import { type HeaderCell, ownHeader } from "./header";
import { rolesIn } from "./rolesIn";

/** What a header of a figure table means; the words that say so are in lexicon/figureHeaders.json. */
export type FigureRole = keyof typeof words;

/** Tables that plan around the targets: the lines of a budget, the posts of a staff, the months of a demand. */
export type FigureTable = "expense" | "staff" | "month";

const inFigureHeaders = rolesIn((Object.keys(words) as FigureRole[]).map(role => ({ role, patterns: words[role] })));
const LONGEST = 40;

export const figureRoles: (header: string) => readonly FigureRole[] = memo(header => {
  if (header.length > LONGEST) return [];
  return inFigureHeaders(squash(header.replace(/\([^)]*\)/g, "")) || squash(header));
});

const DIGIT = /^\d/;
const LINES: readonly FigureRole[] = ["expense", "staff", "month", "anyLine"];

/** The header of a column that names the lines of such a table; without one there is none. */
export function namesFigureLines(header: string): boolean {
  // Their names begin with a letter, and values are most of a sheet.
  return !DIGIT.test(header) && figureRoles(header).some(role => LINES.includes(role));
}

/**
 * Which table these headers announce: "ITEM | VALOR", "CARGO | C.H. SEMANAL | QUANTIDADE", "MÊS | % OCUP | QUANT."; null when none.
 * @param heading what stands over the table: "Descrição | Valor" is a list of expenses only where the heading speaks of money planned.
 */
export function figureTable(cells: readonly Pick<HeaderCell, "text" | "over">[], heading: () => string): FigureTable | null {
  const roles = cells.map(lastRoles);
  const value = (own: readonly FigureRole[]): boolean => own.includes("money") || own.includes("quantity");
  const names = (role: FigureRole): boolean => roles.some((own, index) => own.includes(role) && roles.some((other, place) => place !== index && value(other)));
  if (cells.some(cell => /\d\s*%|^\s*[≥≤<>]/.test(cell.text))) return null;
  if (names("month")) return "month";
  if (names("staff")) return "staff";
  if (!roles.some(own => own.includes("money"))) return null;
  if (names("expense")) return "expense";
  return names("anyLine") && /\b(despesas?|custos?|custeio|orcament\w*|receitas?|financeir\w*)\b/.test(fold(heading())) ? "expense" : null;
}

/** Of a header in two rows the lower one says what the column holds. */
export function lastRoles(cell: Pick<HeaderCell, "text" | "over">): readonly FigureRole[] {
  return figureRoles(ownHeader(cell));
}
