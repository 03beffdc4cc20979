import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { dateCell } from "./dateCell";
import { typedDay } from "./typedDay";

/** What stands in the date cell of the sheet Acompanhamento and is no day: "30/02/2026", "hoje". Null where there is a day, or nothing. */
export function wrongDate(snapshot: WorkbookSnapshot): string | null {
  const shown = dateCell(snapshot)?.shown ?? null;
  if (shown === null || shown === "" || typedDay(shown) !== null) return null;
  return typeof shown === "object" ? shown.error : String(shown);
}
