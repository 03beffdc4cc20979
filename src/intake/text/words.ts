import stopWords from "../lexicon/stopWords.json";
import { fold } from "./fold";

const STOP = new Set(stopWords);

/**
 * The words of a label that carry meaning, cut back to a stem that singular and plural, masculine and feminine share:
 * "III. Indicadores de Gestão" -> ["gesta"], "Estratégicos" and "ESTRATÉGICAS" -> ["estrategic"].
 */
export function words(label: string): string[] {
  return fold(label)
    .split(/[^a-z0-9]+/)
    .filter(word => word.length > 2 && !STOP.has(word))
    .map(stem)
    .filter(word => word.length > 1);
}

function stem(word: string): string {
  const singular = word.replace(/(coes|soes|oes|aes)$/, "ao").replace(/(ais)$/, "al").replace(/(eis)$/, "el").replace(/([rz])es$/, "$1").replace(/s$/, "");
  return singular.length > 4 ? singular.replace(/[aoe]$/, "") : singular;
}
