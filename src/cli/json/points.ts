import type { PointsRecord } from "../../intake/records";
import { jsonNumber } from "./numbers";

export function pointsJson(points: PointsRecord) {
  return {
    sheet: points.at.sheet,
    cell: points.at.cell,
    indicator: points.indicator,
    bands: points.bands.map(band => ({
      from: jsonNumber(band.from),
      to: jsonNumber(band.to),
      points: jsonNumber(band.points),
      text: band.text,
    })),
  };
}
