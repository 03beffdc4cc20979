import type { Figure } from "./figure";

/** A title, and each figure under it beside its target. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ what }) => what.length));
  const lines = figures.map(({ what, measured, target, ok }) =>
    `  ${what.padEnd(width)}  ${measured.padStart(16)}${ok === null ? "" : `  ${target ?? ""}: ${ok ? "ok" : "OVER"}`}`);
  process.stdout.write(`${title}\n${lines.join("\n")}\n`);
}
