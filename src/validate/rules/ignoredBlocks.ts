import type { Rule } from "../rule";

/** What was not used is said, with its range and the reason: nothing of the user's disappears. Pactua's own sheets need no word. */
export const ignoredBlocks: Rule = ({ ignored }) =>
  ignored.filter(({ reason }) => reason !== "written-by-pactua").map(({ sheet, range, reason }) => ({
    code: "block-ignored",
    level: "info",
    sheet,
    cell: /^[A-Z]+\d+/.exec(range)?.[0] ?? null,
    cells: [],
    params: { range, reason },
  }));
