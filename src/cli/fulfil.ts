import { INPUT_UNTOUCHED, written } from "../locale/summary";
import type { Evaluation } from "../evaluate/evaluation";
import type { Finding } from "../validate/finding";
import type { WrittenSheet } from "../workbook/port";
import { evaluateContract } from "./job/evaluateContract";
import { type Contract, readContract } from "./job/readContract";
import { pactuaSheets, writeSheets } from "./job/writeSheets";
import { contractJson } from "./json/contract";
import { evaluationJson } from "./json/evaluation";
import type { Steps } from "./progressBar";
import type { Request } from "./request";
import { contractSummary } from "./summary/contractSummary";
import { evaluationSummary } from "./summary/evaluationSummary";
import { findingsSummary } from "./summary/findingsSummary";

interface Result {
  readonly contract: Contract;
  /** Null for `ler`. */
  readonly evaluation: Evaluation | null;
  readonly findings: readonly Finding[];
  readonly sheets: readonly WrittenSheet[];
}

/** Does what was asked for. @returns the text for standard output. @throws {WorkbookError} when a file cannot be read or written. */
export async function fulfil(request: Request, steps: Steps): Promise<string> {
  const contract = await readContract(request.input, steps);
  const evaluated = request.production === null ? null : await evaluateContract(contract, request.production, steps);
  const evaluation = evaluated?.evaluation ?? null;
  const findings = evaluated?.findings ?? contract.findings;
  const sheets = request.output === null
    ? []
    : await writeSheets(contract, pactuaSheets(contract, findings, evaluation), { path: request.output, overwrite: request.overwrite }, steps);
  const result: Result = { contract, evaluation, findings, sheets };
  return request.json ? jsonText(result) : summaryText(result, request.output);
}

function jsonText({ contract, evaluation, findings }: Result): string {
  const json = evaluation === null ? contractJson(contract.file, contract.records, findings) : evaluationJson(evaluation, findings);
  return `${JSON.stringify(json, null, 2)}\n`;
}

function summaryText({ contract, evaluation, findings, sheets }: Result, output: string | null): string {
  return [
    ...contractSummary(contract.file, contract.records),
    ...(evaluation === null ? [] : ["", ...evaluationSummary(evaluation)]),
    "",
    ...findingsSummary(findings),
    ...(output === null ? [] : ["", written(output, sheets.map(({ name }) => name)), INPUT_UNTOUCHED]),
    "",
  ].join("\n");
}
