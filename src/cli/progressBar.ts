import { SingleBar } from "cli-progress";
import { STEPS } from "../locale/cli";
import type { Progress } from "../workbook/port";

export type Step = keyof typeof STEPS;

/** Tells how far a job has come. */
export interface Steps {
  /** Begins a step; what it gives back may be told the parts done of the whole. */
  begin(step: Step): Progress;
  end(): void;
}

export const SILENT: Steps = { begin: () => () => undefined, end: () => undefined };

const UNITS = 100;

/** A bar on a terminal that leaves nothing behind. @param planned the steps to come, in order. */
export function progressBar(planned: readonly Step[], stream: NodeJS.WriteStream): Steps {
  const bar = new SingleBar({ format: " {step} {bar} {percentage}%", stream, hideCursor: true, clearOnComplete: true });
  bar.start(planned.length * UNITS, 0, { step: "" });
  let index = -1;
  return {
    begin(step) {
      index += 1;
      const start = index * UNITS;
      const payload = { step: STEPS[step].padEnd(10) };
      bar.update(start, payload);
      bar.render();
      return (done, whole) => bar.update(start + (whole > 0 ? (UNITS * done) / whole : 0), payload);
    },
    end: () => bar.stop(),
  };
}
