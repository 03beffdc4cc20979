import type { BlockKind, BlockSummary, Kind, Records } from "../../intake/records";
import { groupBy } from "../../validate/groupBy";

/** The drawing of each kind of table (see part/icons.tsx). */
export const BLOCK_ICONS: Readonly<Record<BlockKind, string>> = {
  targets: "Targets", bands: "Bands", shares: "Share", distribution: "Share", points: "Bands", series: "Series", figures: "Targets",
  actions: "Actions", cards: "Actions", production: "Production", budgets: "Money",
};

/** How many records of each kind, in the order they first come. */
export function countsOf(blocks: readonly BlockSummary[]): [BlockKind, number][] {
  return [...groupBy(blocks, block => block.kind)].map(([, all]) => [all[0]!.kind, all.reduce((sum, { count }) => sum + count, 0)]);
}

/** Quantitative or qualitative, where all targets of a table are; null where they differ or it has none. */
export function kindOf({ id }: BlockSummary, { targets }: Records): Kind | null {
  const [kind = null, ...others] = new Set(targets.filter(({ block }) => block === id).map(target => target.kind));
  return others.length > 0 ? null : kind;
}

/** What the planner made: Pactua's own sheets are none of the list. */
export function ignoredOf({ ignored }: Records): Records["ignored"] {
  return ignored.filter(({ reason }) => reason !== "written-by-pactua");
}
