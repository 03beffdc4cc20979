import { InvalidArgumentError } from "commander";
import type { Day } from "../domain/calendar";
import { readDeadline } from "../intake/values/readDeadline";
import { MISTAKES } from "../locale/cli";

/** "2024-08-31" or "31/08/2024": one day, nothing wider. @throws {InvalidArgumentError} */
export function dateValue(value: string): Day {
  const { start, end } = readDeadline(value);
  if (start === null || start !== end) throw new InvalidArgumentError(MISTAKES.wrongDate(value));
  return start;
}
