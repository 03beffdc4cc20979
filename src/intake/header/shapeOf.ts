import { isFacilityName } from "../text/names";
import { figureTable } from "./figureHeaders";
import type { HeaderCell, Shape } from "./header";
import type { Role } from "./matchRoles";

/**
 * What kind of table these headers announce; null when they announce none that planners use.
 * @param heading what stands over the table, asked for only where the headers themselves do not say.
 */
export function shapeOf(cells: readonly HeaderCell[], heading: () => string): Shape | null {
  if (cells.length < 2) return null;
  const count = (role: Role): number => cells.filter(cell => cell.roles.includes(role)).length;
  const years = cells.flatMap(cell => cell.year ?? []);
  const months = cells.filter(cell => cell.month !== null).length;
  if (count("pay") > 0 && (count("quantity") > 0 || (count("bandFrom") > 0 && count("bandTo") > 0))) return "bands";
  if (count("action") > 0 && count("weight") === 0 && (count("deadline") > 0 || count("status") > 0 || count("end") > 0)) return "actions";
  if (years.length >= 2 && count("weight") === 0 && areConsecutive(years)) return "series";
  if (isWide(cells)) return "wide-targets";
  if (count("target") > 0 && hasLabel(cells)) return "targets";
  if ((months === 1 || count("amount") === 1) && count("weight") === 1 && cells.length >= 3) return "targets";
  if (count("budget") > 0 && hasLabel(cells) && months === 0) return "budgets";
  if (count("weight") === 1 && hasLabel(cells)) return "weights";
  if ((months > 0 || count("result") > 0) && count("indicator") > 0) return "production";
  if (isMatrix(cells, heading)) return "matrix";
  return figureTable(cells, heading) === null ? null : "figures";
}

/**
 * Indicator | PESO | indicator | PESO …: each weight has a column of its own before it, and the first column names the line;
 * or Meta | Peso | Meta | Peso under the indicators' names.
 */
function isWide(cells: readonly HeaderCell[]): boolean {
  const pairs = cells.filter((cell, index) => index >= 2 && cell.roles.includes("weight") && isValueHeader(cells[index - 1]!));
  const metas = cells.filter(cell => cell.roles.includes("target"));
  if (metas.length >= 2 && metas.every(cell => cell.over !== "") && new Set(metas.map(cell => cell.over)).size === metas.length) return true;
  if (metas.length > 0 && pairs.length < 2) return false;
  return pairs.length >= 2 || (pairs.length === 1 && cells[0]!.roles.includes("facility") && cells.length <= 4 && cells[1]!.roles.length === 0);
}

function isValueHeader(cell: HeaderCell): boolean {
  return !cell.roles.some(role => role === "weight" || role === "weightTotal" || role === "source" || role === "frequency");
}

function hasLabel(cells: readonly HeaderCell[]): boolean {
  return cells.some(cell => cell.month === null && !cell.roles.some(role => role === "target" || role === "weight" || role === "budget"));
}

/** A panel runs through the years one by one; figures that merely look like years do not. */
function areConsecutive(years: readonly number[]): boolean {
  return years.every((year, index) => index === 0 || year === years[index - 1]! + 1);
}

/** Facilities across, indicators down ("Indicador | UBS Norte | UBS Sul"), or the other way round under a heading of metas. */
function isMatrix(cells: readonly HeaderCell[], heading: () => string): boolean {
  const [first, ...rest] = cells as [HeaderCell, ...HeaderCell[]];
  if (rest.length < 2) return false;
  if (first.roles.includes("indicator")) return rest.filter(cell => isFacilityName(cell.text)).length >= 2 && /\bmetas?\b/i.test(heading());
  return first.roles.includes("facility") && rest.every(cell => cell.roles.length === 0) && /\bmetas?\b/i.test(heading());
}
