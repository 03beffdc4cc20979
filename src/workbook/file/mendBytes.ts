import { checkPackage } from "./checkPackage";
import { dropCalculationOrder } from "./dropCalculationOrder";
import { formatStyles } from "./formatStyles";
import { graftProperties } from "./graftProperties";
import { mendCells, type MendedCell } from "./mendCells";
import { setText, textOf } from "./packageEdits";
import { relationships } from "./relationships";
import { elementsOf, rootOf } from "./xmlElements";
import { unzipParts, zipParts } from "./zipParts";

export interface Mending {
  /** Cells of the user's sheets, by the sheet's name. */
  readonly cells: ReadonlyMap<string, readonly MendedCell[]>;
  /** Custom properties that Pactua keeps; null takes one away. */
  readonly properties: ReadonlyMap<string, string | null>;
}

/**
 * The file with some cells of the user's own changed: what was typed beside Pactua, not what Pactua writes. All other parts stay
 * byte for byte, but for the list of the order of calculation, which Excel makes anew, and the styles, where typed formats are added.
 */
export function mendBytes(bytes: Uint8Array, file: string, { cells, properties }: Mending): Uint8Array {
  const { workbookPath } = checkPackage(bytes, file);
  const parts = unzipParts(bytes);
  const pointers = relationships(parts, workbookPath);
  const sheets = elementsOf(rootOf(textOf(parts, workbookPath)), "sheets")[0]?.children ?? [];
  const stylesAt = pointers.find(({ type, path }) => type === "styles" && parts.has(path))?.path;
  const styles = stylesAt === undefined ? null : formatStyles(textOf(parts, stylesAt));
  for (const sheet of sheets) {
    const mended = cells.get(sheet.attribute("name") ?? "");
    const path = pointers.find(({ id }) => id === sheet.attribute("id"))?.path;
    if (mended && mended.length > 0 && path !== undefined) setText(parts, path, mendCells(textOf(parts, path), mended, (style, code) => styles?.formatted(style, code) ?? style));
  }
  if (styles && stylesAt !== undefined && anyFormat(cells)) setText(parts, stylesAt, styles.toXml());
  dropCalculationOrder(parts, workbookPath);
  if (properties.size > 0) graftProperties(parts, properties);
  return zipParts(parts);
}

function anyFormat(cells: Mending["cells"]): boolean {
  return [...cells.values()].some(all => all.some(({ numberFormat }) => numberFormat !== undefined));
}
