/// <reference types="office-js" />

/** The Excel that the add-in runs in, as far as the adapter needs it: tests play it with Microsoft's own client. */
export interface ExcelHost {
  /** As `Excel.run`: one context, whose objects live until the batch ends. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Whether this Excel knows the requirement set ExcelApi of the version ("1.15"). */
  supports(version: string): boolean;
}

/** Merging all steps of a run into one entry of Excel's own undo list came with this set. */
const GROUPED_UNDO = "1.20";

/** The real one. To be asked for after `Office.onReady`. */
export function officeHost(): ExcelHost {
  const supports = (version: string) => Office.context.requirements.isSetSupported("ExcelApi", version);
  return {
    run: batch => (supports(GROUPED_UNDO) ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch)),
    supports,
  };
}
