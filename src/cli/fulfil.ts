import { basename } from "node:path";
import type { Evaluation } from "../evaluate/evaluation";
import type { Following } from "../follow/following";
import { recipeProperties } from "../intake/recipe";
import { evaluateContract } from "../jobs/evaluateContract";
import { followPlan } from "../jobs/followPlan";
import { pactuaSheets } from "../jobs/pactuaSheets";
import type { Contract } from "../jobs/readContract";
import type { Steps } from "../jobs/steps";
import { INPUT_UNTOUCHED, written } from "../locale/summary";
import type { Finding } from "../validate/finding";
import type { WorkbookFile } from "../workbook/file/openWorkbookFile";
import type { WorkbookPatch } from "../workbook/patch";
import type { WrittenSheet } from "../workbook/port";
import { contractJson } from "./json/contract";
import { evaluationJson } from "./json/evaluation";
import { followingJson } from "./json/following";
import { readInputs } from "./readInputs";
import type { Request } from "./request";
import { contractSummary } from "./summary/contractSummary";
import { evaluationSummary } from "./summary/evaluationSummary";
import { findingsSummary } from "./summary/findingsSummary";
import { followingSummary } from "./summary/followingSummary";

interface Copy {
  readonly patch: WorkbookPatch;
  /** That the copy keeps beside what it has. */
  readonly properties: Readonly<Record<string, string | null>>;
  readonly path: string;
  readonly overwrite: boolean;
}

interface Result {
  /** The base name of the input. */
  readonly file: string;
  readonly contract: Contract;
  /** Null but for `avaliar`. */
  readonly evaluation: Evaluation | null;
  /** Null but for `acompanhar`. */
  readonly following: Following | null;
  readonly findings: readonly Finding[];
  readonly sheets: readonly WrittenSheet[];
}

/** Does what was asked for. @returns the text for standard output. @throws {WorkbookError | RecipeError} when a file cannot be read or written. */
export async function fulfil(request: Request, steps: Steps): Promise<string> {
  const { workbook, contract, production, recipe } = await readInputs(request, steps);
  const evaluated = production && evaluateContract(contract, production.records, steps);
  const followed = request.date === null ? null : followPlan(contract, request.date, steps);
  const evaluation = evaluated?.evaluation ?? null;
  const following = followed?.following ?? null;
  const findings = followed?.findings ?? evaluated?.findings ?? contract.findings;
  const sheets = request.output === null ? [] : await saveCopy(workbook, {
    patch: pactuaSheets(contract, findings, evaluation, following),
    properties: recipe ? recipeProperties(recipe, contract.snapshot.properties) : {},
    path: request.output,
    overwrite: request.overwrite,
  }, steps);
  const result: Result = { file: basename(request.input), contract, evaluation, following, findings, sheets };
  return request.json ? jsonText(result) : summaryText(result, request.output);
}

async function saveCopy(workbook: WorkbookFile, { patch, properties, path, overwrite }: Copy, steps: Steps): Promise<readonly WrittenSheet[]> {
  const { sheets } = await workbook.apply(patch, steps.begin("writing"));
  workbook.keep(properties);
  await workbook.save(path, { overwrite });
  return sheets;
}

function jsonText(result: Result): string {
  return `${JSON.stringify(jsonOf(result), null, 2)}\n`;
}

function jsonOf({ file, contract, evaluation, following, findings }: Result): object {
  if (following !== null) return followingJson(following, findings);
  return evaluation === null ? contractJson(file, contract.records, findings) : evaluationJson(evaluation, findings);
}

function summaryText({ file, contract, evaluation, following, findings, sheets }: Result, output: string | null): string {
  return [
    ...contractSummary(file, contract.records),
    ...(evaluation === null ? [] : ["", ...evaluationSummary(evaluation)]),
    ...(following === null ? [] : ["", ...followingSummary(following)]),
    "",
    ...findingsSummary(findings),
    ...(output === null ? [] : ["", written(output, sheets.map(({ name }) => name)), INPUT_UNTOUCHED]),
    "",
  ].join("\n");
}
