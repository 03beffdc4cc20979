import { madeSheets, markOf } from "../marks";
import type { SheetPatch, WorkbookPatch } from "../patch";
import type { Progress, WrittenSheet } from "../port";
import { resolveNames } from "../resolveNames";
import { WorkbookError } from "../workbookError";
import { captureSheets } from "./captureSheets";
import type { ExcelHost } from "./excelHost";
import { CELLS_PER_REQUEST, pacedRequests } from "./pacedRequests";
import { type Outline, readOutline } from "./readOutline";
import { outlineSnapshot } from "./readWorkbook";
import { type Inverse, takeBack } from "./takeBack";
import { writeSheets } from "./writeSheets";

/** A write of more requests than this is big: Excel is asked for quiet while it lasts. */
const BIG_WRITE = 2 * CELLS_PER_REQUEST;

export interface PatchApplied {
  readonly sheets: readonly WrittenSheet[];
  readonly inverse: Inverse;
}

interface Plan extends PatchApplied {
  readonly outline: Outline;
  readonly patches: readonly SheetPatch[];
}

/** Writes a patch. Whatever ends it before its time, a fault or the signal, the workbook is put back as it was. */
export async function applyPatch(host: ExcelHost, patch: WorkbookPatch, onProgress?: Progress, signal?: AbortSignal): Promise<PatchApplied> {
  const plan = await host.run(context => planPatch(context, host, patch, signal));
  try {
    await host.run(context => writePlan(context, plan, onProgress, signal));
  } catch (error) {
    await host.runPatiently(context => takeBack(context, plan.inverse)).catch((cause: unknown) => {
      throw new WorkbookError("not-restored", { sheets: plan.sheets.map(({ name }) => name).join(", ") }, { cause });
    });
    throw error;
  }
  return plan;
}

/** What will be written, and what will take it back. Nothing is changed yet. */
async function planPatch(context: Excel.RequestContext, { supports }: ExcelHost, patch: WorkbookPatch, signal?: AbortSignal): Promise<Plan> {
  signal?.throwIfAborted();
  const outline = await readOutline(context);
  const snapshot = outlineSnapshot(outline);
  const made = madeSheets(snapshot);
  const { sheets: patches } = resolveNames(patch, snapshot);
  const standing = patches.filter(({ key }) => made.has(key));
  refuseProtected(outline, standing, { adds: standing.length < patches.length });
  const former = await captureSheets(context, standing, { outline, supports, signal });
  return {
    outline, patches,
    sheets: patches.map(({ key, name }) => ({ key, name, created: !made.has(key) })),
    inverse: {
      former,
      added: patches.filter(({ key }) => !made.has(key)).map(({ key, name }) => ({ key, name, mark: outline.properties[markOf(key)] ?? null })),
    },
  };
}

async function writePlan(context: Excel.RequestContext, { patches, outline }: Plan, onProgress?: Progress, signal?: AbortSignal): Promise<void> {
  // Contents, number formats and looks: each cell passes three times.
  const whole = Math.max(1, 3 * patches.reduce((sum, { cells }) => sum + cells.length, 0));
  const { application } = context.workbook;
  const onRequest = whole <= BIG_WRITE ? undefined : () => {
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
  };
  await writeSheets(context, patches, outline, pacedRequests(context, { whole, onProgress, signal, onRequest }));
  onProgress?.(whole, whole);
}

/** @throws {WorkbookError} before anything is written: Excel would refuse in the middle. */
function refuseProtected({ sheets, isStructureProtected, isReadOnly }: Outline, standing: readonly SheetPatch[], { adds }: { readonly adds: boolean }): void {
  const locked = sheets.find(({ name, isProtected }) => isProtected && standing.some(patch => patch.name === name));
  if (locked) throw new WorkbookError("sheet-protected", { sheet: locked.name });
  if (isStructureProtected && adds) throw new WorkbookError("structure-protected", {});
  if (isReadOnly) throw new WorkbookError("read-only", {});
}
