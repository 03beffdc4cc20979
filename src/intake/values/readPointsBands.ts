import type { CellRef } from "../../domain/address";
import { compare, equals, type Fraction, ONE, ZERO } from "../../domain/fraction";
import type { PointsBand, PointsRecord, TargetRecord } from "../records";
import { fold } from "../text/fold";
import { type BandLimits, readBand } from "./readBand";
import { readFigures } from "./readNumber";
import type { LineOfPoints } from "./readPointsLine";

export type PointsLine = LineOfPoints & { readonly at: CellRef; readonly statedAt: CellRef };

/** The bands of one indicator as written; limits are attainments or, by value, in the target's own unit. */
export function readPointsBands(lines: readonly PointsLine[], target: TargetRecord, basis: PointsRecord["basis"]): PointsBand[] {
  const most = lines.reduce<Fraction | null>((top, { points }) => (points !== null && (top === null || compare(points, top) > 0) ? points : top), null);
  return lines.map(({ band, points, text, at, statedAt }) => {
    const isBest = points !== null && most !== null && equals(points, most);
    const { limits, contradicts } = turned(limitsOf(band, target, basis), target, { basis, isBest });
    return { ...limits, points, text, at, statedAt, contradictsTarget: contradicts };
  });
}

const UNKNOWN: BandLimits = { from: null, fromInclusive: false, to: null, toInclusive: false };
const REACHED: BandLimits = { ...UNKNOWN, from: ONE, fromInclusive: true };
const NOT_REACHED: BandLimits = { ...UNKNOWN, to: ONE };

function limitsOf(band: string, target: TargetRecord, basis: PointsRecord["basis"]): BandLimits {
  const folded = fold(band);
  const figures = readFigures(band).length;
  if (basis === "value") {
    if (/\bimediat[oa]\b/.test(folded) && figures === 0) return { from: ZERO, fromInclusive: true, to: ZERO, toInclusive: true };
    return readBand(band, target.percent ? "percentages" : "plain") ?? UNKNOWN;
  }
  if (figures === 0) {
    // Points without a band are for reaching the target; of a target without figures a band can only say yes or no.
    if (band === "" || /^(atingir|atingiu|atingid[oa]|cumprir|cumpriu|cumprid[oa]|alcancar|alcancou)\b/.test(folded)) return REACHED;
    if (/^(nao|sem)\b/.test(folded)) return NOT_REACHED;
    return target.reading.metOrNot && !/\bparcial/.test(folded) ? REACHED : readBand(band) ?? UNKNOWN;
  }
  const limits = readBand(band) ?? UNKNOWN;
  // "100%" or "Atingir 100% da meta" at the top means "or more".
  return limits.from !== null && limits.to !== null && equals(limits.from, limits.to) ? { from: limits.from, fromInclusive: true, to: null, toInclusive: false } : limits;
}

/** The best points for the wrong side of the target: "Até 70% de bom e ótimo – 100 pontos" under "Maior ou igual a 70%" cannot mean that less is better. */
function turned(limits: BandLimits, { value, direction }: TargetRecord, { basis, isBest }: { readonly basis: PointsRecord["basis"]; readonly isBest: boolean }): { readonly limits: BandLimits; readonly contradicts: boolean } {
  const { from, to } = limits;
  const limit = direction === "higher" ? (from === null ? to : null) : to === null ? from : null;
  if (basis === "attainment" || !isBest || value === null || limit === null || !equals(limit, value)) return { limits, contradicts: false };
  const asTarget = direction === "higher" ? { ...UNKNOWN, from: limit, fromInclusive: true } : { ...UNKNOWN, to: limit, toInclusive: true };
  return { limits: asTarget, contradicts: true };
}
