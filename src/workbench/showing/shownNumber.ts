import { format } from "numfmt";

/**
 * Patterns that are no patterns to Excel but "the date of this computer", as Windows writes it in Brazil.
 * Source: ECMA-376 part 1, 18.8.30, formats 14 and 22; the two codes that Excel itself writes for the long ones.
 */
const OF_THE_COMPUTER: Readonly<Record<string, string>> = {
  "mm-dd-yy": "dd/mm/yyyy", "m/d/yy": "dd/mm/yyyy", "m/d/yyyy": "dd/mm/yyyy",
  "m/d/yy h:mm": "dd/mm/yyyy hh:mm", "m/d/yyyy h:mm": "dd/mm/yyyy hh:mm",
  "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy": "dddd, d\" de \"mmmm\" de \"yyyy",
  "[$-F400]h:mm:ss\\ AM/PM": "hh:mm:ss",
};

/**
 * A number as a Brazilian Excel shows it where the grid does not: without a format (11 characters at most, with a decimal comma), or with
 * the format of the computer. @returns null where the grid's own way is right
 */
export function shownNumber(value: number, pattern: string | undefined): string | null {
  if (pattern === undefined || pattern === "General") return formatted("General", value);
  const meant = OF_THE_COMPUTER[pattern];
  return meant === undefined ? null : formatted(meant, value);
}

function formatted(pattern: string, value: number): string {
  return format(pattern, value, { locale: "pt", throws: false });
}
