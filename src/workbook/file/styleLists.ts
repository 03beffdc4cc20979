import { type Edit, prefixOf, withPrefix } from "./editXml";
import { elementsOf, escapeXml, rootOf, type XmlElement } from "./xmlElements";

/** The lists of a style part in the order that the standard demands. Source: ECMA-376 part 1, 18.8.39. */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

/** Numbers of formats below this are built into the format. */
const FIRST_CUSTOM_FORMAT = 164;

/** The lists of a style part, which only grow. */
export interface StyleLists {
  /** The entries of a list as text without prefix; what is pushed is appended. */
  entries(list: string): string[];
  edits(): Edit[];
}

/** @param xml the style part */
export function styleLists(xml: string): StyleLists {
  const root = rootOf(xml);
  const prefix = prefixOf(root);
  const lists = new Map(ORDER.map(list => {
    const element = elementsOf(root, list)[0];
    const entries = (element?.children ?? []).map(child => withoutPrefix(xml.slice(child.start, child.end), prefix));
    return [list, { element, before: entries.length, entries }];
  }));
  return {
    entries: list => lists.get(list)!.entries,
    edits: () => [...lists].flatMap(([list, { element, before, entries }]) => {
      const added = withPrefix(entries.slice(before).join(""), prefix);
      if (added === "") return [];
      return element ? grown(xml, element, added, entries.length) : newList(root, prefix + list, list, added, entries.length);
    }),
  };
}

function grown(xml: string, element: XmlElement, added: string, count: number): Edit {
  const opened = xml.slice(element.start, element.innerStart).replace(/\s*\/>$/, ">").replace(/count="\d*"/, `count="${count}"`);
  const text = `${opened}${xml.slice(element.innerStart, element.innerEnd)}${added}</${element.tag}>`;
  return { start: element.start, end: element.end, text };
}

/** Right behind the last list that must stand before this one. */
function newList(root: XmlElement, tag: string, list: string, added: string, count: number): Edit {
  const earlier = root.children.filter(child => ORDER.includes(child.local) && ORDER.indexOf(child.local) < ORDER.indexOf(list));
  const at = earlier.at(-1)?.end ?? root.innerStart;
  return { start: at, end: at, text: `<${tag} count="${count}">${added}</${tag}>` };
}

function withoutPrefix(text: string, prefix: string): string {
  return prefix === "" ? text : text.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
}

/** The number of a format that the part lists, or now does. */
export function numberFormatId(lists: StyleLists, code: string): string {
  const entries = lists.entries("numFmts");
  const known = entries.map(formatOf);
  const id = known.find(one => one.code === code)?.id;
  if (id !== undefined) return id;
  const next = String(Math.max(FIRST_CUSTOM_FORMAT, ...known.map(one => Number(one.id) + 1)));
  entries.push(`<numFmt numFmtId="${next}" formatCode="${escapeXml(code)}"/>`);
  return next;
}

export function formatOf(text: string): { readonly id: string; readonly code: string } {
  const element = rootOf(text);
  return { id: element.attribute("numFmtId") ?? "", code: element.attribute("formatCode") ?? "" };
}
