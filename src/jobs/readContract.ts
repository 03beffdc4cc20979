import type { Recipe } from "../intake/recipe";
import { readWorkbook } from "../intake/readWorkbook";
import type { Records } from "../intake/records";
import type { Finding } from "../validate/finding";
import { validate } from "../validate/validate";
import type { WorkbookPort } from "../workbook/port";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Steps } from "./steps";

export interface ReadWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly records: Records;
}

/** A contract workbook, read and checked. */
export interface Contract extends ReadWorkbook {
  readonly findings: readonly Finding[];
}

/** A recipe, or how to come by one once the workbook is read. */
export type RecipeFor = Recipe | ((snapshot: WorkbookSnapshot) => Recipe);

/** @param recipe in place of the one the workbook keeps. @throws {WorkbookError} when the workbook cannot be read. */
export async function readContract(workbook: WorkbookPort, steps: Steps, recipe?: RecipeFor): Promise<Contract> {
  const read = await readRecords(workbook, steps, recipe);
  steps.begin("checking");
  return { ...read, findings: validate(read.records) };
}

/** The records alone, nothing judged. @throws {WorkbookError} when the workbook cannot be read. */
export async function readRecords(workbook: WorkbookPort, steps: Steps, recipe?: RecipeFor): Promise<ReadWorkbook> {
  const snapshot = await workbook.read(steps.begin("reading"));
  return { snapshot, records: readWorkbook(snapshot, typeof recipe === "function" ? recipe(snapshot) : recipe) };
}
