import { nothingToFollow } from "../follow/nothingToFollow";
import { followPlan } from "../jobs/followPlan";
import { SILENT } from "../jobs/steps";
import type { Desk } from "./desk";
import { wantedDate } from "./wantedDate";

/** Sees anew how the plan stands, from what was read and chosen; nothing is written. */
export function followAgain(desk: Pick<Desk, "store" | "today">): void {
  const { contract } = desk.store.get();
  if (!contract) return;
  const { following } = followPlan(contract, wantedDate(desk), SILENT);
  desk.store.change({ plan: nothingToFollow(following) ? null : following });
}
