import { add, type Fraction, isZero, subtract, sum } from "../../domain/fraction";
import { pointsPayment } from "../../domain/pointsPayment";
import { type Choices, ROUNDINGS } from "../../domain/rule";
import { round } from "../../domain/rounding";
import type { PointsLine, PointsTotals } from "../evaluation";

/** What the points reached so far are worth, and what they can still become. Paid once for all indicators, so rounded once. */
export function pointsTotals(lines: readonly PointsLine[], budget: Fraction | null, { rounding }: Pick<Choices, "rounding">): PointsTotals {
  const open = lines.filter(line => line.points === null);
  const possible = (of: readonly PointsLine[]): Fraction => sum(of.flatMap(line => line.pointsPossible ?? []));
  const points = sum(lines.flatMap(line => line.points ?? []));
  const [pointsPossible, pointsOpen] = [possible(lines), possible(open)];
  const known = budget !== null && !isZero(pointsPossible) && lines.every(line => line.pointsPossible !== null);
  const worth = (reached: Fraction): Fraction | null => (known ? pointsPayment(reached, pointsPossible, budget, ROUNDINGS[rounding]) : null);
  const paymentAtMost = worth(add(points, pointsOpen));
  return {
    points,
    pointsPossible,
    pointsOpen,
    payment: worth(points),
    paymentAtMost,
    deduction: paymentAtMost && subtract(round(budget!, 2, ROUNDINGS[rounding]), paymentAtMost),
    open: open.length,
  };
}
