import { fromNumber } from "../domain/decimal";
import { toNumber } from "../domain/fraction";
import { serialOfDay } from "../domain/calendar";
import { readTarget, type TargetMeaning } from "../intake/values/readTarget";
import { DIRECTION_WORDS, FUNCTION_FAULTS, MET_OR_NOT, targetNotes } from "../locale/functions";
import { OPERATORS } from "../locale/sheets";
import { invalid } from "./argumentFault";
import { type Cell, readContent } from "./readContent";

/** operador, valor, medida, por, período, sentido, linha de base, prazo (a date's serial), observação. @throws {ArgumentFault} */
export function describeTarget(cell: Cell): (string | number)[] {
  const content = readContent(cell, "text");
  // A blank cell on the desktop; and nobody agrees on nothing.
  if (content === 0) throw invalid(FUNCTION_FAULTS.notPositive("text"));
  const typed = typeof content === "number" ? { value: fromNumber(content), percent: false } : null;
  const meaning = readTarget(String(content), "", typed);
  const { operator, value, per, statedPeriod, direction, baseline, end } = meaning;
  if (value === null || operator === null) throw invalid(FUNCTION_FAULTS.targetUnreadable(String(content)));
  return [
    OPERATORS[operator],
    toNumber(value),
    measureOf(meaning),
    per ?? "",
    statedPeriod ?? "",
    DIRECTION_WORDS[direction],
    baseline === null ? "" : toNumber(baseline),
    end === null ? "" : serialOfDay(end),
    targetNotes(meaning.reading, meaning),
  ];
}

function measureOf({ percent, measure, reading }: TargetMeaning): string {
  if (reading.metOrNot) return MET_OR_NOT;
  return percent ? "%" : (measure ?? "");
}
