import type { FoundLine } from "../jobs/lineAt";

/** Tells one evaluated line from another. */
export function lineKey({ kind, line }: FoundLine): string {
  const cells = kind === "paid" ? line.cells : [line.at];
  return cells.map(({ sheet, cell }) => `${sheet}!${cell}`).join(";");
}
