import { benchPayments } from "./bench/payments";
import { benchReading } from "./bench/reading";
import type { Figure } from "./bench/figure";

/** Prints every figure of speed beside its target, the baseline measured in the same run. Never part of a test: machines differ. */
async function bench(): Promise<void> {
  print("Payments", await benchPayments());
  print("Reading and checking", await benchReading());
}

function print(title: string, figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ what }) => what.length));
  const lines = figures.map(({ what, measured, target, ok }) => {
    const verdict = ok === null ? "" : `  ${target ?? ""}  ${ok ? "ok" : "OVER"}`;
    return `  ${what.padEnd(width)}  ${measured.padStart(18)}${verdict}`;
  });
  process.stdout.write(`${title}\n${lines.join("\n")}\n\n`);
}

void bench();
