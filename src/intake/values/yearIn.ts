/** The one year that these texts name; null where they name none, or several. */
export function yearIn(texts: readonly string[]): number | null {
  const years = new Set(texts.flatMap(text => text.match(/\b20\d\d\b/g) ?? []));
  return years.size === 1 ? Number([...years][0]) : null;
}
