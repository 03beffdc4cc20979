import { type Edit, editText, prefixOf, withPrefix } from "./editXml";
import { elementsOf, escapeXml, rootOf, type XmlElement } from "./xmlElements";

/** The looks of the added sheets in the user's style part, by the number that hucre gave them. */
export interface GraftedStyles {
  cellFormat(written: number): number;
  /** The same look for a text that begins like a formula: Excel must not take it for one when somebody edits the cell. */
  textFormat(written: number): number;
  differential(written: number): number;
  /** The style part with all that was asked for so far. */
  toXml(): string;
}

/** Numbers of formats below this are built into the format. */
const FIRST_CUSTOM_FORMAT = 164;
/** The lists of a style part in the order that the standard demands. Source: ECMA-376 part 1, 18.8.39. */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

/**
 * Appends the looks of the added sheets to the user's; one that is already there is used again, so that
 * writing twice adds nothing. The first font and cell format stay the user's: plain cells look like theirs.
 */
export function graftStyles(users: string, added: string): GraftedStyles {
  const target = styleLists(users);
  const source = styleLists(added);
  const formats = mergeNumberFormats(target, source);
  const fonts = merge(target, source, "fonts", { own: 1 });
  const fills = merge(target, source, "fills", { own: 2 });
  const borders = merge(target, source, "borders", { own: 0 });
  const renumbered = (text: string) =>
    renumber(renumber(renumber(renumberFormat(text, formats), "fontId", fonts), "fillId", fills), "borderId", borders);
  const cellFormats = merge(target, source, "cellXfs", { own: 1, change: renumbered });
  const differentials = merge(target, source, "dxfs", { own: 0, change: text => renumberFormat(text, formats) });
  return {
    cellFormat: written => cellFormats[written]!,
    textFormat: written => quoted(target.entries("cellXfs"), cellFormats[written]!),
    differential: written => differentials[written]!,
    toXml: () => editText(users, target.edits()),
  };
}

function quoted(entries: string[], format: number): number {
  const text = entries[format]!.replace(/\s+quotePrefix="[^"]*"/, "").replace(/^<xf\b/, "<xf quotePrefix=\"1\"");
  const known = entries.indexOf(text);
  return known >= 0 ? known : entries.push(text) - 1;
}

interface StyleLists {
  /** The entries of a list as text without prefix; what is pushed is appended. */
  entries(list: string): string[];
  edits(): Edit[];
}

function styleLists(xml: string): StyleLists {
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

/**
 * @param own so many first entries of the source stand for the target's own first ones
 * @returns the number in the target of each entry of the source
 */
function merge(target: StyleLists, source: StyleLists, list: string, { own, change = text => text }: { own: number; change?: (text: string) => string }): number[] {
  const entries = target.entries(list);
  const known = new Map(entries.map((text, index) => [text, index] as const).reverse());
  return source.entries(list).map((text, index) => {
    if (index < own) return index;
    const changed = change(text);
    const number = known.get(changed) ?? entries.push(changed) - 1;
    known.set(changed, number);
    return number;
  });
}

/** @returns the number in the target, by the number in the source */
function mergeNumberFormats(target: StyleLists, source: StyleLists): ReadonlyMap<string, string> {
  const entries = target.entries("numFmts");
  const byCode = new Map(entries.map(formatOf).map(({ id, code }) => [code, id]));
  let next = Math.max(FIRST_CUSTOM_FORMAT, ...[...byCode.values()].map(id => Number(id) + 1));
  return new Map(source.entries("numFmts").map(formatOf).map(({ id, code }) => {
    let number = byCode.get(code);
    if (number === undefined) {
      number = String(next++);
      entries.push(`<numFmt numFmtId="${number}" formatCode="${escapeXml(code)}"/>`);
      byCode.set(code, number);
    }
    return [id, number];
  }));
}

function formatOf(text: string): { readonly id: string; readonly code: string } {
  const element = rootOf(text);
  return { id: element.attribute("numFmtId") ?? "", code: element.attribute("formatCode") ?? "" };
}

function renumberFormat(text: string, formats: ReadonlyMap<string, string>): string {
  return text.replace(/numFmtId="(\d+)"/g, (all, id: string) => (formats.has(id) ? `numFmtId="${formats.get(id)}"` : all));
}

function renumber(text: string, attribute: string, numbers: readonly number[]): string {
  return text.replace(new RegExp(`${attribute}="(\\d+)"`, "g"), (_, index: string) => `${attribute}="${numbers[Number(index)]}"`);
}
