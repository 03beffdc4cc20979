import type { Area } from "../../domain/address";

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * The places as few rectangles: runs along a row, and runs of the same columns in rows one under another as one.
 * No two overlap, and together they cover each place once.
 */
export function rectangles(places: readonly Place[]): Area[] {
  const ended: Area[] = [];
  let open: Area[] = [];
  for (const run of runs(places)) {
    const above = open.find(area => area.bottom === run.top - 1 && area.left === run.left && area.right === run.right);
    if (above) {
      open[open.indexOf(above)] = { ...above, bottom: run.bottom };
      continue;
    }
    const [still, over] = partition(open, area => area.bottom >= run.top - 1);
    ended.push(...over);
    open = [...still, run];
  }
  return [...ended, ...open];
}

function runs(places: readonly Place[]): Area[] {
  const found: Area[] = [];
  for (const { row, column } of [...places].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = found.at(-1);
    if (last && last.top === row && last.right >= column - 1) found[found.length - 1] = { ...last, right: column };
    else found.push({ top: row, left: column, bottom: row, right: column });
  }
  return found;
}

function partition<T>(items: readonly T[], belongs: (item: T) => boolean): [T[], T[]] {
  return [items.filter(belongs), items.filter(item => !belongs(item))];
}
