import { type Fraction, toNumber } from "../../domain/fraction";
import type { TargetRecord } from "../../intake/records";
import { kindName } from "../../locale/kinds";
import { DIRECTIONS, OPERATORS, SHEETS, TARGET_HEADERS, yesOrNo } from "../../locale/sheets";
import type { CellContent, SheetPatch } from "../../workbook/patch";
import { numberStyle } from "../numberStyle";
import type { LinkTo } from "../sheetLinks";
import { tableSheet } from "./tableSheet";

/** Sheet "Metas": one row a target line, totals among them. */
export function targetsSheet(targets: readonly TargetRecord[], linkTo: LinkTo): SheetPatch {
  const h = TARGET_HEADERS;
  return tableSheet<TargetRecord>({
    key: "metas",
    name: SHEETS.targets,
    table: "tblMetas",
    rows: targets,
    columns: [
      { header: h.sheet, width: 8, content: ({ at }) => ({ value: at.sheet }) },
      { header: h.cell, width: 7, style: "link", content: ({ at }) => linkTo(at, at.cell) },
      { header: h.component, width: 22, style: "wrap", content: ({ component }) => ({ value: component }) },
      { header: h.kind, width: 12, content: ({ kind }) => ({ value: kindName(kind) }) },
      { header: h.facility, width: 20, style: "wrap", content: ({ facility }) => ({ value: facility }) },
      { header: h.group, width: 22, style: "wrap", content: ({ group }) => ({ value: group }) },
      { header: h.indicator, width: 34, style: "wrap", content: ({ indicator }) => ({ value: indicator }) },
      { header: h.text, width: 30, style: "wrap", content: ({ text }) => ({ value: text }) },
      { header: h.operator, width: 9, style: "center", content: ({ operator }) => ({ value: operator && OPERATORS[operator] }) },
      { header: h.value, width: 11, style: valueStyle, content: ({ value }) => number(value) },
      { header: h.per, width: 14, style: "wrap", content: ({ per }) => ({ value: per }) },
      { header: h.frequency, width: 14, style: "wrap", content: ({ frequency }) => ({ value: frequency }) },
      { header: h.direction, width: 15, content: ({ direction }) => ({ value: DIRECTIONS[direction] }) },
      { header: h.weight, width: 9, style: "percent", content: ({ weight }) => number(weight) },
      { header: h.sharedWeight, width: 13, style: "percent", content: ({ sharedWeight }) => number(sharedWeight) },
      { header: h.total, width: 7, style: "center", content: ({ total }) => ({ value: yesOrNo(total) }) },
      { header: h.source, width: 22, style: "wrap", content: ({ source }) => ({ value: source }) },
    ],
  });
}

function number(value: Fraction | null): CellContent {
  return { value: value && toNumber(value) };
}

function valueStyle({ value, percent }: TargetRecord): string {
  return value ? numberStyle(value, { percent }) : "right";
}
