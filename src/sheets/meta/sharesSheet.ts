import { toNumber } from "../../domain/fraction";
import type { ShareRecord } from "../../intake/records";
import { kindName } from "../../locale/kinds";
import { SHARE_HEADERS, SHEETS } from "../../locale/sheets";
import type { SheetPatch } from "../../workbook/patch";
import type { LinkTo } from "../sheetLinks";
import { tableSheet } from "./tableSheet";

/** Sheet "Composição": which part of the budget pays which kind of target. */
export function sharesSheet(shares: readonly ShareRecord[], linkTo: LinkTo): SheetPatch {
  const h = SHARE_HEADERS;
  return tableSheet<ShareRecord>({
    key: "composicao",
    name: SHEETS.shares,
    table: "tblComposicao",
    rows: shares,
    columns: [
      { header: h.sheet, width: 10, content: ({ at }) => ({ value: at.sheet }) },
      { header: h.cell, width: 8, style: "link", content: ({ at }) => linkTo(at, at.cell) },
      { header: h.label, width: 40, style: "wrap", content: ({ label }) => ({ value: label }) },
      { header: h.kind, width: 14, content: ({ kind }) => ({ value: kindName(kind) }) },
      { header: h.share, width: 18, style: "percent", content: ({ share }) => ({ value: share && toNumber(share) }) },
    ],
  });
}
