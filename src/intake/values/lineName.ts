import { fold } from "../text/fold";

const TARGET = /^(metas?|previst[oa]|pactuad[oa]|contratad[oa])$/;
const ACTUAL = /^(realizad[oa]|produzid[oa]|executad[oa]|apurad[oa]|resultado|producao)$/;

/** What a line under an indicator holds by its name; null for "%" and others that are computed from them. */
export function lineName(text: string): "target" | "actual" | null {
  const folded = fold(text).trim();
  return TARGET.test(folded) ? "target" : ACTUAL.test(folded) ? "actual" : null;
}
