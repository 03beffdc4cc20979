import { GROUPING_TITLES, NO_LABEL } from "../../locale/following";
import { joinParts, type Part, text } from "../evaluation/part";
import { textHeight } from "../textHeight";
import { headerCells } from "./headPart";
import { COLUMNS, type GroupBlock } from "./monitoringLayout";
import { rollUpCells } from "./rollUpCells";
import { LABEL_WIDTH } from "./widths";

/** A table of counts: one row an objective, an area, a region or a responsible. */
export function groupPart({ grouping, rows, title, first, last }: GroupBlock): Part {
  const shares = (column: number) => ({ top: first, left: column, bottom: last, right: column });
  return joinParts([
    {
      cells: [text(title, COLUMNS.label, GROUPING_TITLES[grouping], "heading"), ...headerCells(title + 1, GROUPING_TITLES[grouping].replace(/^Por (.)/, (_, letter: string) => letter.toUpperCase()))],
      rowHeights: { [title]: 20, [title + 1]: 30 },
      conditionals: [{ type: "dataBar", area: shares(COLUMNS.doneShare), color: "A9CDB4", min: 0, max: 1 }, { type: "dataBar", area: shares(COLUMNS.lateShare), color: "E3A9A3", min: 0, max: 1 }],
    },
    ...rows.map((values, index): Part => {
      const label = values.label ?? NO_LABEL[grouping];
      return {
        cells: [text(first + index, COLUMNS.label, label, "cell wrap rule"), ...rollUpCells(first + index, values, grouping, "cell center rule")],
        rowHeights: { [first + index]: textHeight([{ text: label, width: LABEL_WIDTH }]) },
      };
    }),
  ]);
}
