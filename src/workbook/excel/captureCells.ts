import type { Area } from "../../domain/address";
import type { CellContent, CellPatch, SheetPatch } from "../patch";
import { captureStyle, LOOKS } from "./captureStyle";
import { isDateFormat } from "./dateSystem";
import type { CaptureOptions } from "./captureOptions";
import { type Loaded, loadMerges, readBlocks } from "./readBlocks";
import { readErrors } from "./readErrors";

/** The looks of a cell are some 400 bytes: fewer cells fill a request. */
const CELLS_WITH_LOOKS = 6_000;

type Captured = Pick<SheetPatch, "cells" | "styles" | "merges">;

interface Part {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly looks: readonly (readonly Excel.CellProperties[])[];
  readonly merges: readonly Area[];
}

/** Contents, styles and merges of areas of sheets; a blank sheet has no area. */
export async function captureCells(
  context: Excel.RequestContext, sheets: readonly { readonly sheet: string; readonly area: Area | null }[], { outline, signal }: CaptureOptions,
): Promise<Captured[]> {
  const areas = sheets.flatMap(({ sheet, area }) => (area ? [{ sheet, area }] : []));
  const blocks = await readBlocks(context, areas, loadPart, { cells: CELLS_WITH_LOOKS, signal });
  const isError = await readErrors(context, blocks, signal);
  return sheets.map(({ sheet }) => capturedSheet(blocks.filter(({ block }) => block.sheet === sheet), isError, outline.dateShift));
}

function loadPart(range: Excel.Range): () => Part {
  range.load("values,formulas,numberFormat");
  const looks = range.getCellProperties(LOOKS);
  const merges = loadMerges(range);
  return () => ({ values: range.values, formulas: range.formulas, formats: range.numberFormat, looks: looks.value, merges: merges() });
}

function capturedSheet(blocks: readonly Loaded<Part>[], isError: (sheet: string, row: number, column: number) => boolean, dateShift: number): Captured {
  /** Looks alike have one style; its name is what it says. */
  const styles: Record<string, SheetPatch["styles"][string]> = {};
  const cells = blocks.flatMap(({ block: { sheet, area }, part }) => part.looks.flatMap((looks, r) => looks.map((look, c): CellPatch => {
    const at = { row: area.top + r, column: area.left + c };
    const format = String(part.formats[r]![c]);
    const style = captureStyle(look, format);
    const name = JSON.stringify(style);
    styles[name] = style;
    const shown = isDateFormat(format) && typeof part.values[r]![c] === "number" ? (part.values[r]![c] as number) + dateShift : part.values[r]![c];
    return { ...at, style: name, content: contentOf(shown, part.formulas[r]![c], look, { isError: isError(sheet, at.row, at.column) }) };
  })));
  return { cells, styles, merges: blocks.flatMap(({ part }) => part.merges) };
}

/** A typed error ("#N/A") goes back as a formula that gives it: a value can hold none. */
function contentOf(shown: unknown, formula: unknown, { hyperlink }: Excel.CellProperties, { isError }: { readonly isError: boolean }): CellContent {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== shown) return { formula };
  if (isError) return { formula: `=${String(shown)}` };
  const link = /^'?(.+?)'?!(\$?[A-Z].*)$/.exec(hyperlink?.documentReference ?? "");
  if (link) return { text: String(shown), link: { sheet: link[1]!.replace(/''/g, "'"), target: link[2]! } };
  return { value: shown === "" ? null : shown as string | number | boolean };
}
