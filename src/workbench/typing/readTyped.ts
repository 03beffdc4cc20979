/** What was typed into a cell, as Excel in Brazil takes it. The format is for a cell that has none of its kind. */
export interface Typed {
  readonly value: number | boolean;
  readonly format?: string;
}

const NUMBER = /^([+-]?)(R\$\s*)?([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d+))?\s*(%?)$/;
const DATE = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/;

/** Null where it is a text, or more than any cell can hold. "(100)" is negative, as in accounts. @param year for a date that does not say its own */
export function readTyped(text: string, year: number): Typed | null {
  const trimmed = text.trim();
  if (/^(verdadeiro|falso)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "verdadeiro" };
  return readNumber(trimmed) ?? readDate(trimmed, year);
}

function readNumber(text: string): Typed | null {
  const inBrackets = /^\(([^+-]*)\)$/.exec(text)?.[1];
  const match = NUMBER.exec(inBrackets === undefined ? text : `-${inBrackets.trim()}`);
  if (!match) return null;
  const [, before = "", currency, after = "", whole, decimals, percent] = match;
  if ((whole === undefined && decimals === undefined) || (before !== "" && after !== "")) return null;
  const digits = `${before}${after}${(whole ?? "0").replace(/\./g, "")}${decimals === undefined ? "" : `.${decimals}`}`;
  // The power of ten is read together with the digits: 12,5% is 0.125, not 12.5 times 0.01.
  const value = Number(percent ? `${digits}e-2` : digits);
  if (!Number.isFinite(value)) return null;
  if (percent) return { value, format: decimals ? "0.00%" : "0%" };
  if (currency) return { value, format: "\"R$\" #,##0.00" };
  return whole?.includes(".") ? { value, format: decimals ? "#,##0.00" : "#,##0" } : { value };
}

const DAY = 86_400_000;

/** Days between 1 March 1900, from when on Excel's calendar is right, and the end of 9999. Two digits mean 1930 to 2029, as in Excel. */
function readDate(text: string, thisYear: number): Typed | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [day, month] = [Number(match[1]), Number(match[2])];
  const said = match[3] === undefined ? thisYear : Number(match[3]);
  const year = match[3]?.length === 2 ? said + (said < 30 ? 2000 : 1900) : said;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCDate() !== day || date.getUTCMonth() !== month - 1) return null;
  const value = (date.getTime() - Date.UTC(1899, 11, 30)) / DAY;
  return value < 61 ? null : { value, format: "dd/mm/yyyy" };
}
