import { type Fraction, toNumber } from "../../domain/fraction";
import type { BandRecord } from "../../intake/records";
import { kindName } from "../../locale/kinds";
import { BAND_HEADERS, SHEETS, yesOrNo } from "../../locale/sheets";
import type { CellContent, SheetPatch } from "../../workbook/patch";
import type { LinkTo } from "../sheetLinks";
import { tableSheet } from "./tableSheet";

/** Sheet "Faixas": one row a band, its limits as they are written in the contract. */
export function bandsSheet(bands: readonly BandRecord[], linkTo: LinkTo): SheetPatch {
  const h = BAND_HEADERS;
  return tableSheet<BandRecord>({
    key: "faixas",
    name: SHEETS.bands,
    table: "tblFaixas",
    rows: bands,
    columns: [
      { header: h.sheet, width: 8, content: ({ at }) => ({ value: at.sheet }) },
      { header: h.cell, width: 7, style: "link", content: ({ at }) => linkTo(at, at.cell) },
      { header: h.appliesTo, width: 34, style: "wrap", content: ({ appliesTo }) => ({ value: appliesTo }) },
      { header: h.kind, width: 12, content: ({ kind }) => ({ value: kindName(kind) }) },
      { header: h.from, width: 9, style: "percent", content: ({ from }) => limit(from) },
      { header: h.fromInclusive, width: 10, style: "center", content: ({ from, fromInclusive }) => ({ value: from && yesOrNo(fromInclusive) }) },
      { header: h.to, width: 9, style: "percent", content: ({ to }) => limit(to) },
      { header: h.toInclusive, width: 10, style: "center", content: ({ to, toInclusive }) => ({ value: to && yesOrNo(toInclusive) }) },
      { header: h.factor, width: 9, style: "percent", content: ({ factor }) => limit(factor) },
      { header: h.text, width: 38, style: "wrap", content: ({ text }) => ({ value: text }) },
      { header: h.payText, width: 44, style: "wrap", content: ({ payText }) => ({ value: payText }) },
    ],
  });
}

function limit(value: Fraction | null): CellContent {
  return { value: value && toNumber(value) };
}
