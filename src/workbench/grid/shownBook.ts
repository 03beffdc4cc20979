import { type Injector, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";

/** The workbook that is open in the grid; null before the first one is. */
export function shownBook(injector: Injector): Workbook | null {
  return injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? null;
}
