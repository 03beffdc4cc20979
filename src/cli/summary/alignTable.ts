/** Rows of text as lines of equal columns, two spaces apart. @param right columns, from 0, whose text stands to the right. */
export function alignTable(rows: readonly (readonly string[])[], right: readonly number[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => width(row[column] ?? ""))));
  return rows.map(row => row
    .map((text, column) => {
      const blanks = " ".repeat(widths[column]! - width(text));
      return right.includes(column) ? blanks + text : text + blanks;
    })
    .join("  ")
    .trimEnd());
}

/** Letters, not code units: an accent written apart takes no place of its own. */
function width(text: string): number {
  return [...text.normalize("NFC")].length;
}
