/** Most texts of a planning sheet repeat (weights, targets, headers), so each is folded once; the memory is bounded. */
const seen = new Map<string, string>();
const MOST_SEEN = 20_000;

/** The way texts are compared: lower case, no accents, single spaces. "Descrição  da Meta " -> "descricao da meta". */
export function fold(text: string): string {
  const known = seen.get(text);
  if (known !== undefined) return known;
  const folded = text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[ªº°]/g, "o").toLowerCase().replace(/\s+/g, " ").trim();
  if (seen.size >= MOST_SEEN) seen.clear();
  seen.set(text, folded);
  return folded;
}
