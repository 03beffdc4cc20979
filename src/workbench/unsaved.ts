import type { GridWorkbook } from "../workbook/grid/gridWorkbook";

export interface Unsaved {
  /** From now on this workbook counts; it is as in its file. */
  watch(workbook: GridWorkbook): void;
  saved(): void;
  readonly any: boolean;
}

/** Knows whether something was typed or made that is in no file yet, and has the browser ask before the page is left with it. */
export function watchUnsaved(): Unsaved {
  let any = false;
  let stop: () => void = () => undefined;
  window.addEventListener("beforeunload", event => {
    if (any) event.preventDefault();
  });
  return {
    watch(workbook) {
      stop();
      any = false;
      stop = workbook.onEdited(() => {
        any = true;
      });
    },
    saved() {
      any = false;
    },
    get any() {
      return any;
    },
  };
}
