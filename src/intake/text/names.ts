import facilities from "../lexicon/facilities.json";
import { fold } from "./fold";
import { memo } from "./memo";

// Marked pure, so that the custom functions, which only ask for totals, are spared the list.
const FACILITIES = /* @__PURE__ */ new Set(facilities);

/** "TOTAL DE EXAMES", "Total de Saídas", "Subtotal": a line that names itself a sum. */
export const isTotalName: (label: string) => boolean = memo(label => /(^|[^a-z])(sub)?total(is)?([^a-z]|$)|^soma(torio)?\b/.test(fold(label)));

/** "UBS CENTRO", "Hospital Municipal": a place, as opposed to a group of indicators. */
export function isFacilityName(label: string): boolean {
  return fold(label).split(/[^a-z]+/).slice(0, 2).some(word => FACILITIES.has(word));
}

/** "TOTAL", "Total geral": a sum of the lines above and nothing else; "Total de consultas" may be an indicator. */
export function isBareTotal(label: string): boolean {
  return /^(sub)?tota(l|is)( (geral|do periodo|do (bi|tri|quadri)mestre|do semestre|do ano))?:?$/.test(fold(label).trim());
}
