import { freeRangeName, freeSheetName } from "./freeName";
import { foldName, madeSheets } from "./marks";
import type { CellContent, SheetPatch, WorkbookPatch } from "./patch";
import { type Renames, renameInFormula } from "./renameInFormula";
import type { WorkbookSnapshot } from "./snapshot";

/**
 * The patch with the names it will really have in this workbook. A sheet made before keeps its name; a name that the
 * user has gets " (Pactua)" (sheet) or "_Pactua" (table, defined name), and formulas and links of the patch follow.
 * The same patch on the workbook it was written to resolves to the same names.
 */
export function resolveNames(patch: WorkbookPatch, snapshot: WorkbookSnapshot): WorkbookPatch {
  const made = madeSheets(snapshot);
  const replaced = new Set(patch.sheets.flatMap(({ key }) => foldName(made.get(key) ?? "") || []));
  const theirs = new Set(snapshot.sheets.map(sheet => foldName(sheet.name)).filter(name => !replaced.has(name)));
  const named = nameRanges(nameSheets(patch, made, snapshot), takenRangeNames(snapshot, replaced));
  const sheets = changes(patch.sheets, named);
  const ranges = changes(patch.sheets.flatMap(rangesOf), named.flatMap(rangesOf));
  return {
    sheets: named.map((sheet, index) => {
      const own = changes(rangesOf(patch.sheets[index]!), rangesOf(sheet));
      return followNames(sheet, { sheets, ranges: new Map([...ranges, ...own]) }, theirs);
    }),
  };
}

function nameSheets(patch: WorkbookPatch, made: ReadonlyMap<string, string>, snapshot: WorkbookSnapshot): readonly SheetPatch[] {
  const taken = new Set(snapshot.sheets.map(sheet => foldName(sheet.name)));
  return patch.sheets.map(sheet => {
    const name = made.get(sheet.key) ?? freeSheetName(sheet.name, taken);
    taken.add(foldName(name));
    return { ...sheet, name };
  });
}

function nameRanges(sheets: readonly SheetPatch[], taken: Set<string>): readonly SheetPatch[] {
  const named = <T extends { readonly name: string }>(range: T): T => {
    const name = freeRangeName(range.name, taken);
    taken.add(foldName(name));
    return { ...range, name };
  };
  return sheets.map(sheet => ({ ...sheet, tables: sheet.tables.map(named), names: sheet.names.map(named) }));
}

/** All names of tables and ranges but those of the sheets that are made anew. */
function takenRangeNames(snapshot: WorkbookSnapshot, replaced: ReadonlySet<string>): Set<string> {
  const tables = snapshot.sheets.filter(sheet => !replaced.has(foldName(sheet.name))).flatMap(sheet => sheet.tables);
  const names = snapshot.names.filter(name => !(name.madeByPactua && replaced.has(foldName(sheetOf(name.refersTo)))));
  return new Set([...tables, ...names].map(({ name }) => foldName(name)));
}

/** "'Metas d''água'!$A$1" -> "Metas d'água"; "" where it refers to no sheet. */
export function sheetOf(refersTo: string): string {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(refersTo);
  return match?.[1]?.replace(/''/g, "'") ?? match?.[2] ?? "";
}

type Named = { readonly name: string };

function rangesOf(sheet: SheetPatch): readonly Named[] {
  return [...sheet.tables, ...sheet.names];
}

/** The names that differ, by the folded wish. Where two wished the same one, formulas mean the first. */
function changes(wished: readonly Named[], real: readonly Named[]): ReadonlyMap<string, string> {
  const all = new Map(wished.map(({ name }, index) => [foldName(name), real[index]!.name] as const).reverse());
  return new Map([...all].filter(([wish, name]) => foldName(name) !== wish));
}

function followNames(sheet: SheetPatch, renames: Renames, theirs: ReadonlySet<string>): SheetPatch {
  if (renames.sheets.size === 0 && renames.ranges.size === 0) return sheet;
  return {
    ...sheet,
    cells: sheet.cells.map(cell => ({ ...cell, content: followed(cell.content, renames, theirs) })),
    conditionals: sheet.conditionals.map(one =>
      one.type === "expression" ? { ...one, formula: renameInFormula(one.formula, renames) } : one),
  };
}

function followed(content: CellContent, renames: Renames, theirs: ReadonlySet<string>): CellContent {
  if ("formula" in content) return { ...content, formula: renameInFormula(content.formula, renames) };
  if (!("link" in content) || theirs.has(foldName(content.link.sheet))) return content;
  const sheet = renames.sheets.get(foldName(content.link.sheet));
  return sheet === undefined ? content : { ...content, link: { ...content.link, sheet } };
}
