import { openXlsx, readXlsx, type Sheet, type Workbook } from "hucre/xlsx";
import { NAME_COMMENT, PROPERTY_PREFIX } from "../marks";
import type { Progress } from "../port";
import type { NameSnapshot, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { WorkbookError } from "../workbookError";
import type { PackageOutline } from "./checkPackage";
import { readSheet } from "./readSheet";

/** What the adapter needs of a workbook: the snapshot, and the look of its plain cells for the sheets to be added. */
export interface ReadWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly defaultFont: Workbook["defaultFont"];
}

/** @throws {WorkbookError} when a part is damaged or a sheet is beyond all bounds. */
export async function readSnapshot(bytes: Uint8Array, outline: PackageOutline, file: string, onProgress?: Progress): Promise<ReadWorkbook> {
  const whole = outline.sheets.length + 1;
  onProgress?.(0, whole);
  const workbook = await parse(bytes, outline, file);
  const read = new Map<string, Sheet>(workbook.sheets.map(sheet => [sheet.name, sheet]));
  const sheets = outline.sheets.map(({ name }, index) => {
    const sheet = read.get(name);
    onProgress?.(index + 2, whole);
    return sheet ? readSheet(sheet) : withoutCells(name);
  });
  return { snapshot: { sheets, names: namesOf(workbook), properties: propertiesOf(workbook) }, defaultFont: workbook.defaultFont };
}

/** hucre refuses a workbook for a sheet that is only a chart, unless it is told to leave it out. */
async function parse(bytes: Uint8Array, outline: PackageOutline, file: string): Promise<Workbook> {
  try {
    return await readXlsx(bytes, { readStyles: true, sheets: (_, index) => outline.sheets[index]?.hasCells ?? false });
  } catch (error) {
    const tooLarge = error instanceof Error && /over the \d+ limit/.test(error.message);
    throw new WorkbookError(tooLarge ? "too-large" : "broken", { file }, { cause: error });
  }
}

/**
 * Unpacks every part and compares its checksum, which fflate does not: a damaged picture or macro must not be
 * handed on as if it were whole. @throws {WorkbookError}
 */
export async function checkParts(bytes: Uint8Array, file: string): Promise<void> {
  try {
    await openXlsx(bytes, { sheets: () => false });
  } catch (error) {
    throw new WorkbookError("broken", { file }, { cause: error });
  }
}

function withoutCells(name: string): SheetSnapshot {
  return { name, chartOnly: true, visibility: "visible", values: [], formulas: new Map(), formats: new Map(), merges: [], hiddenRows: [], tables: [] };
}

function namesOf(workbook: Workbook): NameSnapshot[] {
  return (workbook.namedRanges ?? [])
    .filter(({ name }) => !name.startsWith("_xlnm."))
    .map(({ name, range, scope, comment }) => ({
      name, refersTo: range, scope: scope ?? null, ...(comment === NAME_COMMENT ? { madeByPactua: true as const } : {}),
    }));
}

function propertiesOf(workbook: Workbook): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(workbook.properties?.custom ?? {})
    .flatMap(([name, value]) => (name.startsWith(PROPERTY_PREFIX) && typeof value === "string" ? [[name, value]] : [])));
}
