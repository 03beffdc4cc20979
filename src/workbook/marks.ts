import type { WorkbookSnapshot } from "./snapshot";

/** Custom properties of the workbook whose names begin so are Pactua's own: its marks and recipes. */
export const PROPERTY_PREFIX = "Pactua.";

/** The comment of a defined name that Pactua made. */
export const NAME_COMMENT = "Pactua";

/** The custom property that says which sheet the job `key` made: its value is the sheet's name. */
export function markOf(key: string): string {
  return PROPERTY_PREFIX + key;
}

/** Excel knows no difference between capital and small letters in names of sheets, tables and ranges. */
export function foldName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** The real name of each sheet that Pactua made and that still stands in the workbook, by its key. */
export function madeSheets(snapshot: WorkbookSnapshot): ReadonlyMap<string, string> {
  const standing = new Map(snapshot.sheets.map(sheet => [foldName(sheet.name), sheet.name]));
  return new Map(Object.entries(snapshot.properties).flatMap(([property, value]) => {
    const name = standing.get(foldName(value));
    return property.startsWith(PROPERTY_PREFIX) && name !== undefined ? [[property.slice(PROPERTY_PREFIX.length), name]] : [];
  }));
}
