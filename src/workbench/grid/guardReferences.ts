import type { Injector, IRange } from "@univerjs/core";
import { type BaseReferenceObject, IFunctionService } from "@univerjs/engine-formula";

interface CellsFunction {
  createReferenceObject(reference: BaseReferenceObject, range: IRange): BaseReferenceObject;
}

/** Those that give cells out of what they are given. */
const FUNCTIONS = ["INDEX", "OFFSET", "BYROW", "BYCOL", "MAP", "REDUCE"];

/**
 * `INDEX(tblAcoes[Ação],3)` stays on the table's sheet. What such a function gives is led to a sheet by name once more, and a reference to a table has none:
 * the cell would be taken from the sheet that the formula stands on.
 */
export function guardReferences(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  for (const name of FUNCTIONS) {
    const one = functions.getExecutor(name) as unknown as CellsFunction;
    const create = one.createReferenceObject.bind(one);
    one.createReferenceObject = (reference, range) => {
      const made = create(reference, range);
      if (made.isReferenceObject() && made.getForcedSheetId() && made.getForcedSheetName() === "") made.setForcedSheetId = () => undefined;
      return made;
    };
  }
}
