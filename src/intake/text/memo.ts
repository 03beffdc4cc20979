/**
 * Remembers the answers to texts: a planning sheet says the same thing in hundreds of cells. Bounded, so that a pane left open
 * for days keeps no memory of every workbook it saw.
 */
export function memo<T>(answer: (text: string) => T, most = 20_000): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
