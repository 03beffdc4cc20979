import { unzipSync } from "fflate";
import { relationships } from "../../../src/workbook/file/relationships";
import { elementsOf, rootOf } from "../../../src/workbook/file/xmlElements";

/** What Excel would want to repair in a package: dangling pointers, types without parts, numbers and names given twice. */
export function packageFaults(bytes: Uint8Array): string[] {
  const parts = new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith("/")));
  const xml = (path: string) => rootOf(new TextDecoder().decode(parts.get(path)));
  const types = xml("[Content_Types].xml");
  const overrides = elementsOf(types, "Override").map(one => one.attribute("PartName")!.slice(1));
  const extensions = new Set(elementsOf(types, "Default").map(one => one.attribute("Extension")!.toLowerCase()));
  const owners = ["", ...parts.keys()];
  const pointers = owners.flatMap(owner => relationships(parts, owner).filter(one => !one.external).map(one => ({ ...one, owner })));
  const workbook = xml("xl/workbook.xml");
  const tabs = elementsOf(workbook, "sheets")[0]!.children;
  const tables = overrides.filter(path => /tables\//.test(path) && parts.has(path)).map(xml);
  const names = (elementsOf(workbook, "definedNames")[0]?.children ?? []);
  const reached = new Set(pointers.map(({ path }) => path));
  return [
    ...overrides.filter(path => !parts.has(path)).map(path => `type of a part that is not there: ${path}`),
    ...twice("type", overrides),
    ...[...parts.keys()].filter(path => !overrides.includes(path) && !extensions.has(path.replace(/^.*\./, "").toLowerCase())).map(path => `part without a type: ${path}`),
    ...pointers.filter(({ path }) => !parts.has(path)).map(({ owner, path }) => `${owner} points to nothing: ${path}`),
    ...[...parts.keys()].filter(path => !reached.has(path) && !/\.rels$|^\[Content_Types\]/.test(path)).map(path => `nothing points to ${path}`),
    ...owners.flatMap(owner => twice(`pointer of ${owner}`, relationships(parts, owner).map(({ id }) => id))),
    ...twice("sheet id", tabs.map(tab => tab.attribute("sheetId")!)),
    ...twice("sheet name", tabs.map(tab => tab.attribute("name")!.toLowerCase())),
    ...twice("table id", tables.map(table => table.attribute("id")!)),
    ...twice("table or name", [
      ...tables.map(table => table.attribute("displayName")!.toLowerCase()),
      ...names.filter(name => name.attribute("localSheetId") === null).map(name => name.attribute("name")!.toLowerCase()),
    ]),
    ...twice("name of a sheet", names.map(name => `${name.attribute("localSheetId")} ${name.attribute("name")}`)),
    ...names.filter(name => Number(name.attribute("localSheetId") ?? 0) >= tabs.length).map(name => `name of no sheet: ${name.attribute("name")}`),
    ...tabs.filter(tab => !relationships(parts, "xl/workbook.xml").some(({ id }) => id === tab.attribute("id"))).map(tab => `tab without sheet: ${tab.attribute("name")}`),
  ];
}

function twice(what: string, all: readonly string[]): string[] {
  return all.filter((one, index) => all.indexOf(one) !== index).map(one => `${what} twice: ${one}`);
}
