import { typedSince } from "../jobs/typedSince";
import type { LiveWorkbook } from "../workbook/livePort";
import type { UndoEntry, Undoing } from "./state";

/** What people typed on the sheets of a writing since, which would be lost with it; null where that is nothing. */
export async function takenAlong(workbook: Pick<LiveWorkbook, "readSheet">, { written }: UndoEntry): Promise<Undoing | null> {
  const lost: { readonly name: string; readonly values: number }[] = [];
  for (const before of written ?? []) {
    const now = await workbook.readSheet(before.name);
    const values = now ? typedSince(before, now) : 0;
    if (values > 0) lost.push({ name: before.name, values });
  }
  return lost.length === 0 ? null : { values: lost.reduce((total, { values }) => total + values, 0), sheets: lost.map(({ name }) => name) };
}
