import { attainment } from "../domain/attainment";
import { findTier } from "../domain/findTier";
import type { Fraction } from "../domain/fraction";
import { FUNCTION_FAULTS } from "../locale/functions";
import { missing } from "./argumentFault";
import type { BandRule } from "./readBands";
import type { Cell } from "./readContent";
import { readGoal } from "./readGoal";

/** Exact part of the target that was reached, from the cells of ATINGIMENTO. @throws {ArgumentFault} */
export function reachedOf([actual, target, direction]: readonly Cell[]): Fraction {
  const goal = readGoal(actual, target, direction);
  return attainment(goal.actual, { value: goal.target, direction: goal.direction, method: "ratio" });
}

/** What the step of an attainment gives: its factor, or its points. @throws {ArgumentFault} below the lowest step. */
export function worthOf(reached: Fraction, { tiers }: BandRule): Fraction {
  const tier = findTier(reached, tiers);
  if (!tier) throw missing(FUNCTION_FAULTS.noBand(reached));
  return tier.worth;
}
