/** Something that stands in a row of a table. */
export interface InRow {
  readonly row: number;
}

/**
 * What a total may be the sum of, the likeliest first: where it is the only one, all the parts; among several totals
 * the parts between the one before and itself, or between itself and the next, and only then all of them.
 * @param totals in the order of their rows, as `parts` are. The readings of `parts` itself are the same array, so that it is added up once.
 */
export function totalReadings<T extends InRow, P extends InRow>(totals: readonly T[], parts: readonly P[]): Map<T, (readonly P[])[]> {
  if (totals.length === 1) return new Map([[totals[0]!, parts.length > 0 ? [parts] : []]]);
  const runs: P[][] = [];
  let next = 0;
  for (const total of totals) {
    const first = next;
    while (next < parts.length && parts[next]!.row <= total.row) next++;
    runs.push(parts.slice(first, next));
  }
  runs.push(parts.slice(next));
  return new Map(totals.map((total, i) => [total, [runs[i]!, runs[i + 1]!, parts].filter(run => run.length > 0)]));
}
