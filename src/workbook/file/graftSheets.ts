import { markOf } from "../marks";
import type { SheetPatch } from "../patch";
import type { Progress } from "../port";
import { dropCalculationOrder } from "./dropCalculationOrder";
import { graftParts } from "./graftParts";
import { graftProperties } from "./graftProperties";
import { graftStyles } from "./graftStyles";
import { type GraftedSheet, graftWorkbook } from "./graftWorkbook";
import { addPart, addRelationship, freePath, type OpenParts, reachable, removeParts, setText, textOf } from "./packageEdits";
import { relationships, resolvePath } from "./relationships";
import { elementsOf, rootOf } from "./xmlElements";
import type { Parts } from "./zipParts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/**
 * Puts sheets into the user's package. Every part of the user stays byte for byte but five lists that name the new
 * things (sheets and names, pointers, types, properties) or hold their looks (styles, where entries are only added),
 * and the order of calculation, which Excel makes anew. hucre's own saving writes all sheets and styles again from
 * what it understands of them, and so loses named styles, rich page set-up, newer conditional formats and more.
 *
 * @param sheets with resolved names: one that the workbook lists is replaced in its place
 * @param written the same sheets as hucre wrote them, in the same order
 */
export function graftSheets(parts: Parts, workbookPath: string, sheets: readonly SheetPatch[], written: Parts, onProgress?: Progress): Parts {
  const open: OpenParts = new Map(parts);
  graftProperties(open, new Map(sheets.map(({ key, name }) => [markOf(key), name])));
  const writtenStyles = textOf(written, "xl/styles.xml");
  const stylesAt = stylePath(open, workbookPath, writtenStyles);
  const styles = graftStyles(textOf(open, stylesAt), writtenStyles);
  const grafted = sheets.map((sheet, index): GraftedSheet => {
    const known = pathOf(open, workbookPath, sheet.name);
    if (known !== null) removeOwnParts(open, known);
    const path = known ?? freePath(open, resolvePath(workbookPath, "worksheets/sheet#.xml"));
    graftParts(open, path, written, `xl/worksheets/sheet${index + 1}.xml`, { sheet, styles });
    onProgress?.(index + 1, sheets.length);
    return { sheet, newPointer: known === null ? addRelationship(open, workbookPath, `${OFFICE}/worksheet`, path) : null };
  });
  setText(open, stylesAt, styles.toXml());
  setText(open, workbookPath, graftWorkbook(textOf(open, workbookPath), grafted));
  dropCalculationOrder(open, workbookPath);
  return open;
}

/** The path of the style part, made of hucre's where the workbook has none. */
function stylePath(parts: OpenParts, workbookPath: string, added: string): string {
  const known = relationships(parts, workbookPath).find(({ type }) => type === "styles");
  if (known && parts.has(known.path)) return known.path;
  const path = freePath(parts, resolvePath(workbookPath, "styles#.xml"));
  addPart(parts, path, added, STYLES_TYPE);
  addRelationship(parts, workbookPath, `${OFFICE}/styles`, path);
  return path;
}

function pathOf(parts: Parts, workbookPath: string, name: string): string | null {
  const tabs = elementsOf(rootOf(textOf(parts, workbookPath)), "sheets")[0]!.children;
  const pointer = tabs.find(tab => tab.attribute("name") === name)?.attribute("id");
  return relationships(parts, workbookPath).find(({ id }) => id === pointer)?.path ?? null;
}

/** The sheet with its tables, drawings and charts, but nothing that another part still needs. */
function removeOwnParts(parts: OpenParts, sheetPath: string): void {
  const needed = reachable(parts, "", sheetPath);
  removeParts(parts, new Set([...reachable(parts, sheetPath)].filter(path => !needed.has(path))));
}
