import { type Day, daysBetween } from "../domain/calendar";
import { type Fraction, fraction, ONE, ZERO } from "../domain/fraction";

/**
 * The part of an action's time that has passed on a day, in a straight line from its start to its end; null where there is no such line:
 * a time within one month ("12/18") is a deadline, and says nothing of a start.
 */
export function expectedProgress({ start, end }: { readonly start: Day | null; readonly end: Day | null }, today: Day): Fraction | null {
  if (end === null) return null;
  if (today >= end) return ONE;
  if (start === null || start.slice(0, 7) === end.slice(0, 7)) return null;
  return today <= start ? ZERO : fraction(daysBetween(start, today), daysBetween(start, end));
}
