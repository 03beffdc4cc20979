import { squash } from "../intake/text/squash";

const MOST_EDITS = 2;
/** Shorter names differ by two letters without meaning the same. */
const SHORTEST = 6;

/** The name that was probably meant: the only one that differs in signs, or in a letter or two; null where none or several do. */
export function nearestName(name: string, names: readonly string[]): string | null {
  const wanted = squash(name);
  if (wanted.length < SHORTEST) return null;
  const near = new Map<string, string>();
  for (const other of names) {
    const plain = squash(other);
    if (Math.abs(plain.length - wanted.length) <= MOST_EDITS && isWithin(wanted, plain, MOST_EDITS)) near.set(plain, other);
  }
  return near.size === 1 ? [...near.values()][0]! : null;
}

/** Letters put in, left out or exchanged. */
function isWithin(a: string, b: string, edits: number): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  if (start === a.length && start === b.length) return true;
  if (edits === 0) return false;
  const [x, y] = [a.slice(start), b.slice(start)];
  return isWithin(x.slice(1), y, edits - 1) || isWithin(x, y.slice(1), edits - 1) || isWithin(x.slice(1), y.slice(1), edits - 1);
}
