import type { Injector, Workbook } from "@univerjs/core";
import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";

/** The grid of the workbench, as far as the adapter needs it. One workbook is open in it at a time. */
export interface GridHost {
  readonly injector: Injector;
  readonly unitId: string;
  /** Keeps the user's hands off the cells until what it gives is called. */
  hold(): () => void;
}

/** The longest that a calculation may take before it is given up waiting for. */
const PATIENCE_MS = 120_000;

export function workbookOf({ injector, unitId }: GridHost): Workbook {
  return injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)!;
}

/** False once another workbook stands in its place: whoever still listens to this one has nothing to hear. */
export function isShown({ injector, unitId }: GridHost): boolean {
  return injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)?.getUnitId() === unitId;
}

/** Changes the grid at once, past its own list of things to undo. */
export function mutate(host: GridHost, id: string, params: object): void {
  host.injector.get(ICommandService).syncExecuteCommand(id, { unitId: host.unitId, ...params });
}

/** The grid begins to compute 100 ms after a change: what has not begun by now will not. */
const BEGUN_MS = 150;

/** Resolves when what was changed is computed and stands in the cells: also what was changed while the grid computed, which comes in a calculation of its own. */
export async function computed({ injector }: Pick<GridHost, "injector">): Promise<void> {
  const session = injector.get(FormulaCalculationSessionService);
  for (let quiet = false; !quiet;) {
    const { id, resultApplied } = session.state;
    await session.waitForLatestApplied(PATIENCE_MS, BEGUN_MS);
    quiet = resultApplied && session.state.id === id;
  }
}
