import type { Area } from "../../domain/address";
import { type Block, type Loaded, readBlocks } from "./readBlocks";

interface Shown {
  readonly values: readonly (readonly unknown[])[];
}

/**
 * Tells errors from texts that look like one: Excel gives "#N/A" for both, and only its type says which it is.
 * The types are read where there is any such text, and nowhere else.
 * @returns whether the cell (row and column of the sheet, from 0) holds an error
 */
export async function readErrors(
  context: Excel.RequestContext, blocks: readonly Loaded<Shown>[], signal?: AbortSignal,
): Promise<(sheet: string, row: number, column: number) => boolean> {
  const suspects = blocks.flatMap(({ block, part }): Block[] => {
    const area = suspectArea(block.area, part.values);
    return area ? [{ sheet: block.sheet, area }] : [];
  });
  const read = await readBlocks(context, suspects, loadTypes, { signal });
  const errors = new Set(read.flatMap(({ block: { sheet, area }, part }) =>
    part.flatMap((types, r) => types.flatMap((type, c) => (type === "Error" ? [keyOf(sheet, area.top + r, area.left + c)] : [])))));
  return errors.size === 0 ? () => false : (sheet, row, column) => errors.has(keyOf(sheet, row, column));
}

function loadTypes(range: Excel.Range): () => readonly (readonly unknown[])[] {
  range.load("valueTypes");
  return () => range.valueTypes;
}

/** Around all texts that begin like an error. */
function suspectArea(area: Area, values: Shown["values"]): Area | null {
  let found: Area | null = null;
  values.forEach((row, r) => row.forEach((value, c) => {
    if (typeof value !== "string" || !value.startsWith("#")) return;
    const at = { row: area.top + r, column: area.left + c };
    found = found === null ? { top: at.row, left: at.column, bottom: at.row, right: at.column } : {
      top: found.top, left: Math.min(found.left, at.column), bottom: at.row, right: Math.max(found.right, at.column),
    };
  }));
  return found;
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${row},${column},${sheet}`;
}
