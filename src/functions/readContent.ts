import { type Argument, FUNCTION_FAULTS } from "../locale/functions";
import { invalid, missing } from "./argumentFault";

/** What the custom functions get from a cell: a number, a text, a boolean, null or "" for a blank one, an object for an error. */
export type Cell = unknown;

/** What a cell of Excel can hold that means something here. */
export type Content = number | string;

/** True for an empty cell, a text of nothing but blanks, and an argument left out. */
export function isBlank(cell: Cell): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** @throws {ArgumentFault} for a blank cell, an error and a boolean. */
export function readContent(cell: Cell, argument: Argument): Content {
  if (isBlank(cell)) throw missing(FUNCTION_FAULTS.blank(argument));
  const error = errorOf(cell);
  if (error !== null) throw invalid(FUNCTION_FAULTS.errorCell(argument, error));
  if (typeof cell === "number" || typeof cell === "string") return typeof cell === "string" ? cell.trim() : cell;
  throw invalid(FUNCTION_FAULTS.notANumber(argument, String(cell)));
}

/** Errors come as objects from Excel and as their text from other hosts. */
function errorOf(cell: Cell): string | null {
  if (typeof cell === "number" && !Number.isFinite(cell)) return "#NUM!";
  if (typeof cell === "string") return /^#[A-ZÇ0-9/_]+[!?]?$/i.test(cell.trim()) ? cell.trim() : null;
  if (typeof cell !== "object" || cell === null) return null;
  const { code, basicValue } = cell as { readonly code?: unknown; readonly basicValue?: unknown };
  return String(code ?? basicValue ?? "#VALUE!");
}
