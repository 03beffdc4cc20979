import type { EvaluationLine } from "../evaluate/evaluation";
import { explainPayment } from "./explainPayment";
import { openReasons } from "./openReasons";

/** How a line came to its amount (see explainPayment.ts), or why it stays open: "Em aberto: falta o orçamento." */
export function explain(line: EvaluationLine): string {
  const { actual, target, attainment, tier, factor, weight, share, budget, payment, method } = line;
  if (!actual || !target || !attainment || !tier || !factor || !weight || !share || !budget || !payment) return `Em aberto: ${openReasons(line)}.`;
  const { percent, direction } = line;
  return explainPayment({ actual, target, percent, direction, metOrNot: method === "met-or-not", attainment, tier, factor, weight, share, budget, payment });
}
