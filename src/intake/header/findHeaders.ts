import type { Grid } from "../grid/grid";
import type { TableRecipe } from "../recipe";
import { canBeHeader } from "./canBeHeader";
import type { Header } from "./header";
import { headerAt } from "./headerAt";
import { headerSpans } from "./headerSpans";
import { type RecipeHeader, recipeHeaders } from "./recipeHeaders";
import { sentencesUnder } from "./sentencesUnder";

/** Every header of a sheet from top to bottom, left to right; page-break repeats included. What a recipe says goes before what the words say. */
export function findHeaders(grid: Grid, recipe: readonly TableRecipe[] = []): Header[] {
  const found: Header[] = [];
  const told = recipeHeaders(grid, recipe);
  for (let row = 0; row < grid.rows; row++) {
    const here = told.get(row) ?? NONE;
    for (const { table, left, right } of here) {
      const header = table.use === "read" ? headerAt(grid, row, left, right, table) : null;
      if (header) found.push(header);
    }
    const sentences = sentencesUnder(grid, row);
    if (sentences) found.push(sentences);
    if (!canBeHeader(grid, row)) continue;
    for (const [left, right] of headerSpans(grid, row)) {
      const last = found[found.length - 1];
      // The lower row of a two-row header reads like a header of its own.
      if (last && row <= last.bottom && overlaps(last, { left, right })) continue;
      if (here.some(header => overlaps(header, { left, right }))) continue;
      const header = headerAt(grid, row, left, right);
      if (header && !isActionLine(grid, header, last)) found.push(header);
    }
  }
  return found;
}

/** "Implantar o protocolo | SES | dez/2026 | Previsto": a status that is the name of a column elsewhere. No other table begins inside a plan's own columns. */
function isActionLine(grid: Grid, { row, left, right, shape }: Header, above: Header | undefined): boolean {
  return shape === "targets" && above?.shape === "actions" && above.left === left && above.right === right && grid.seenText(row - 1, left) !== "";
}

const NONE: readonly RecipeHeader[] = [];

function overlaps(one: Pick<RecipeHeader, "left" | "right">, { left, right }: Pick<RecipeHeader, "left" | "right">): boolean {
  return left <= one.right && right >= one.left;
}
