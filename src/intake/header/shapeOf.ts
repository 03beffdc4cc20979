import { isFacilityName, isTotalName } from "../text/names";
import { fold } from "../text/fold";
import { readMonth } from "../values/readMonth";
import { figureTable } from "./figureHeaders";
import { isOfWeights } from "./isOfWeights";
import { type HeaderCell, ownHeader, type Shape } from "./header";
import { matchRoles, type Role } from "./matchRoles";

/**
 * What kind of table these headers announce; null when they announce none that planners use.
 * @param heading what stands over the table, asked for only where the headers themselves do not say;
 * @param below what the first lines under them name: kinds of targets (then a "%" is the part of the budget they are paid from), or a Meta and a Realizado of each indicator
 */
export function shapeOf(cells: readonly HeaderCell[], heading: () => string, below: { readonly kinds: () => boolean; readonly lines: () => boolean }): Shape | null {
  if (cells.length < 2) return null;
  const count = (role: Role): number => cells.filter(cell => cell.roles.includes(role)).length;
  const years = [...new Set(cells.flatMap(cell => cell.year ?? []))];
  const months = cells.filter(cell => cell.month !== null).length;
  // "Meta | Peso | % de alcance | Valor a pagar" is an evaluation of targets, no table of bands.
  const isEvaluation = count("target") > 0 && (count("weight") > 0 || count("result") > 0);
  if (!isEvaluation && count("pay") > 0 && (count("quantity") > 0 || (count("bandFrom") > 0 && count("bandTo") > 0))) return "bands";
  if (count("action") > 0 && count("weight") === 0 && (count("deadline") > 0 || count("status") > 0 || count("end") > 0)) return "actions";
  if (years.length >= 2 && count("weight") === 0 && areConsecutive(years)) return "series";
  if (isWide(cells)) return "wide-targets";
  if (count("target") > 0 && hasLabel(cells)) return "targets";
  if ((months === 1 || count("amount") === 1) && count("weight") === 1 && cells.length >= 3) return "targets";
  if (count("part") === 1 && cells.length <= 3 && (below.kinds() || isOfWeights(heading()))) return "weights";
  if (count("budget") > 0 && hasLabel(cells) && months === 0) return "budgets";
  if (count("money") === 1 && count("folha") === 1 && cells.length <= 4) return "budgets";
  if (isMatrix(cells, heading)) return "matrix";
  if (count("weight") === 1 && hasLabel(cells) && !cells.some(cell => isPercentage(cell.text))) return "weights";
  if ((months > 0 || count("result") > 0 || (count("period") === 1 && count("amount") === 1)) && count("indicator") > 0) return "production";
  if (cells[0]!.roles.includes("indicator") && cells.filter(cell => isFacilityName(cell.text)).length >= 2 && isOfProduction(heading())) return "production";
  if (months > 1 && cells[0]!.text === "" && below.lines()) return "production";
  return figureTable(cells, heading) === null ? null : "figures";
}

/** "Produção de janeiro"; what is agreed upon ("produção contratada") has not been produced yet. */
function isOfProduction(heading: string): boolean {
  return /\b(producao|realizad[oa]s?)\b/.test(fold(heading)) && !/\b(metas?|(pactuad|contratad|previst|programad|estimad)[oa]s?)\b/.test(fold(heading));
}

/**
 * Indicator | PESO | indicator | PESO …: each weight has a column of its own before it, and the first column names the line;
 * or Meta | Peso | Meta | Peso under the indicators' names.
 */
function isWide(cells: readonly HeaderCell[]): boolean {
  const pairs = cells.filter((cell, index) => index >= 2 && cell.roles.includes("weight") && isValueHeader(cells[index - 1]!));
  const metas = cells.filter(cell => cell.roles.includes("target") && readMonth(cell.over) === null);
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

/** "PESO | 40% | 30%" is a line of weights, no header. */
function isPercentage(text: string): boolean {
  return /^\d+([.,]\d+)?\s*%$/.test(text.trim());
}

/** A panel runs through the years one by one; figures that merely look like years do not. */
function areConsecutive(years: readonly number[]): boolean {
  return years.every((year, index) => index === 0 || year === years[index - 1]! + 1);
}

/** Facilities across, indicators down ("Indicador | UBS Norte | UBS Sul"), or the other way round under a heading of metas; or with their weights. */
function isMatrix(cells: readonly HeaderCell[], heading: () => string): boolean {
  const [first, ...rest] = cells as [HeaderCell, ...HeaderCell[]];
  if (rest.length < 2) return false;
  const weighted = rest.some(cell => cell.roles.includes("weight"));
  // "META MENSAL" over the columns says of them what a heading says of the table.
  const isUnderMeta = (cell: HeaderCell): boolean => cell.over !== "" && matchRoles(cell.over).includes("target");
  const underMeta = rest.filter(isUnderMeta);
  if (first.roles.includes("indicator")) return rest.filter(cell => isFacilityName(ownHeader(cell))).length >= 2 && (weighted || underMeta.length >= 2 || /\bmetas?\b/i.test(heading()));
  if (!first.roles.includes("facility")) return false;
  if (underMeta.length < 2) return rest.every(cell => cell.roles.length === 0) && /\bmetas?\b/i.test(heading());
  return rest.every(cell => (isUnderMeta(cell) ? !cell.roles.includes("target") : cell.roles.includes("weight") || isTotalName(cell.text)));
}
