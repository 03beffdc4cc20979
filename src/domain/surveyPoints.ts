import type { Direction } from "./attainment";
import { type Band, compareEnds, endOf, startOf } from "./bandEnds";
import { compare, type Fraction, ONE, subtract, ZERO, add } from "./fraction";
import { surveyBands } from "./surveyBands";
import { touches } from "./touchingBands";

/** A result and what it earns; limits are attainments or values in the target's own unit, null = open. */
export interface ScoredBand {
  readonly from: Fraction | null;
  readonly fromInclusive: boolean;
  readonly to: Fraction | null;
  readonly toInclusive: boolean;
  /** Null where nobody can say what the band earns: it takes no part. */
  readonly points: Fraction | null;
}

/** A step of a points table as it is read: without holes, the stretches half-open. */
export interface PointsTier<B extends ScoredBand> extends ScoredBand {
  readonly points: Fraction;
  readonly band: B;
  /** Bands with other points over the same stretch: nobody can say which counts. */
  readonly rivals: readonly B[];
}

/** Results that no band names. */
export interface PointsGap<B extends ScoredBand> {
  readonly from: Fraction;
  /** Null = without end. Equal to `from` where a single value is left out. */
  readonly to: Fraction | null;
  /** The band they are read with; null = they earn nothing. */
  readonly reading: B | null;
}

export interface PointsOverlap<B extends ScoredBand> {
  readonly first: B;
  readonly second: B;
  readonly from: Fraction | null;
  readonly to: Fraction | null;
  /** The one of the two that earns, where they share a single limit: the better result's. Null where nobody can say. */
  readonly earns: B | null;
}

export interface PointsSurvey<B extends ScoredBand> {
  /** From the best result to the worst. */
  readonly tiers: readonly PointsTier<B>[];
  readonly gaps: readonly PointsGap<B>[];
  /** Pairs that give different points for the same result, in the order they are written. */
  readonly overlaps: readonly PointsOverlap<B>[];
  /** Bands that end before they begin. */
  readonly unordered: readonly B[];
}

interface Turned<B> extends Band {
  readonly band: B;
}

/**
 * Reads the bands of one indicator as steps from the best result to the worst. A result between two bands ("89,5%" between "80 a 89%" and
 * "90 a 99%", 60,5 min between "Até 60 min" and "De 61 min") earns what the worse neighbour gives; beyond the worst band nothing, beyond the
 * best one its points go on. A ladder of one-sided bands ("Até 60 min", "Até 80 min") is read step by step. Source: design, chapter 4.
 */
export function surveyPoints<B extends ScoredBand>(bands: readonly B[], direction: Direction): PointsSurvey<B> {
  const turn = direction === "higher" ? (value: Fraction): Fraction => value : turning(bands);
  const turned = ladder(bands.filter(band => band.points !== null).map(band => turnBand(band, direction, turn)));
  const { tiers, gaps, overlaps, openAbove, unordered } = surveyBands(turned);
  return {
    tiers: tiers.map(({ band, rivals, from, fromInclusive, to }, index) => {
      const above = index > 0 ? !tiers[index - 1]!.fromInclusive : false;
      const limits = { from, fromInclusive: from !== null && fromInclusive, to, toInclusive: to !== null && above };
      return { ...turnLimits(limits, direction, turn), points: band.factor!, band: band.band, rivals: rivals.map(rival => rival.band) };
    }),
    gaps: [
      ...(openAbove ? [gap({ from: openAbove.limit, to: null }, openAbove.band.band)] : []),
      ...[...gaps].reverse().map(({ from, to, lower }) => gap({ from: lower === null ? null : from, to }, lower?.band ?? null)),
    ],
    overlaps: overlaps.filter(({ effect }) => effect === "different-factor" || effect === "touch").map(({ first, second, from, to, effect }) => {
      const limits = turnLimits({ from, fromInclusive: true, to, toInclusive: true }, direction, turn);
      const upper = touches(first, second) ? second.band : first.band;
      return { first: first.band, second: second.band, from: limits.from, to: limits.to, earns: effect === "touch" ? upper : null };
    }),
    unordered: unordered.map(({ band }) => band),
  };

  function gap(limits: { readonly from: Fraction | null; readonly to: Fraction | null }, reading: B | null): PointsGap<B> {
    const { from, to } = turnLimits({ ...limits, fromInclusive: true, toInclusive: true }, direction, turn);
    return { from: from ?? ZERO, to, reading };
  }
}

/** Where less is better the scale is turned round a value above all limits, so that more is better; turning twice gives the value back. */
function turning(bands: readonly ScoredBand[]): (value: Fraction) => Fraction {
  const limits = bands.flatMap(({ from, to }) => [from, to]).filter(limit => limit !== null);
  const top = add(limits.reduce((most, limit) => (compare(limit, most) > 0 ? limit : most), ZERO), ONE);
  return value => subtract(top, value);
}

type Limits = Pick<ScoredBand, "from" | "fromInclusive" | "to" | "toInclusive">;

function turnLimits({ from, fromInclusive, to, toInclusive }: Limits, direction: Direction, turn: (value: Fraction) => Fraction): Limits {
  if (direction === "higher") return { from, fromInclusive, to, toInclusive };
  return { from: to && turn(to), fromInclusive: toInclusive, to: from && turn(from), toInclusive: fromInclusive };
}

function turnBand<B extends ScoredBand>(band: B, direction: Direction, turn: (value: Fraction) => Fraction): Turned<B> {
  // No result lies below 0: from 0 on is from the beginning on.
  const open = direction === "lower" && band.from !== null && band.from.num === 0n && band.fromInclusive ? { ...band, from: null } : band;
  return { ...turnLimits(open, direction, turn), factor: band.points, event: false, band };
}

/** "≥ 80%: 80 pontos" beside "≥ 90%: 100 pontos" ends where the better one begins; so downwards with "< 70%" beside "< 50%". */
function ladder<B>(bands: readonly Turned<B>[]): Turned<B>[] {
  return bands.map(band => {
    const others = bands.filter(other => other !== band && compare(other.factor!, band.factor!) !== 0);
    const better = others
      .filter(other => band.to === null && other.to === null && compare(other.factor!, band.factor!) > 0 && compareEnds(startOf(other), startOf(band)) > 0)
      .sort((a, b) => compareEnds(startOf(a), startOf(b)))[0];
    const worse = others
      .filter(other => band.from === null && other.from === null && compare(other.factor!, band.factor!) < 0 && compareEnds(endOf(other), endOf(band)) < 0)
      .sort((a, b) => compareEnds(endOf(b), endOf(a)))[0];
    return {
      ...band,
      ...(better && { to: better.from, toInclusive: !better.fromInclusive }),
      ...(worse && { from: worse.to, fromInclusive: !worse.toInclusive }),
    };
  });
}
