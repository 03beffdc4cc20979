import type { Choices } from "../domain/rule";
import { divide, type Fraction, fraction } from "../domain/fraction";
import type { TargetRecord } from "../intake/records";
import { sharedWeightGroups, shareMethod } from "../intake/sharedWeight";

/** What is judged and paid as one: a target, or the volumes pooled under one merged PESO. */
export interface LineGroup {
  /** At least one, none of them a total. */
  readonly targets: readonly [TargetRecord, ...TargetRecord[]];
  /** Of the whole line; null where the PESO is missing. */
  readonly weight: Fraction | null;
}

/** The lines of a component, in the order of the sheet. Totals are never paid: their parts are. */
export function lineGroups(targets: readonly TargetRecord[], { sharedWeights }: Pick<Choices, "sharedWeights">): LineGroup[] {
  const shared = new Map(sharedWeightGroups(targets).flatMap(group => group.map(target => [target, group] as const)));
  return targets.flatMap((target): LineGroup[] => {
    if (target.total) return [];
    const group = shared.get(target);
    if (!group) return [{ targets: [target], weight: target.weight }];
    const method = sharedWeights === "by-nature" ? shareMethod(group) : sharedWeights;
    if (method === "split") return [{ targets: [target], weight: divide(target.sharedWeight!, fraction(group.length)) }];
    const [first, ...others] = group;
    return target === first ? [{ targets: [first, ...others], weight: first.sharedWeight }] : [];
  });
}
