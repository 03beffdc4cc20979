/// <reference types="office-js" />

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** The Excel that the add-in runs in, as far as the adapter needs it: tests play it with Microsoft's own client. */
export interface ExcelHost {
  /** As `Excel.run`: one context, whose objects live until the batch ends. It is refused while somebody is typing in a cell. */
  run<T>(batch: Batch<T>): Promise<T>;
  /** The same, but it waits until nobody is typing. */
  runPatiently<T>(batch: Batch<T>): Promise<T>;
  /** Whether this Excel knows the requirement set ExcelApi of the version ("1.15"). */
  supports(version: string): boolean;
}

/** Merging all steps of a run into one entry of Excel's own undo list came with this set. */
const GROUPED_UNDO = "1.20";

/** The real one. To be asked for after `Office.onReady`. */
export function officeHost(): ExcelHost {
  const supports = (version: string) => Office.context.requirements.isSetSupported("ExcelApi", version);
  const options = supports(GROUPED_UNDO) ? { mergeUndoGroup: true } : {};
  return {
    run: batch => Excel.run(options, batch),
    runPatiently: batch => Excel.run({ ...options, delayForCellEdit: true }, batch),
    supports,
  };
}
