import type { Records } from "../../intake/records";
import type { Finding } from "../../validate/finding";
import { actionJson } from "./action";
import { bandJson } from "./band";
import { cardJson } from "./card";
import { figureJson } from "./figure";
import { findingJson } from "./finding";
import { pointsJson } from "./points";
import { seriesJson } from "./series";
import { distributionJson, shareJson } from "./share";
import { targetJson } from "./target";

/** The object of `ler --json`. @param file the base name of the workbook. */
export function contractJson(file: string, records: Records, findings: readonly Finding[]) {
  return {
    file,
    targets: records.targets.map(targetJson),
    bands: records.bands.map(bandJson),
    points: records.points.map(pointsJson),
    shares: records.shares.map(shareJson),
    distributions: records.distributions.map(distributionJson),
    series: [...records.series.map(seriesJson), ...records.figures.map(figureJson)],
    actions: records.actions.map(actionJson),
    cards: records.cards.map(cardJson),
    findings: findings.map(findingJson),
    ignored: records.ignored.map(({ sheet, range, reason }) => ({ sheet, range, reason })),
  };
}
