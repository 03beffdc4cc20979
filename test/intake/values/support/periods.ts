import { gridOf } from "../../../../src/intake/grid/grid";
import { budgetPeriod } from "../../../../src/evaluate/budgetPeriod";
import { monthIn } from "../../../../src/intake/values/monthIn";
import { readCompletion } from "../../../../src/intake/values/readCompletion";
import { readLimit } from "../../../../src/intake/values/readLimit";
import { readStatedPeriod } from "../../../../src/intake/values/readPeriod";
import { sheetOf } from "../../../support/sheetOf";
import { type Case, type Outcome, valueOf } from "./case";

/** A month as a header or a column of months says it: "2023-01", "03" without its year, "none". */
export function monthAt(one: Case): Outcome {
  const grid = gridOf(sheetOf([[valueOf(one)]], one.numberFormat ? { formats: { A1: one.numberFormat } } : {}));
  const value = grid.own(0, 0);
  const month = monthIn(typeof value === "string" ? grid.ownText(0, 0) : value, { asDate: grid.isDate(0, 0) });
  return said(month && [month.year, String(month.month).padStart(2, "0")].filter(part => part !== null).join("-"));
}

/** The period that a target's text counts by: "quadrimestre". */
export function periodOf(one: Case): Outcome {
  return said(readStatedPeriod(one.text!));
}

/** The months that a budget's period covers: "2023-01..2023-04". */
export function budgetPeriodOf(one: Case): Outcome {
  const period = budgetPeriod(one.text!);
  return said(period && `${period.from}..${period.to}`);
}

/** The day that a status says something was completed on. */
export function completionOf(one: Case): Outcome {
  return said(readCompletion(one.text!));
}

/** What a sentence is to be done by: first and last day of it. */
export function limitOf(one: Case): Outcome {
  const span = readLimit(one.text!, null);
  return said(span && `${span.first}..${span.last}`);
}

function said(reading: string | null): Outcome {
  return { reading: reading ?? "none", findings: [] };
}
