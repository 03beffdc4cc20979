import type { Kind } from "../intake/records";

const KINDS: Readonly<Record<Kind, { readonly one: string; readonly metas: string; readonly pesos: string }>> = {
  quantitative: { one: "Quantitativa", metas: "quantitativas", pesos: "quantitativos" },
  qualitative: { one: "Qualitativa", metas: "qualitativas", pesos: "qualitativos" },
};

/** "Quantitativa", for a column headed Tipo; blank where the workbook does not say. */
export function kindName(kind: Kind | null): string {
  return kind === null ? "" : KINDS[kind].one;
}

/** "pesos" -> "pesos quantitativos", "metas" -> "metas qualitativas"; the bare word where the workbook does not say. */
export function withKind(word: "pesos" | "indicadores" | "metas", kind: Kind | null): string {
  return kind === null ? word : `${word} ${KINDS[kind][word === "metas" ? "metas" : "pesos"]}`;
}
