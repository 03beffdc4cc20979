import type { Day } from "../domain/calendar";
import type { ChosenDate } from "../follow/typedPlan";

/** On which day a plan is to be followed, where somebody looks at it in Excel. */
export interface WantedDate {
  /** Null = the date that stands on the sheet Acompanhamento where a person chose it, else today. */
  readonly chosen: Day | null;
  readonly today: Day;
}

/** The date that goes on being a person's choice; null for today, which moves on by itself. @param standing on the sheet Acompanhamento */
export function dateToKeep({ chosen, today }: WantedDate, standing: ChosenDate | null): ChosenDate | null {
  if (chosen === null || chosen === standing?.day) return standing;
  return chosen === today ? null : { day: chosen, formula: null };
}
