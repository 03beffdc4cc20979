/** What the user asked for. Paths are as they were typed. */
export interface Request {
  readonly command: "ler" | "avaliar";
  readonly input: string;
  /** The workbook with the production; null for `ler`. */
  readonly production: string | null;
  /** Where a copy with Pactua's sheets goes; null when none was asked for. */
  readonly output: string | null;
  readonly overwrite: boolean;
  readonly json: boolean;
}
