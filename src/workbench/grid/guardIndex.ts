import type { Injector, IRange } from "@univerjs/core";
import { type BaseReferenceObject, IFunctionService } from "@univerjs/engine-formula";

interface IndexFunction {
  createReferenceObject(reference: BaseReferenceObject, range: IRange): BaseReferenceObject;
}

/**
 * `INDEX(tblAcoes[Ação],3)` stays on the table's sheet. What INDEX gives is led to a sheet by name once more, and a reference to a table has none:
 * the cell would be taken from the sheet that the formula stands on.
 */
export function guardIndex(injector: Injector): void {
  const index = injector.get(IFunctionService).getExecutor("INDEX") as unknown as IndexFunction;
  const create = index.createReferenceObject.bind(index);
  index.createReferenceObject = (reference, range) => {
    const made = create(reference, range);
    if (made.isReferenceObject() && made.getForcedSheetId() && made.getForcedSheetName() === "") made.setForcedSheetId = () => undefined;
    return made;
  };
}
