import { type Argument, BOOLEANS, errorName, FUNCTION_FAULTS } from "../locale/functions";
import { invalid, missing } from "./argumentFault";

/** What the custom functions get from a cell: a number, a text, a boolean, null or "" for a blank one, an object for an error. */
export type Cell = unknown;

/** What a cell of Excel can hold that means something here. */
export type Content = number | string;

/** True for an empty cell, a text of nothing but blanks, and an argument left out. */
export function isBlank(cell: Cell): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** True for a blank cell as any Excel has it: on the desktop it comes as 0. For what can never be 0. */
export function isBlankOrZero(cell: Cell): boolean {
  return isBlank(cell) || cell === 0;
}

/** @throws {ArgumentFault} for a blank cell, an error and a boolean. */
export function readContent(cell: Cell, argument: Argument): Content {
  if (isBlank(cell)) throw missing(FUNCTION_FAULTS.blank(argument));
  const error = errorOf(cell);
  if (error !== null) throw invalid(FUNCTION_FAULTS.errorCell(argument, error));
  if (typeof cell === "number") return cell;
  if (typeof cell === "string") return cell.trim();
  throw invalid(FUNCTION_FAULTS.neither(argument, wordOf(cell)));
}

/** What a cell shows: an error by its name, a boolean by its word. */
export function wordOf(cell: Cell): string {
  return errorOf(cell) ?? (typeof cell === "boolean" ? BOOLEANS[cell ? 1 : 0] : String(cell).trim());
}

/** Errors come as objects from Excel, with their English names, and as their text from other hosts. */
function errorOf(cell: Cell): string | null {
  if (typeof cell === "number" && !Number.isFinite(cell)) return errorName("#NUM!");
  if (typeof cell === "string") return /^#[\p{L}\d/_]+[!?]?$/u.test(cell.trim()) ? cell.trim() : null;
  if (typeof cell !== "object" || cell === null) return null;
  const { code, basicValue } = cell as { readonly code?: unknown; readonly basicValue?: unknown };
  return errorName(String(code ?? basicValue ?? "#VALUE!"));
}
