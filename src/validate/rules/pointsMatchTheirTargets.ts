import { cellKey, cellsOf } from "../cells";
import type { Rule } from "../rule";

/** "Até 70% – 100 pontos" under a target of "Maior ou igual a 70%": the points say the opposite of the target. */
export const pointsMatchTheirTargets: Rule = ({ points, targets }) => {
  const contradicted = points.filter(({ bands }) => bands.some(band => band.contradictsTarget));
  if (contradicted.length === 0) return [];
  const textOf = new Map(targets.map(target => [cellKey(target.at), target.text]));
  return contradicted.map(({ indicator, targetAt, bands }) => {
    const band = bands.find(({ contradictsTarget }) => contradictsTarget)!;
    return {
      code: "target-text-disagrees",
      level: "warning",
      ...cellsOf([band.statedAt, ...(targetAt ? [targetAt] : [])]),
      params: { where: "points", indicator, text: targetAt ? textOf.get(cellKey(targetAt)) ?? "" : "", named: band.text, count: 1 },
    };
  });
};
