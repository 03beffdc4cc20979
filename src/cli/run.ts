import type { Step } from "../jobs/steps";
import { RecipeError } from "../intake/recipeError";
import { unknownFailure } from "../locale/cli";
import { recipeErrorSentence } from "../locale/recipeErrors";
import { workbookErrorSentence } from "../locale/workbookErrors";
import { WorkbookError } from "../workbook/workbookError";
import { fulfil } from "./fulfil";
import { NO_BAR, type ProgressBar, progressBar } from "./progressBar";
import { type Caller, readArguments } from "./readArguments";
import type { Request } from "./request";

export interface Streams {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/** @param words the arguments after the program's name. @returns the exit code: 0 done, 1 a file could not be read or written, 2 wrong arguments. */
export async function run(words: readonly string[], caller: Caller, { stdout, stderr }: Streams): Promise<0 | 1 | 2> {
  const said = readArguments(words, caller);
  if (said.kind === "answer") {
    stdout.write(said.text);
    return 0;
  }
  if (said.kind === "mistake") {
    stderr.write(said.text);
    return 2;
  }
  const steps = stepsFor(said.request, stderr);
  try {
    const text = await fulfil(said.request, steps);
    steps.end();
    stdout.write(text);
    return 0;
  } catch (error) {
    steps.end();
    stderr.write(`${failureSentence(error)}\n`);
    return 1;
  }
}

/** A bar only where a person watches: never into a pipe, and never beside JSON. */
function stepsFor({ json, production, date, output }: Request, stderr: NodeJS.WriteStream): ProgressBar {
  if (json || !stderr.isTTY) return NO_BAR;
  const planned: Step[] = ["opening", "reading", "checking"];
  if (production !== null) planned.push("opening", "reading", "evaluating");
  if (date !== null) planned.push("following");
  if (output !== null) planned.push("writing");
  return progressBar(planned, stderr);
}

function failureSentence(error: unknown): string {
  if (error instanceof WorkbookError) return workbookErrorSentence(error);
  if (error instanceof RecipeError) return recipeErrorSentence(error);
  return unknownFailure(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}
