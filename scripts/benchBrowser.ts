import { benchWorkbench } from "./bench/workbench";
import { printFigures } from "./bench/printFigures";

/** Prints what somebody waits for at the workbench, in a headless Chromium on this machine. Never part of a test: machines differ. */
async function bench(): Promise<void> {
  await benchWorkbench(printFigures);
}

void bench();
