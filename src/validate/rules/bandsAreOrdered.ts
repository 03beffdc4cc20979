import { compare, ONE } from "../../domain/fraction";
import type { Tier } from "../../domain/surveyBands";
import type { BandRecord } from "../../intake/records";
import { type BandTable, bandTables, payCell } from "../bandTables";
import { cellsOf } from "../cells";
import type { Finding } from "../finding";
import type { Rule } from "../rule";

/** A band ends above its beginning, and up to 100 % of the target more attainment never pays less. */
export const bandsAreOrdered: Rule = ({ bands }) =>
  bandTables(bands).flatMap(table => [...reversedLimits(table), ...(table.sound ? reversedFactors(table) : [])]);

function reversedLimits({ activity, survey }: BandTable): Finding[] {
  return survey.unordered.map(band => ({
    code: "band-unordered",
    level: "error",
    ...cellsOf([band.at]),
    params: { activity, reason: "limits", text: band.text, from: band.from, to: band.to },
  }));
}

/** Above 100 % a contract may well pay less, to hold production back. */
function reversedFactors({ activity, survey }: BandTable): Finding[] {
  const tiers = survey.tiers.filter(tier => tier.from === null || compare(tier.from, ONE) < 0);
  const wrong = tiers.flatMap((upper, i) => tiers.slice(i + 1, i + 2).filter(lower => paysMore(lower, upper)).map(lower => ({ upper, lower })));
  if (wrong.length === 0) return [];
  const { upper, lower } = wrong[0]!;
  return [{
    code: "band-unordered",
    level: "error",
    ...cellsOf([payCell(lower.band), payCell(upper.band), ...wrong.slice(1).map(pair => payCell(pair.lower.band))]),
    params: { activity, reason: "factors", text: lower.band.text, factor: lower.band.factor, other: upper.band.text, otherFactor: upper.band.factor },
  }];
}

function paysMore(a: Tier<BandRecord>, b: Tier<BandRecord>): boolean {
  return compare(a.band.factor!, b.band.factor!) > 0;
}
