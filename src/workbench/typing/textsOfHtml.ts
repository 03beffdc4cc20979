/** Texts by row and column; undefined where a cell that stretches to here has none of its own. */
export type PastedTexts = readonly (readonly (string | undefined)[])[];

/** The first table of a page, as it is read on screen; null where there is none. */
export function textsOfHtml(html: string): PastedTexts | null {
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (!table) return null;
  const rows: (string | undefined)[][] = Array.from(table.rows, () => []);
  const taken = new Set<string>();
  Array.from(table.rows).forEach((row, top) => {
    let left = 0;
    for (const cell of row.cells) {
      while (taken.has(`${top},${left}`)) left++;
      for (let down = 0; down < cell.rowSpan; down++) for (let across = 0; across < cell.colSpan; across++) taken.add(`${top + down},${left + across}`);
      rows[top]![left] = textOf(cell);
      left += cell.colSpan;
    }
  });
  return rows.map(row => Array.from(row));
}

function textOf(cell: Element): string {
  for (const end of cell.querySelectorAll("br")) end.replaceWith("\u2028");
  return (cell.textContent ?? "").replace(/[^\S\u2028]+/g, " ").replace(/ ?\u2028 ?/g, "\n").trim();
}
