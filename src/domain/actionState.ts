import { type Day, daysBetween } from "./calendar";

/** What is known of an action of a plan; days as ISO text. */
export interface ActionFacts {
  /** Null = open on that side, or no deadline at all. */
  readonly start: Day | null;
  readonly end: Day | null;
  /** What its people say about it; null where nobody said anything. */
  readonly status: "done" | "in-progress" | "not-started" | "late" | "stopped" | null;
  /** The day it was completed, where that is written down. */
  readonly completed: Day | null;
}

export type ActionStateName = "not-started" | "on-time" | "due-soon" | "late" | "done" | "done-late" | "stopped" | "no-deadline";

export interface ActionState {
  readonly state: ActionStateName;
  /** Past the deadline, up to the day asked about or up to completion; 0 where it is not late or nobody can say. */
  readonly daysLate: number;
  /** To the deadline; null where there is none or it has passed. */
  readonly daysLeft: number | null;
  /** What decided. "stated": the status alone; "completed": the day of completion; "deadline": the end; "start": it begins later; "none": no end to compare with. */
  readonly reason: "stated" | "completed" | "deadline" | "start" | "none";
}

/** An action that ends within so many days is due soon. Source: design, chapter 7 and the counters of the pane. */
const SOON = 30;

/**
 * The state of an action on a day. What is done or stopped no deadline can make late again; a passed deadline outweighs "em andamento";
 * people who say that an action is late, or under way, know more than its dates do.
 */
export function actionState({ start, end, status, completed }: ActionFacts, today: Day): ActionState {
  const left = end === null ? null : daysBetween(today, end);
  const daysLeft = left !== null && left >= 0 ? left : null;
  // A deadline that is a single day says when an action ends, not that it begins on that day.
  const begins = start === end ? null : start;
  const state = (name: ActionStateName, reason: ActionState["reason"], daysLate = 0): ActionState => ({ state: name, daysLate, daysLeft, reason });

  if (completed !== null && completed <= today) {
    const over = end === null ? 0 : daysBetween(end, completed);
    return over > 0 ? state("done-late", "completed", over) : state("done", "completed");
  }
  if (status === "done") return state("done", "stated");
  if (status === "stopped") return state("stopped", "stated");
  if (left !== null && left < 0) return state("late", "deadline", -left);
  if (status === "late") return state("late", "stated");
  if (begins !== null && begins > today && status !== "in-progress") return left !== null && left <= SOON ? state("due-soon", "deadline") : state("not-started", "start");
  if (left === null && start === null) return state("no-deadline", "none");
  if (left !== null && left <= SOON) return state("due-soon", "deadline");
  if (status === "not-started") return state("not-started", "stated");
  return state("on-time", left === null ? "none" : "deadline");
}
