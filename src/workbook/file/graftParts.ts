import type { SheetPatch } from "../patch";
import type { GraftedStyles } from "./graftStyles";
import { addPart, addRelationship, freePath, type OpenParts, partsOfType, textOf } from "./packageEdits";
import { relationships } from "./relationships";
import { escapeXml, rootOf } from "./xmlElements";
import type { Parts } from "./zipParts";

/** What the parts of one sheet must be told about their new home. */
export interface Home {
  readonly sheet: SheetPatch;
  readonly styles: GraftedStyles;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const XML_TYPE = "application/vnd.openxmlformats-officedocument";

/** The kinds of parts that hucre writes for a sheet of ours: where they stand, what they are, what changes in them. */
const KINDS: Readonly<Record<string, { readonly place: string; readonly type: string; change(xml: string, home: Home, parts: Parts): string }>> = {
  worksheet: { place: "", type: `${XML_TYPE}.spreadsheetml.worksheet+xml`, change: worksheet },
  drawing: { place: "xl/drawings/drawing#.xml", type: `${XML_TYPE}.drawing+xml`, change: drawing },
  chart: { place: "xl/charts/chart#.xml", type: `${XML_TYPE}.drawingml.chart+xml`, change: xml => xml },
  table: { place: "xl/tables/table#.xml", type: `${XML_TYPE}.spreadsheetml.table+xml`, change: table },
};

/** Copies a sheet of hucre's making, with all that hangs on it, under free paths of the user's package. */
export function graftParts(parts: OpenParts, path: string, written: Parts, writtenPath: string, home: Home): void {
  graftPart(parts, path, written, writtenPath, "worksheet", home);
}

function graftPart(parts: OpenParts, path: string, written: Parts, writtenPath: string, kind: string, home: Home): void {
  const { type, change } = KINDS[kind]!;
  const pointers = relationships(written, writtenPath);
  const targets = pointers.map(pointer => {
    const target = freePath(parts, KINDS[pointer.type]!.place);
    graftPart(parts, target, written, pointer.path, pointer.type, home);
    return target;
  });
  let xml = change(textOf(written, writtenPath), home, parts);
  const ids = pointers.map((pointer, index) => [pointer.id, addRelationship(parts, path, `${OFFICE}/${pointer.type}`, targets[index]!)]);
  const renumbered = new Map(ids as [string, string][]);
  xml = xml.replace(/ r:(id|embed)="(\w+)"/g, (all, name: string, id: string) => (renumbered.has(id) ? ` r:${name}="${renumbered.get(id)}"` : all));
  addPart(parts, path, xml, type);
}

/** What a program might take for the beginning of a formula, or for the sign that what follows is text. */
const LIKE_A_FORMULA = /^[=+\-@'\t\r]/;

function worksheet(xml: string, { styles }: Home): string {
  return xml
    .replace(/<c r="(\w+)"( t="\w+")?(?: s="(\d+)")?(?=[ />])([^>]*>(?:<is>(?:<r>)?<t>([^<]))?)/g, (_, name: string, type = "", written = "0", rest: string, first = "") => {
      const format = LIKE_A_FORMULA.test(first) ? styles.textFormat(Number(written)) : styles.cellFormat(Number(written));
      return `<c r="${name}"${type}${format === 0 ? "" : ` s="${format}"`}${rest}`;
    })
    .replace(/(<cfRule [^>]*?\bdxfId=")(\d+)"/g, (_, before: string, written: string) => `${before}${styles.differential(Number(written))}"`)
    // Without it the blanks at both ends of a text would be lost.
    .replace(/<t>/g, "<t xml:space=\"preserve\">");
}

/** hucre calls every chart "Chart 1"; screen readers and the selection pane show the name. */
function drawing(xml: string, { sheet }: Home): string {
  return xml.replace(/name="Chart (\d+)"/g, (_, number: string) => `name="${escapeXml(sheet.charts[Number(number) - 1]!.name)}"`);
}

/** Tables are numbered through the whole workbook. */
function table(xml: string, _: Home, parts: Parts): string {
  const taken = new Set(partsOfType(parts, "spreadsheetml.table+xml").map(path => Number(rootOf(textOf(parts, path)).attribute("id"))));
  let id = 1;
  while (taken.has(id)) id++;
  return xml.replace(/ id="\d+"/, ` id="${id}"`);
}
