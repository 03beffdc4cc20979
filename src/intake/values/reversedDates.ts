import { fold } from "../text/fold";
import { readDates } from "./readDates";
import type { Span } from "./readLimit";

/** "dez/24 a jan/24": two dates of which the first comes after the second; null for anything else. */
export function reversedDates(text: string): Span | null {
  const dates = readDates(fold(text.replace(/\([^)]*\)/g, " ")));
  const [from, to] = dates;
  if (!from || !to || dates.length > 2) return null;
  const first = from.first(from.year ?? to.year ?? NO_YEAR);
  const last = to.last(to.year ?? from.year ?? NO_YEAR);
  return first !== null && last !== null && first > last ? { first, last } : null;
}

/** Where neither date names a year, one year serves to compare them, and a leap year has every day. */
const NO_YEAR = 2000;
