import { unzipSync } from "fflate";
import { rootOf, type XmlElement } from "../../../src/workbook/file/xmlElements";

/** The lists that may grow: what was in them before must still be there, each entry as it was. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  "[Content_Types].xml": ["Types"],
  "_rels/.rels": ["Relationships"],
  "xl/_rels/workbook.xml.rels": ["Relationships"],
  "xl/workbook.xml": ["sheets", "definedNames"],
  "xl/styles.xml": ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"],
  "docProps/custom.xml": ["Properties"],
};

/**
 * What differs for the user between two packages: [] where every part is byte for byte the same,
 * but for new entries at the end of the lists above. @param allowed parts that may go
 */
export function changedParts(before: Uint8Array, after: Uint8Array, allowed: readonly string[] = []): string[] {
  const now = unzipSync(after);
  return Object.entries(unzipSync(before)).filter(([path]) => !path.endsWith("/")).flatMap(([path, bytes]) => {
    if (!now[path]) return allowed.includes(path) ? [] : [`${path} is gone`];
    if (Buffer.compare(Buffer.from(bytes), Buffer.from(now[path])) === 0) return [];
    const lists = LISTS[path];
    return lists ? changedEntries(path, text(bytes), text(now[path]), lists) : [`${path} is not the same`];
  });
}

function changedEntries(path: string, before: string, after: string, lists: readonly string[]): string[] {
  const old = entries(before, lists);
  const fresh = entries(after, lists);
  return [...old].flatMap(([list, texts]) => {
    const kept = fresh.get(list) ?? [];
    if (lists.includes(list)) return texts.every((one, index) => kept[index] === one) ? [] : [`${path}: ${list} lost or moved an entry`];
    return JSON.stringify(texts) === JSON.stringify(kept) ? [] : [`${path}: ${list} is not the same`];
  });
}

/** Each list by its name with its entries as text; what is in no list as a list of one. */
function entries(xml: string, lists: readonly string[]): Map<string, string[]> {
  const root = rootOf(xml);
  const cut = (element: XmlElement) => xml.slice(element.start, element.end);
  if (lists.includes(root.local)) return new Map([[root.local, root.children.map(cut)]]);
  return new Map(root.children.map(child => [child.local, lists.includes(child.local) ? child.children.map(cut) : [cut(child)]]));
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
