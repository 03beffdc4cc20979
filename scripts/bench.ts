import { benchPayments } from "./bench/payments";
import { printFigures } from "./bench/printFigures";
import { benchReading } from "./bench/reading";

/** Prints every figure of speed beside its target, the baseline measured in the same run. Never part of a test: machines differ. */
async function bench(): Promise<void> {
  printFigures("Payments", benchPayments());
  printFigures("\nReading and checking", await benchReading());
}

void bench();
