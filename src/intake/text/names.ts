import facilities from "../lexicon/facilities.json";
import { fold } from "./fold";

const FACILITIES = new Set(facilities);

/** "TOTAL DE EXAMES", "Total de Saídas", "Subtotal": a line that names itself a sum. */
export function isTotalName(label: string): boolean {
  return /(^|[^a-z])(sub)?total(is)?([^a-z]|$)|^soma(torio)?\b/.test(fold(label));
}

/** "UBS CENTRO", "Hospital Municipal": a place, as opposed to a group of indicators. */
export function isFacilityName(label: string): boolean {
  return fold(label).split(/[^a-z]+/).slice(0, 2).some(word => FACILITIES.has(word));
}
