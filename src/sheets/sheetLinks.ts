import type { CellRef } from "../domain/address";
import type { Records } from "../intake/records";
import type { CellContent } from "../workbook/patch";

/** Makes the content of a cell that leads to `at`, shown as `text`. */
export type LinkTo = (at: CellRef, text: string) => CellContent;

/**
 * Links go only to sheets that these records were read from: production may stand in another workbook,
 * and a link to a sheet that is not there ends in an error message.
 */
export function sheetLinks(records: Records): LinkTo {
  const known = new Set(sheetOrder(records));
  return (at, text) => (known.has(at.sheet) ? { text, link: { sheet: at.sheet, target: at.cell } } : { value: text });
}

/** The sheets as they come in the workbook. */
export function sheetOrder(records: Records): string[] {
  return [...new Set([...records.blocks, ...records.targets.map(target => target.at), ...records.ignored].map(({ sheet }) => sheet))];
}
