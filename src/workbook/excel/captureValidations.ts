import type { Area } from "../../domain/address";
import type { ValidationPatch } from "../patch";
import { PLACES, placeOf, rangeOf } from "./ranges";
import { rectangles } from "./rectangles";

interface Found {
  readonly area: Area;
  /** Null where it is none that a patch can say. */
  readonly validation: Omit<ValidationPatch, "area"> | null;
  /** The cells of the area do not all have the same. */
  readonly isMixed: boolean;
}

/**
 * The validations of each sheet that a patch can say. Excel tells which cells have one, but of cells with different ones
 * no more than that: areas are asked for as a whole, those that differ by column, and those that still differ by cell. Four requests.
 */
export async function captureValidations(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<ValidationPatch[][]> {
  const cells = sheets.map(sheet => sheet.getRange().getSpecialCellsOrNullObject("DataValidations"));
  cells.forEach(({ areas }) => areas.load(PLACES));
  await context.sync();
  let asked = cells.map(special => (special.isNullObject ? [] : special.areas.items.map(placeOf)));
  const found = sheets.map((): Found[] => []);
  for (const next of [columnsOf, cellsOf, () => []]) {
    const answers = sheets.map((sheet, index) => asked[index]!.map(area => loadValidation(sheet, area)));
    await context.sync();
    asked = answers.map((own, index) => {
      const taken = own.map(answer => answer());
      found[index]!.push(...taken.filter(({ validation }) => validation !== null));
      return taken.filter(({ isMixed }) => isMixed).flatMap(({ area }) => next(area));
    });
  }
  return found.map(together);
}

function loadValidation(sheet: Excel.Worksheet, area: Area): () => Found {
  const loaded = rangeOf(sheet, area).dataValidation.load("type,rule,prompt");
  return () => ({ area, validation: validationOf(loaded), isMixed: loaded.type === "Inconsistent" || loaded.type === "MixedCriteria" });
}

function validationOf({ type, rule, prompt }: Excel.DataValidation): Found["validation"] {
  const said = { title: prompt?.title ?? "", message: prompt?.message ?? "" };
  if (type === "List" && rule.list) return { ...said, rule: { type: "list", values: String(rule.list.source).split(",") } };
  const limits = type === "Decimal" ? rule.decimal : type === "WholeNumber" ? rule.wholeNumber : undefined;
  if (!limits) return null;
  const min = Number(limits.formula1);
  return { ...said, rule: { type: type === "Decimal" ? "decimal" : "whole", min, ...(limits.formula2 == null ? {} : { max: Number(limits.formula2) }) } };
}

function columnsOf({ top, left, bottom, right }: Area): Area[] {
  return Array.from({ length: right - left + 1 }, (_, index) => ({ top, left: left + index, bottom, right: left + index }));
}

function cellsOf({ top, left, bottom }: Area): Area[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => ({ top: top + index, left, bottom: top + index, right: left }));
}

/** The same validation of many areas as few. */
function together(found: readonly Found[]): ValidationPatch[] {
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    const key = JSON.stringify(one.validation);
    groups.set(key, [...groups.get(key) ?? [], one]);
  }
  return [...groups.values()].flatMap(group => rectangles(group.flatMap(({ area }) => columnsOf(area).flatMap(cellsOf))
    .map(({ top, left }) => ({ row: top, column: left }))).map(area => ({ area, ...group[0]!.validation! })));
}
