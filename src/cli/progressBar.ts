import { SingleBar } from "cli-progress";
import type { Step, Steps } from "../jobs/steps";
import { STEPS } from "../locale/cli";

/** The steps of one command, shown until `end`. */
export interface ProgressBar extends Steps {
  end(): void;
}

export const NO_BAR: ProgressBar = { begin: () => () => undefined, end: () => undefined };

const UNITS = 100;

/** A bar on a terminal that leaves nothing behind. @param planned the steps to come, in order. */
export function progressBar(planned: readonly Step[], stream: NodeJS.WriteStream): ProgressBar {
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
