import { CellValueType, type ICellData } from "@univerjs/core";
import { toGridFormula } from "../../workbook/grid/tableName";
import { formatOf, type StyleOf } from "./formatOf";
import { readTyped } from "./readTyped";
import { toEnglish } from "./translateFormula";

/** What the grid would make a number or a date of, by that grammar. */
const LOOKS_LIKE_A_NUMBER = /^[\d\s.,:/+\-$%€£()]+$|^\d[\d.,]*e\d+$/i;

/** A cell with what a text typed or pasted into it means. A number gives the cell its format where it has none of that kind. */
export function understood(cell: ICellData, styleOf: StyleOf): ICellData {
  if (cell.f) return { ...cell, f: toGridFormula(toEnglish(cell.f)) };
  if (cell.p || typeof cell.v !== "string" || cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING) return cell;
  const typed = readTyped(cell.v, new Date().getFullYear());
  if (!typed) return LOOKS_LIKE_A_NUMBER.test(cell.v) ? { ...cell, t: CellValueType.FORCE_STRING } : cell;
  if (typeof typed.value === "boolean") return { ...cell, v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
  const style = typeof cell.s === "string" ? styleOf(cell.s) : cell.s;
  const pattern = kindOf(formatOf(cell, styleOf)) === kindOf(typed.format ?? "") || typed.format === undefined ? undefined : typed.format;
  return { ...cell, v: typed.value, t: CellValueType.NUMBER, ...(pattern === undefined ? {} : { s: { ...style, n: { pattern } } }) };
}

function kindOf(format: string): "percent" | "date" | "number" | "none" {
  const plain = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (plain === "" || plain === "General") return "none";
  if (plain.includes("%")) return "percent";
  return /[dy]/i.test(plain) ? "date" : "number";
}
