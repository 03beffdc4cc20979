import { CARDS } from "../../locale/following";
import { madeSheets } from "../../workbook/marks";
import type { CellValue, WorkbookSnapshot } from "../../workbook/snapshot";
import { KEYS } from "./tables";

/** What a meeting wrote on the card of an action: rows of cells, from the card's first column on. */
export interface TypedCard {
  readonly action: string;
  readonly difficulties: readonly (readonly CellValue[])[];
  readonly decisions: readonly (readonly CellValue[])[];
}

/** The cards of the sheet Cartões that somebody wrote on, in their order. A card is known by the name of its action, under its title. */
export function readTypedCards(snapshot: WorkbookSnapshot): TypedCard[] {
  const name = madeSheets(snapshot).get(KEYS.cards);
  const values = snapshot.sheets.find(sheet => sheet.name === name)?.values ?? [];
  const titles = values.flatMap((row, index) => (isTitle(row[0]) ? [index] : []));
  return titles.flatMap((title, index) => {
    const rows = values.slice(title, titles[index + 1]);
    const action = rows[1]?.[0];
    const difficulties = rows.findIndex(row => row[0] === CARDS.difficulties);
    const decisions = rows.findIndex(row => row[0] === CARDS.decisions);
    if (typeof action !== "string" || difficulties < 0 || decisions < difficulties) return [];
    const card = { action, difficulties: written(rows.slice(difficulties + 1, decisions)), decisions: written(rows.slice(decisions + 2)) };
    return card.difficulties.length + card.decisions.length === 0 ? [] : [card];
  });
}

function isTitle(value: CellValue | undefined): boolean {
  return typeof value === "string" && (value === CARDS.past || CARDS.anyTitle.test(value));
}

/** Up to the last row that somebody wrote in. */
function written(rows: readonly (readonly CellValue[])[]): (readonly CellValue[])[] {
  const filled = rows.map(row => row.some(value => value !== null && value !== ""));
  return rows.slice(0, filled.lastIndexOf(true) + 1);
}
