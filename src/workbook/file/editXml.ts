import type { XmlElement } from "./xmlElements";

/** A change of a stretch of text; start and end are offsets in the text before any change. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** All changes at once; none may overlap. Of several at one place the first given comes first. */
export function editText(text: string, edits: readonly Edit[]): string {
  let done = 0;
  const pieces: string[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  return pieces.join("") + text.slice(done);
}

/** Puts text after the last child, also where the element has none or no end tag. */
export function append(xml: string, parent: XmlElement, text: string): Edit {
  if (!parent.selfClosed) return { start: parent.innerEnd, end: parent.innerEnd, text };
  const opened = xml.slice(parent.start, parent.end).replace(/\s*\/>$/, ">");
  return { start: parent.start, end: parent.end, text: `${opened}${text}</${parent.tag}>` };
}

export function remove(element: XmlElement): Edit {
  return { start: element.start, end: element.end, text: "" };
}

/** The prefix that the elements of this document carry ("x:" in "x:workbook"), for the ones put in beside them. */
export function prefixOf(element: XmlElement): string {
  return element.tag.slice(0, element.tag.length - element.local.length);
}

/** Gives every element of an unprefixed fragment this prefix. */
export function withPrefix(fragment: string, prefix: string): string {
  return prefix === "" ? fragment : fragment.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}
