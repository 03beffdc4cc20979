import { checkPackage } from "./checkPackage";
import { dropCalculationOrder } from "./dropCalculationOrder";
import { graftProperties } from "./graftProperties";
import { mendCells, type MendedCell } from "./mendCells";
import { setText, textOf } from "./packageEdits";
import { relationships } from "./relationships";
import { elementsOf, rootOf } from "./xmlElements";
import { unzipParts, zipParts } from "./zipParts";

export interface Mending {
  /** Cells of the user's sheets, by the sheet's name. */
  readonly cells: ReadonlyMap<string, readonly MendedCell[]>;
  /** Custom properties that Pactua keeps. */
  readonly properties: ReadonlyMap<string, string>;
}

/**
 * The file with some cells of the user's own changed: what was typed beside Pactua, not what Pactua writes. All other parts stay
 * byte for byte, but for the list of the order of calculation, which Excel makes anew.
 */
export function mendBytes(bytes: Uint8Array, file: string, { cells, properties }: Mending): Uint8Array {
  const { workbookPath } = checkPackage(bytes, file);
  const parts = unzipParts(bytes);
  const pointers = relationships(parts, workbookPath);
  const sheets = elementsOf(rootOf(textOf(parts, workbookPath)), "sheets")[0]?.children ?? [];
  for (const sheet of sheets) {
    const mended = cells.get(sheet.attribute("name") ?? "");
    const path = pointers.find(({ id }) => id === sheet.attribute("id"))?.path;
    if (mended && mended.length > 0 && path !== undefined) setText(parts, path, mendCells(textOf(parts, path), mended));
  }
  dropCalculationOrder(parts, workbookPath);
  if (properties.size > 0) graftProperties(parts, properties);
  return zipParts(parts);
}
