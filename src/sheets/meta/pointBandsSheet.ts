import { type Fraction, toNumber } from "../../domain/fraction";
import type { PointsBand, PointsRecord } from "../../intake/records";
import { POINT_BAND_HEADERS, POINTS_BASIS, SHEETS, yesOrNo } from "../../locale/sheets";
import type { CellContent, SheetPatch } from "../../workbook/patch";
import { numberStyle } from "../numberStyle";
import type { LinkTo } from "../sheetLinks";
import { tableSheet } from "./tableSheet";

interface Row {
  readonly record: PointsRecord;
  readonly band: PointsBand;
}

/** Sheet "Pontos": one row a band that gives points, its limits as they are written in the contract. */
export function pointBandsSheet(points: readonly PointsRecord[], linkTo: LinkTo): SheetPatch {
  const h = POINT_BAND_HEADERS;
  return tableSheet<Row>({
    key: "pontos",
    name: SHEETS.points,
    table: "tblPontos",
    rows: points.flatMap(record => record.bands.map(band => ({ record, band }))),
    columns: [
      { header: h.sheet, width: 8, content: ({ band }) => ({ value: band.statedAt.sheet }) },
      { header: h.cell, width: 7, style: "link", content: ({ band: { statedAt } }) => linkTo(statedAt, statedAt.cell) },
      { header: h.indicator, width: 44, style: "wrap", content: ({ record }) => ({ value: record.indicator }) },
      { header: h.basis, width: 14, content: ({ record }) => ({ value: POINTS_BASIS[record.basis] }) },
      { header: h.measure, width: 10, content: ({ record }) => ({ value: record.measure }) },
      { header: h.from, width: 10, style: ({ record, band }) => limitStyle(band.from, record), content: ({ band }) => limit(band.from) },
      { header: h.fromInclusive, width: 10, style: "center", content: ({ band }) => ({ value: band.from && yesOrNo(band.fromInclusive) }) },
      { header: h.to, width: 10, style: ({ record, band }) => limitStyle(band.to, record), content: ({ band }) => limit(band.to) },
      { header: h.toInclusive, width: 10, style: "center", content: ({ band }) => ({ value: band.to && yesOrNo(band.toInclusive) }) },
      { header: h.points, width: 9, style: ({ band }) => limitStyle(band.points, { percent: false }), content: ({ band }) => limit(band.points) },
      { header: h.text, width: 44, style: "wrap", content: ({ band }) => ({ value: band.text }) },
    ],
  });
}

function limit(value: Fraction | null): CellContent {
  return { value: value && toNumber(value) };
}

function limitStyle(value: Fraction | null, kind: { readonly percent: boolean }): string {
  return value ? numberStyle(value, kind) : "right";
}
