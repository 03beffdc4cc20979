import { type Day, dayOf, dayOfSerial } from "../domain/calendar";
import { type Deadline, readDeadline } from "../intake/values/readDeadline";
import { FUNCTION_FAULTS } from "../locale/functions";
import { invalid } from "./argumentFault";
import { type Content, type Cell, readContent } from "./readContent";

/** Excel dates from 1954 to 2119 by their serial numbers; a year that stands in a cell as a number (2024) is none. */
const SERIALS = { first: 20_000, last: 80_000 };

/** A deadline in words, as a date or as a bare year. @throws {ArgumentFault} where nothing can be made of it. */
export function readDeadlineCell(cell: Cell, baseYear: number | null): Deadline {
  const content = readContent(cell, "deadline");
  const day = dayOfContent(content);
  const deadline: Deadline = day === null ? readDeadline(String(content), baseYear) : { kind: "in", start: day, end: day, suggestion: null };
  if (deadline.kind === "unreadable") throw invalid(FUNCTION_FAULTS.deadlineUnreadable(String(content), deadline.suggestion));
  return deadline;
}

/** One day: a date, or its words ("31/08/2024"). @throws {ArgumentFault} for anything else, a month or a span too. */
export function readDay(cell: Cell, argument: "completed" | "date"): Day {
  const content = readContent(cell, argument);
  const typed = dayOfContent(content);
  if (typed !== null) return typed;
  const { start, end } = readDeadline(String(content));
  if (start === null || start !== end) throw invalid(FUNCTION_FAULTS.dateUnreadable(argument, String(content)));
  return start;
}

/** The day by the clock of the computer, where its people are. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}

function dayOfContent(content: Content): Day | null {
  return typeof content === "number" && content >= SERIALS.first && content < SERIALS.last ? dayOfSerial(content) : null;
}
