import type { CellContent } from "../../workbook/patch";

/** The words that Pactua itself puts into a cell; null for numbers, blanks and whatever is computed. */
export function shownText(content: CellContent): string | null {
  const shown = "text" in content ? content.text : "value" in content ? content.value : null;
  return typeof shown === "string" && shown !== "" ? shown : null;
}
