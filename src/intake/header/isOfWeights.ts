import { fold } from "../text/fold";

/** "Distribuição dos pesos", "Distribuição percentual dos indicadores": the parts below are of the weights, not of money or places. */
export function isOfWeights(heading: string): boolean {
  return /\b(distribuicao|composicao|rateio)\b.*\b(pesos?|indicadores)\b/.test(fold(heading));
}
