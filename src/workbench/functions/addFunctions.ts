import type { Injector } from "@univerjs/core";
import { FunctionType, IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { GridFunction, type Work } from "./gridFunction";

/** What functions.json says of a function: made of its comments, the same for Excel and for the grid. */
export interface FunctionMetadata {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional?: boolean }[];
}

/** Hands custom functions to the grid, with what its editor says while they are typed. @param works by the name they have in code */
export function addFunctions(injector: Injector, works: Readonly<Record<string, Work>>, metadata: readonly FunctionMetadata[]): void {
  const executors = injector.get(IFunctionService);
  for (const { id, parameters } of metadata) {
    const work = works[id.toLowerCase()];
    if (work) executors.registerExecutors(new GridFunction(id, work, { least: parameters.filter(({ optional }) => !optional).length, most: parameters.length }));
  }
  injector.get(IDescriptionService).registerDescriptions(metadata.map(({ id, description, parameters }) => ({
    functionName: id, functionType: FunctionType.User, description, abstract: description,
    functionParameter: parameters.map(({ name, description: detail, optional }) => ({ name, detail, example: "", require: optional ? 0 : 1, repeat: 0 })),
  })));
}
