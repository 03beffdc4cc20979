/** The namespace of the manifest this build goes with: none, unless PACTUA_PREFIX=1 asked for the prefixed one. */
const NAMESPACE = process.env.PACTUA_PREFIX === "1" ? "PACTUA" : "";

export type FunctionId =
  | "PAGAMENTO" | "DESCONTO" | "ATINGIMENTO" | "FATOR" | "PONTOS" | "EXPLICAR" | "LERMETA" | "LERPRAZO" | "SITUACAO"
  | "AVALIARMETAS" | "CONFERIRMETAS" | "RATEAR";

/** A function's name as it stands in a formula: whoever writes one asks here. "PAGAMENTO", or "PACTUA.PAGAMENTO" under the prefixed manifest. */
export function functionName(id: FunctionId): string {
  return NAMESPACE === "" ? id : `${NAMESPACE}.${id}`;
}
