let last = 0;

/** An id that nothing else in this page has. */
export function newId(what: string): string {
  last += 1;
  return `pactua-${what}-${last}`;
}
