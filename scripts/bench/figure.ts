/** One measured figure beside what it must not exceed. */
export interface Figure {
  readonly what: string;
  /** As it is printed: "412 ms", "1.4 x". */
  readonly measured: string;
  /** "at most 2 x"; null where it is only shown. */
  readonly target: string | null;
  readonly ok: boolean | null;
}

/** A ratio held against its limit. */
export function ratioFigure(what: string, ratio: number, limit: number): Figure {
  return { what, measured: `${ratio.toFixed(2)} x`, target: `at most ${limit} x`, ok: ratio <= limit };
}
