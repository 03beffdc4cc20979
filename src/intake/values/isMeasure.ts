import measures from "../lexicon/measures.json";
import { fold } from "../text/fold";

const MEASURES = new Set(measures);
const LONGEST = 30;

/** "exames", "%", "Sessões", "consulta/mês": what is counted, as a column of units of measure says it. */
export function isMeasure(text: string): boolean {
  if (text.length > LONGEST) return false;
  const folded = fold(text).replace(/[().]/g, "").trim();
  return MEASURES.has(folded) || forms(folded).some(form => MEASURES.has(form)) || (/[/ ](mes|ano|dia)$/.test(folded) && isMeasure(folded.replace(/[/ ][a-z]+$/, "")));
}

/** The singulars a Portuguese plural may have. */
function forms(word: string): string[] {
  return [word.replace(/(coes|soes|oes|aes)$/, match => `${match.slice(0, -3)}ao`), word.replace(/es$/, ""), word.replace(/ais$/, "al").replace(/s(?=[ -]|$)/g, "")];
}
