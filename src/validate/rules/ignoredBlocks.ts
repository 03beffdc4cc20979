import type { Rule } from "../rule";

/** What was not used is said, with its range and the reason: nothing disappears. */
export const ignoredBlocks: Rule = ({ ignored }) =>
  ignored.map(({ sheet, range, reason }) => ({
    code: "block-ignored",
    level: "info",
    sheet,
    cell: /^[A-Z]+\d+/.exec(range)?.[0] ?? null,
    cells: [],
    params: { range, reason },
  }));
