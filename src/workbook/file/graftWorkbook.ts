import { NAME_COMMENT } from "../marks";
import type { SheetPatch } from "../patch";
import { sheetOf } from "../resolveNames";
import { fixedReference, sheetReference } from "../sheetReference";
import { append, type Edit, editText, prefixOf, remove } from "./editXml";
import { elementsOf, escapeXml, rootOf, unescapeXml, type XmlElement } from "./xmlElements";

export interface GraftedSheet {
  readonly sheet: SheetPatch;
  /** The id of the workbook's pointer to it; null where the workbook lists the sheet already. */
  readonly newPointer: string | null;
}

const RELATIONSHIPS_XMLNS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Names that belong to the look of one sheet, and go with it. */
const PRINT_NAMES = ["_xlnm.Print_Area", "_xlnm.Print_Titles", "_xlnm._FilterDatabase"];

/** The list of sheets and of names with those of the added sheets; the rest of the workbook part stays as it is. */
export function graftWorkbook(xml: string, added: readonly GraftedSheet[]): string {
  const root = rootOf(xml);
  const list = elementsOf(root, "sheets")[0]!;
  const tabs = [...list.children.map(sheet => sheet.attribute("name")!), ...added.flatMap(({ sheet, newPointer }) => (newPointer ? [sheet.name] : []))];
  return editText(xml, [
    append(xml, list, newTabs(xml, list, added)),
    ...nameEdits(xml, root, added.map(({ sheet }) => sheet), tabs),
    ...calculationEdits(xml, root, added),
  ]);
}

function newTabs(xml: string, list: XmlElement, added: readonly GraftedSheet[]): string {
  let id = Math.max(0, ...list.children.map(sheet => Number(sheet.attribute("sheetId"))));
  const known = /([\w.-]+):id\s*=/.exec(xml.slice(list.innerStart, list.innerEnd))?.[1];
  const pointer = known === undefined ? `xmlns:r="${RELATIONSHIPS_XMLNS}" r:id` : `${known}:id`;
  return added.map(({ sheet, newPointer }) =>
    (newPointer === null ? "" : `<${prefixOf(list)}sheet name="${escapeXml(sheet.name)}" sheetId="${++id}" ${pointer}="${newPointer}"/>`)).join("");
}

function nameEdits(xml: string, root: XmlElement, sheets: readonly SheetPatch[], tabs: readonly string[]): Edit[] {
  const names = elementsOf(root, "definedNames")[0];
  const remade = new Set(sheets.map(sheet => sheet.name));
  const gone = (names?.children ?? []).filter(name => isRemade(name, xml, remade, tabs));
  const prefix = prefixOf(root);
  const text = sheets.flatMap(sheet => namesOf(sheet, tabs.indexOf(sheet.name)))
    .map(({ attributes, refersTo }) => `<${prefix}definedName ${attributes}>${escapeXml(refersTo)}</${prefix}definedName>`).join("");
  if (names) return [...gone.map(remove), append(xml, names, text)];
  return text === "" ? [] : [{ ...behindSheets(root), text: `<${prefix}definedNames>${text}</${prefix}definedNames>` }];
}

function isRemade(name: XmlElement, xml: string, remade: ReadonlySet<string>, tabs: readonly string[]): boolean {
  const scope = name.attribute("localSheetId");
  if (scope !== null) return remade.has(tabs[Number(scope)]!) && PRINT_NAMES.includes(name.attribute("name")!);
  return name.attribute("comment") === NAME_COMMENT && remade.has(sheetOf(unescapeXml(xml.slice(name.innerStart, name.innerEnd))));
}

function namesOf({ name: sheet, names, print }: SheetPatch, tab: number): { attributes: string; refersTo: string }[] {
  const printName = (name: string, refersTo: string) => ({ attributes: `name="_xlnm.${name}" localSheetId="${tab}"`, refersTo });
  return [
    ...names.map(({ name, area }) => ({ attributes: `name="${escapeXml(name)}" comment="${NAME_COMMENT}"`, refersTo: fixedReference(sheet, area) })),
    ...(print?.area ? [printName("Print_Area", fixedReference(sheet, print.area))] : []),
    ...(print?.titleRows ? [printName("Print_Titles", `${sheetReference(sheet)}$${print.titleRows.from + 1}:$${print.titleRows.to + 1}`)] : []),
  ];
}

/** Formulas without a cached value must be computed when the workbook is opened. */
function calculationEdits(xml: string, root: XmlElement, added: readonly GraftedSheet[]): Edit[] {
  const uncounted = added.some(({ sheet }) => sheet.cells.some(({ content }) => "formula" in content && content.cached === undefined));
  if (!uncounted) return [];
  const settings = elementsOf(root, "calcPr")[0];
  if (!settings) return [{ ...behindNames(root), text: `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>` }];
  const tag = xml.slice(settings.start, settings.innerStart).replace(/\s+fullCalcOnLoad="[^"]*"/, "").replace(/(\s*\/?>)$/, " fullCalcOnLoad=\"1\"$1");
  return [{ start: settings.start, end: settings.innerStart, text: tag }];
}

function behindSheets(root: XmlElement) {
  return behind(root, ["sheets", "functionGroups", "externalReferences"]);
}

function behindNames(root: XmlElement) {
  return behind(root, ["sheets", "functionGroups", "externalReferences", "definedNames"]);
}

function behind(root: XmlElement, locals: readonly string[]): { start: number; end: number } {
  const at = root.children.filter(child => locals.includes(child.local)).at(-1)!.end;
  return { start: at, end: at };
}
