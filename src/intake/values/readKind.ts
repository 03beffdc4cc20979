import kinds from "../lexicon/kinds.json";
import type { Kind } from "../records";
import { fold } from "../text/fold";

const has = (folded: string, stems: readonly string[]): boolean => stems.some(stem => folded.includes(stem));

/** "METAS QUANTITATIVAS" -> quantitative, "Qualitativos" -> qualitative; null when the text names none, or both. */
export function readKind(text: string): Kind | null {
  const folded = fold(text);
  const quantitative = has(folded, kinds.quantitative);
  const qualitative = has(folded, kinds.qualitative);
  if (quantitative === qualitative) return null;
  return quantitative ? "quantitative" : "qualitative";
}
