/** Items by key, keys in the order they first appear. A key is made of parts; null counts as a part of its own. */
export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => readonly (string | null)[] | string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  let last: string | null = null;
  let group: T[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const name = typeof key === "string" ? key : key.map(part => part ?? "\u0001").join("\u0000");
    // Most items follow one of their own group.
    if (name !== last) {
      group = groups.get(name) ?? [];
      groups.set(name, group);
      last = name;
    }
    group.push(item);
  }
  return groups;
}
