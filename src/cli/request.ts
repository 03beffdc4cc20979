import type { Day } from "../domain/calendar";

/** What the user asked for. Paths are as they were typed. */
export interface Request {
  readonly command: "ler" | "avaliar" | "acompanhar";
  readonly input: string;
  /** The workbook with the production; null but for `avaliar`. */
  readonly production: string | null;
  /** The day to follow the plan on; null but for `acompanhar`. */
  readonly date: Day | null;
  /** The file that says how the workbook is to be read; null when none was given. */
  readonly recipe: string | null;
  /** Where a copy with Pactua's sheets goes; null when none was asked for. */
  readonly output: string | null;
  readonly overwrite: boolean;
  readonly json: boolean;
}
