import type { Day } from "../domain/calendar";

/** A difficulty that a region has with an action, and the answer from the centre: a row of tblSinais. */
export interface Signal {
  readonly region: string | null;
  /** The number of the action in the table of states, or its name. */
  readonly action: string | null;
  readonly difficulty: string | null;
  readonly date: Day | null;
  readonly who: string | null;
  /** One of the locale's words; null counts as open. */
  readonly status: SignalStatus | null;
  readonly answer: string | null;
}

export type SignalStatus = "open" | "in-review" | "answered" | "closed";

/** The signal names the action by its number in the table of states, from 1, or by its name. */
export function isAbout({ action }: Signal, { name, number }: { readonly name: string; readonly number: number }): boolean {
  const said = (action ?? "").trim().toLowerCase();
  return said === String(number) || said === name.toLowerCase();
}

/** Waits for the centre: it names a difficulty, and nobody has answered or closed it. */
export function isOpen({ difficulty, status }: Signal): boolean {
  return difficulty !== null && status !== "answered" && status !== "closed";
}
