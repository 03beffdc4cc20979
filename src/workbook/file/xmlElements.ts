/**
 * Where the elements of an XML text stand, so that a few can be put in, changed or taken out while every other
 * character stays as the user's program wrote it. hucre reads XML into values but cannot give places back,
 * and its own writers would write the whole part anew.
 */
export interface XmlElement {
  /** With its prefix: "x:sheet". */
  readonly tag: string;
  readonly local: string;
  /** Offsets in the text: the element, and what is between its tags (both equal where it has no end tag). */
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly selfClosed: boolean;
  readonly children: readonly XmlElement[];
  /** The value of an attribute by its local name, without entities; null where it has none. */
  attribute(local: string): string | null;
}

interface OpenElement extends XmlElement {
  end: number;
  innerEnd: number;
  readonly children: OpenElement[];
}

const MARKUP = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([\w:.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

/** The outermost element. @throws {RangeError} when there is none or a tag is left open. */
export function rootOf(xml: string): XmlElement {
  const open: OpenElement[] = [];
  for (const match of xml.matchAll(MARKUP)) {
    const [text, closing, tag, attributes = "", slash] = match;
    if (tag === undefined) continue;
    const after = match.index + text.length;
    if (closing) {
      const element = open.pop();
      if (element?.tag !== tag) throw new RangeError(`</${tag}> closes nothing`);
      element.innerEnd = match.index;
      element.end = after;
      if (open.length === 0) return element;
      continue;
    }
    const element = openElement(tag, attributes, { start: match.index, end: after, selfClosed: slash === "/" });
    open.at(-1)?.children.push(element);
    if (!element.selfClosed) open.push(element);
    else if (open.length === 0) return element;
  }
  throw new RangeError("an XML element is left open");
}

function openElement(tag: string, attributes: string, place: Pick<XmlElement, "start" | "end" | "selfClosed">): OpenElement {
  return {
    ...place,
    tag,
    local: tag.slice(tag.indexOf(":") + 1),
    innerStart: place.end,
    innerEnd: place.end,
    children: [],
    attribute: local => attributeOf(attributes, local),
  };
}

function attributeOf(attributes: string, local: string): string | null {
  const match = new RegExp(`(?:^|[\\s:])${local}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match ? unescapeXml(match[1] ?? match[2] ?? "") : null;
}

export function elementsOf(parent: XmlElement, local: string): readonly XmlElement[] {
  return parent.children.filter(child => child.local === local);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'" };

export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (entity, hex?: string, decimal?: string, name?: string) =>
    name !== undefined ? ENTITIES[name] ?? entity : String.fromCodePoint(hex !== undefined ? parseInt(hex, 16) : Number(decimal)));
}

/** For texts and for attributes alike. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, sign => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;" })[sign]!);
}
