import type { Figure } from "./bench/figure";
import { benchPayments } from "./bench/payments";
import { benchReading } from "./bench/reading";

/** Prints every figure of speed beside its target, the baseline measured in the same run. Never part of a test: machines differ. */
async function bench(): Promise<void> {
  say("Payments");
  table(benchPayments());
  say("\nReading and checking");
  table(await benchReading());
}

function table(figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ what }) => what.length));
  for (const { what, measured, target, ok } of figures) {
    say(`  ${what.padEnd(width)}  ${measured.padStart(16)}${ok === null ? "" : `  ${target ?? ""}: ${ok ? "ok" : "OVER"}`}`);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

void bench();
