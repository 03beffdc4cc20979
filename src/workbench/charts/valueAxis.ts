/** From `ticks[0]` to the last of `ticks`, evenly. */
export interface ValueAxis {
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10];

/** Round steps over all values, zero always among them. @param about how many steps are wished for */
export function valueAxis(values: readonly (number | null)[], about: number): ValueAxis {
  const known = values.filter(value => value !== null);
  const [least, most] = [Math.min(0, ...known), Math.max(0, ...known)];
  if (least === most) return { ticks: [0, 1] };
  const rough = (most - least) / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = STEPS.map(each => each * power).find(each => each >= rough * (1 - 1e-9))!;
  const [first, last] = [Math.floor(least / step + 1e-9), Math.ceil(most / step - 1e-9)];
  return { ticks: Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step) };
}
