import { append, editText, prefixOf, remove } from "./editXml";
import { relationships, relationshipsPath } from "./relationships";
import { elementsOf, escapeXml, rootOf } from "./xmlElements";
import type { Parts } from "./zipParts";

/** A package under way: only graftSheets changes it, on its own copy. */
export type OpenParts = Map<string, Uint8Array>;

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS_XML = "http://schemas.openxmlformats.org/package/2006/relationships";
const HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

export function textOf(parts: Parts, path: string): string {
  return new TextDecoder().decode(parts.get(path));
}

export function setText(parts: OpenParts, path: string, text: string): void {
  parts.set(path, new TextEncoder().encode(text));
}

/** A path that no part has yet, the number put in at `#`: "xl/tables/table#.xml". Paths know no capital letters. */
export function freePath(parts: Parts, pattern: string): string {
  const taken = new Set([...parts.keys()].map(path => path.toLowerCase()));
  for (let number = 1; ; number++) {
    const path = pattern.replace("#", String(number));
    if (!taken.has(path.toLowerCase())) return path;
  }
}

export function addPart(parts: OpenParts, path: string, text: string, contentType: string): void {
  setText(parts, path, text);
  const xml = textOf(parts, CONTENT_TYPES);
  const root = rootOf(xml);
  if (elementsOf(root, "Override").some(override => override.attribute("PartName") === `/${path}`)) return;
  const override = `<${prefixOf(root)}Override PartName="/${escapeXml(path)}" ContentType="${contentType}"/>`;
  setText(parts, CONTENT_TYPES, editText(xml, [append(xml, root, override)]));
}

/** Takes parts out, with their own pointers and what the package says of their types. */
export function removeParts(parts: OpenParts, paths: ReadonlySet<string>): void {
  for (const path of paths) {
    parts.delete(path);
    parts.delete(relationshipsPath(path));
  }
  const xml = textOf(parts, CONTENT_TYPES);
  const gone = elementsOf(rootOf(xml), "Override").filter(override => paths.has((override.attribute("PartName") ?? "").slice(1)));
  setText(parts, CONTENT_TYPES, editText(xml, gone.map(remove)));
}

/** The paths of all parts of a type, as the package declares them ("spreadsheetml.table+xml"). */
export function partsOfType(parts: Parts, type: string): readonly string[] {
  return elementsOf(rootOf(textOf(parts, CONTENT_TYPES)), "Override")
    .filter(override => override.attribute("ContentType")?.endsWith(type))
    .map(override => (override.attribute("PartName") ?? "").slice(1))
    .filter(path => parts.has(path));
}

/** Makes one part point to another. @returns the pointer's id */
export function addRelationship(parts: OpenParts, part: string, type: string, target: string): string {
  const path = relationshipsPath(part);
  const taken = new Set(relationships(parts, part).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const xml = parts.has(path) ? textOf(parts, path) : `${HEAD}<Relationships xmlns="${RELATIONSHIPS_XML}"></Relationships>`;
  const root = rootOf(xml);
  const pointer = `<${prefixOf(root)}Relationship Id="${id}" Type="${type}" Target="/${escapeXml(target)}"/>`;
  setText(parts, path, editText(xml, [append(xml, root, pointer)]));
  return id;
}

export function removeRelationship(parts: OpenParts, part: string, id: string): void {
  const path = relationshipsPath(part);
  const xml = textOf(parts, path);
  setText(parts, path, editText(xml, elementsOf(rootOf(xml), "Relationship").filter(one => one.attribute("Id") === id).map(remove)));
}

/** The part and all that it leads to, by its own pointers and theirs; `closed` is not entered. */
export function reachable(parts: Parts, from: string, closed?: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [from];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (seen.has(part) || part === closed) continue;
    seen.add(part);
    waiting.push(...relationships(parts, part).filter(({ external }) => !external).map(({ path }) => path));
  }
  return seen;
}
