import { type Recipe, recipeIn } from "../intake/recipe";
import { type Contract, readContract, readRecords, type ReadWorkbook } from "../jobs/readContract";
import { recipeAsTold } from "../jobs/recipeAsTold";
import type { Steps } from "../jobs/steps";
import { checkSheetNames } from "../jobs/toldRecipe";
import { openWorkbookFile, type WorkbookFile } from "../workbook/file/openWorkbookFile";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { readRecipeFile } from "./recipe/readRecipeFile";
import type { Request } from "./request";

export interface Inputs {
  readonly workbook: WorkbookFile;
  readonly contract: Contract;
  /** Null but for `avaliar`. */
  readonly production: ReadWorkbook | null;
  /** How the contract was read, where a file said so: for the copy to keep. */
  readonly recipe: Recipe | null;
}

/** Opens and reads what the arguments name, as the recipe file says. @throws {WorkbookError | RecipeError} when one of them cannot be used. */
export async function readInputs(request: Request, steps: Steps): Promise<Inputs> {
  const told = request.recipe === null ? null : readRecipeFile(request.recipe);
  const recipeFor = told ? (snapshot: WorkbookSnapshot) => recipeAsTold(told, snapshot, recipeIn(snapshot.properties)) : undefined;
  const workbook = await open(request.input, steps);
  const contract = await readContract(workbook, steps, recipeFor);
  const production = request.production === null ? null : await readRecords(await open(request.production, steps), steps, recipeFor);
  if (told) checkSheetNames(told, [contract, ...(production ? [production] : [])].flatMap(({ snapshot }) => snapshot.sheets.map(({ name }) => name)));
  return { workbook, contract, production, recipe: recipeFor?.(contract.snapshot) ?? null };
}

function open(path: string, steps: Steps): Promise<WorkbookFile> {
  steps.begin("opening");
  return openWorkbookFile(path);
}
