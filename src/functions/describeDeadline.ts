import { type Day, serialOfDay } from "../domain/calendar";
import { DEADLINE_KINDS, FUNCTION_FAULTS } from "../locale/functions";
import { invalid } from "./argumentFault";
import { type Cell, isBlankOrZero, readContent } from "./readContent";
import { readDeadlineCell } from "./readDay";

/** início, fim (serial numbers of Excel; "" where open) and tipo. @throws {ArgumentFault} */
export function describeDeadline(cell: Cell, baseYear: Cell): (string | number)[] {
  const { kind, start, end } = readDeadlineCell(cell, readBaseYear(baseYear));
  return [serial(start), serial(end), kind === "unreadable" ? "" : DEADLINE_KINDS[kind]];
}

function serial(day: Day | null): string | number {
  return day === null ? "" : serialOfDay(day);
}

function readBaseYear(cell: Cell): number | null {
  if (isBlankOrZero(cell)) return null;
  const content = readContent(cell, "baseYear");
  const year = Number(content);
  if (!Number.isInteger(year) || year < 1900 || year > 2999) throw invalid(FUNCTION_FAULTS.baseYear(String(content)));
  return year;
}
