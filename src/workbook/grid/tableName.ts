/** Excel allows "_" in the name of a table; in the grid's formulas such a name means nothing. This sign looks the same and does. */
const SIGN = "\u02cd";
const TABLE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}\p{N}_\u02cd.]+(?=\[)/gu;

/** The name, or the formula with all its references to tables, as the grid must have it. */
export function toGridTable(name: string): string {
  return name.replace(/_/g, SIGN);
}

export function toGridFormula(formula: string): string {
  return formula.includes("[") ? formula.replace(TABLE, token => (/^["']/.test(token) ? token : toGridTable(token))) : formula;
}

/** The way back, for a name and for a formula. */
export function fromGrid(text: string): string {
  return text.replaceAll(SIGN, "_");
}
