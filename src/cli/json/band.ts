import type { BandRecord } from "../../intake/records";
import { jsonNumber } from "./numbers";

export function bandJson(band: BandRecord) {
  return {
    sheet: band.at.sheet,
    cell: band.at.cell,
    appliesTo: band.appliesTo,
    kind: band.kind,
    from: jsonNumber(band.from),
    fromInclusive: band.fromInclusive,
    to: jsonNumber(band.to),
    toInclusive: band.toInclusive,
    factor: jsonNumber(band.factor),
    text: band.text,
  };
}
