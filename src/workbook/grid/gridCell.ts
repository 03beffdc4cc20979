import { BooleanNumber, CellValueType, type ICellData } from "@univerjs/core";
import type { CellContent } from "../patch";
import type { CellError, CellValue } from "../snapshot";
import { toGridFormula } from "./tableName";

/** What a cell of the grid says beside its value: an error that no formula made, where a link leads. */
export interface CellNote {
  readonly error?: true;
  readonly link?: { readonly sheet: string; readonly target: string };
}

/** A cell that holds the value; a text stays text, whatever it looks like. */
export function gridCell(value: CellValue): ICellData {
  if (value === null) return {};
  if (typeof value === "string") return { v: value, t: CellValueType.STRING };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN };
  return { v: value.error, t: CellValueType.STRING, custom: { error: true } satisfies CellNote };
}

/** What a patch puts into a cell. A formula shows what the engine computed until the grid has computed it too. */
export function contentCell(content: CellContent): ICellData {
  if ("formula" in content) return { ...gridCell(content.cached ?? null), f: toGridFormula(content.formula) };
  if ("link" in content) return { ...gridCell(content.text === "" ? null : content.text), custom: { link: content.link } satisfies CellNote };
  return gridCell(content.value === "" ? null : content.value);
}

const ERROR = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|SPILL!|CALC!|CYCLE!|ERROR!|CONNECT!|BLOCKED!|GETTING_DATA)$/;

/** What stands in a cell. Only a formula, or the workbook itself, can have made an error of it. */
export function cellValue({ v, t, f, si, p, custom }: ICellData): CellValue {
  if (p?.body) return p.body.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n") || null;
  if (v === null || v === undefined) return null;
  const computed = f != null || si != null;
  if (t === CellValueType.BOOLEAN) return v === BooleanNumber.TRUE || v === true;
  if (typeof v === "string") {
    if ((computed || (custom as CellNote | null | undefined)?.error) && ERROR.test(v)) return { error: v } satisfies CellError;
    if (t === CellValueType.NUMBER && v !== "" && Number.isFinite(Number(v))) return Number(v);
    return v === "" && !computed ? null : v;
  }
  return v;
}
