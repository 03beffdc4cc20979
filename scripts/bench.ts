import { type Figure, ratioFigure } from "./bench/figure";
import { benchPayments } from "./bench/payments";
import { benchReading } from "./bench/reading";

/** Prints every figure of speed beside its target, the baseline measured in the same run. Never part of a test: machines differ. */
async function bench(): Promise<void> {
  say("Payments\n");
  const { wrongRandom, wrongOnLimit, timesDoubles } = benchPayments(say);
  table([none("random payments that are wrong", wrongRandom), none("payments on a limit that are wrong", wrongOnLimit), ratioFigure("90,000 exact payments, times doubles", timesDoubles, 40)]);

  say("\nReading and checking\n");
  table(await benchReading());
}

function none(what: string, many: number): Figure {
  return { what, measured: String(many), target: "0", ok: many === 0 };
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
