import type { PointsEvaluation, PointsLine } from "../evaluate/evaluation";
import { exactNumber, exactPercent } from "./exactNumbers";
import { explainReached } from "./explainReached";
import { quoted } from "./findings/phrases";
import { count, money, number } from "./numbers";
import { openReasons } from "./openReasons";

/** How an indicator came to its points: "Realizado 65 min → «De 61 min a 80 min – 50 pontos.» → 50 de 100 pontos"; or why it stays open. */
export function explainPoints(line: PointsLine): string {
  const { actual, target, attainment, tier, points, pointsPossible } = line;
  if (!actual || !target || !points || !pointsPossible) return `Em aberto: ${openReasons({ missing: line.missing, indicators: [line.indicator] })}.`;
  const { percent, direction, method, measure } = line;
  const value = percent ? exactPercent(actual) : `${exactNumber(actual, 0)}${measure === null ? "" : ` ${measure}`}`;
  const reached = attainment === null ? `Realizado ${value}` : explainReached({ actual, target, percent, direction, metOrNot: method === "met-or-not", attainment });
  return [reached, tier === null ? "nenhuma faixa" : quoted(tier.text), `${number(points)} de ${number(pointsPossible)} pontos`].join(" → ");
}

/** "680 ÷ 900 pontos × R$ 151.020,96 = R$ 114.104,73"; with what is still open, where something is. Null without a payment. */
export function explainPointsPayment({ budget, totals }: PointsEvaluation): string | null {
  const { points, pointsPossible, payment, paymentAtMost, open } = totals;
  if (!budget || !payment || !paymentAtMost) return null;
  const product = `${number(points)} ÷ ${number(pointsPossible)} pontos × ${money(budget)} = ${money(payment)}`;
  return open === 0 ? product : `${product} até aqui, com ${count(open, "indicador", "indicadores")} em aberto; no máximo ${money(paymentAtMost)}`;
}
