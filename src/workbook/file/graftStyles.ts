import { editText } from "./editXml";
import { formatOf, numberFormatId, type StyleLists, styleLists } from "./styleLists";

/** The looks of the added sheets in the user's style part, by the number that hucre gave them. */
export interface GraftedStyles {
  cellFormat(written: number): number;
  /** The same look for a text that begins like a formula: Excel must not take it for one when somebody edits the cell. */
  textFormat(written: number): number;
  differential(written: number): number;
  /** The style part with all that was asked for so far. */
  toXml(): string;
}

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
  return new Map(source.entries("numFmts").map(formatOf).map(({ id, code }) => [id, numberFormatId(target, code)]));
}

function renumberFormat(text: string, formats: ReadonlyMap<string, string>): string {
  return text.replace(/numFmtId="(\d+)"/g, (all, id: string) => (formats.has(id) ? `numFmtId="${formats.get(id)}"` : all));
}

function renumber(text: string, attribute: string, numbers: readonly number[]): string {
  return text.replace(new RegExp(`${attribute}="(\\d+)"`, "g"), (_, index: string) => `${attribute}="${numbers[Number(index)]}"`);
}
