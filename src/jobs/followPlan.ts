import type { Day } from "../domain/calendar";
import { follow } from "../follow/follow";
import type { Following } from "../follow/following";
import { knownPlan } from "../follow/knownPlan";
import { readTypedPlan } from "../sheets/following/readTypedPlan";
import type { Finding } from "../validate/finding";
import { dateToKeep, type WantedDate } from "./dateToKeep";
import type { Contract } from "./readContract";
import type { Steps } from "./steps";

export interface FollowedPlan {
  readonly following: Following;
  /** Those of the plan, then what is late on the day. */
  readonly findings: readonly Finding[];
}

/** How a plan stands on a day, with what people typed into the tables that Pactua made of it before. @param date a day is that day, whatever stands on the sheets */
export function followPlan({ snapshot, records, findings }: Contract, date: Day | WantedDate, steps: Steps): FollowedPlan {
  steps.begin("following");
  const typed = readTypedPlan(snapshot);
  const kept = typeof date === "string" ? typed.date : dateToKeep(date, typed.date);
  const following = follow(knownPlan(records, { ...typed, date: kept }), typeof date === "string" ? date : kept?.day ?? date.today);
  return { following, findings: [...findings, ...following.findings] };
}
