import type { Records, TargetRecord } from "../../intake/records";
import { cellKey } from "../../validate/cells";

/** A sheet with points and without weights is paid by its points. */
export function isScored(targets: readonly TargetRecord[], { points }: Pick<Records, "points">): boolean {
  const scored = new Set(points.flatMap(({ targetAt }) => (targetAt ? [cellKey(targetAt)] : [])));
  return targets.some(target => scored.has(cellKey(target.at))) && !targets.some(target => target.weighted);
}
