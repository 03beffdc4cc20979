import { append, type Edit, editText, prefixOf } from "./editXml";
import { addPart, addRelationship, type OpenParts, textOf } from "./packageEdits";
import { relationships } from "./relationships";
import { elementsOf, escapeXml, rootOf } from "./xmlElements";

const PART = "docProps/custom.xml";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";
const XMLNS = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const VALUES_XMLNS = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
/** The one format id that custom properties have. Source: ECMA-376 part 1, 22.3. */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${XMLNS}"></Properties>`;

/** Sets text properties of the workbook, or takes those with null away; all others stay. */
export function graftProperties(parts: OpenParts, properties: ReadonlyMap<string, string | null>): void {
  const known = relationships(parts, "").find(({ type }) => type === "custom-properties");
  if (!known) addRelationship(parts, "", RELATIONSHIP, PART);
  const path = known?.path ?? PART;
  const xml = parts.has(path) ? textOf(parts, path) : EMPTY;
  const root = rootOf(xml);
  let next = Math.max(1, ...root.children.map(property => Number(property.attribute("pid")))) + 1;
  const edits: Edit[] = [];
  const added: string[] = [];
  for (const [name, value] of properties) {
    const property = elementsOf(root, "property").find(one => one.attribute("name") === name);
    if (value === null) {
      if (property) edits.push({ start: property.start, end: property.end, text: "" });
      continue;
    }
    const text = `<vt:lpwstr xmlns:vt="${VALUES_XMLNS}">${escapeXml(value)}</vt:lpwstr>`;
    if (property) edits.push({ start: property.innerStart, end: property.innerEnd, text });
    else added.push(propertyElement(prefixOf(root), next++, name, text));
  }
  addPart(parts, path, editText(xml, [...edits, append(xml, root, added.join(""))]), CONTENT_TYPE);
}

function propertyElement(prefix: string, id: number, name: string, text: string): string {
  return `<${prefix}property fmtid="${FORMAT_ID}" pid="${id}" name="${escapeXml(name)}">${text}</${prefix}property>`;
}
