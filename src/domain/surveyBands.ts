import { type Band, compareEnds, type End, endOf, startOf, valueOf } from "./bandEnds";
import { equals, type Fraction, ZERO } from "./fraction";
import { beforeEnd, touches } from "./touchingBands";

/** A step of a band table, half-open: from its own limit up to the next tier's. */
export interface Tier<B extends Band> {
  /** Null = from 0 on. */
  readonly from: Fraction | null;
  /** False only where the table says "acima de": the limit itself then belongs to the tier below. */
  readonly fromInclusive: boolean;
  /** Where the next tier begins; null = no limit. */
  readonly to: Fraction | null;
  readonly band: B;
  /** Bands with another factor over the same stretch: nobody can say which one pays. */
  readonly rivals: readonly B[];
}

/** Attainments that no band names. Above 0 the lower band is read on up to the upper one; below the first band nothing pays. */
export interface BandGap<B extends Band> {
  /** Null where the table says nothing from 0 up to its lowest band. */
  readonly lower: B | null;
  readonly upper: B;
  readonly from: Fraction;
  /** Equal to `from` where a single value is left out ("menos que 70%" next to "acima de 70%"). */
  readonly to: Fraction;
}

export interface BandOverlap<B extends Band> {
  /** In the order they are written. */
  readonly first: B;
  readonly second: B;
  /** Null = from 0 on. */
  readonly from: Fraction | null;
  /** Null = no limit. */
  readonly to: Fraction | null;
  /**
   * "event": one of the two says something about the stretch but pays nothing. "touch": both own one single limit and pay differently;
   * it belongs to the upper one.
   */
  readonly effect: "same-factor" | "different-factor" | "touch" | "event";
}

export interface BandSurvey<B extends Band> {
  /** From the highest to the lowest. */
  readonly tiers: readonly Tier<B>[];
  readonly gaps: readonly BandGap<B>[];
  readonly overlaps: readonly BandOverlap<B>[];
  /** Nothing is said above this limit, and the band's factor goes on; null when the table has an open top. */
  readonly openAbove: { readonly band: B; readonly limit: Fraction } | null;
  /** Bands that end before they begin ("entre 90% e 70%"). */
  readonly unordered: readonly B[];
}

/** A paying band as the sweep sees it. */
interface Stretch<B> {
  readonly start: End;
  end: End;
  readonly band: B;
}

interface Piece<B> extends Stretch<B> {
  readonly rivals: readonly B[];
}

/**
 * Reads the bands of one table as half-open tiers from 0 to no limit, and says what the table leaves out or says twice.
 * "Entre 70% e 84,9%" next to "Entre 85% e 100%" becomes [70 %, 85 %) and a gap; "De 70% a 85%" next to "De 85% a 100%" [70 %, 85 %) and a touch.
 * Source: design, chapter 4.
 */
export function surveyBands<B extends Band>(bands: readonly B[]): BandSurvey<B> {
  const unordered = bands.filter(band => compareEnds(startOf(band), endOf(band)) >= 0);
  const sound = bands.filter(band => !unordered.includes(band));
  const { pieces, gaps } = sweep(sound.filter(band => !band.event && band.factor !== null));
  const top = pieces[pieces.length - 1];
  const limit = top ? valueOf(top.end) : null;
  return {
    tiers: pieces.map((piece, i) => tierOf(piece, pieces[i + 1])).reverse(),
    gaps,
    overlaps: overlapsOf(sound),
    openAbove: top && limit ? { band: top.band, limit } : null,
    unordered,
  };
}

/** Walks over every limit once, from the bottom up: between two neighbouring limits the same bands hold throughout. */
function sweep<B extends Band>(bands: readonly B[]): { pieces: Piece<B>[]; gaps: BandGap<B>[] } {
  const endIn = (band: B): End => (bands.some(other => touches(band, other)) ? beforeEnd(band) : endOf(band));
  const paying = bands.map((band): Stretch<B> => ({ start: startOf(band), end: endIn(band), band }));
  const ends = paying
    .flatMap(({ start, end }) => [start, end])
    .sort(compareEnds)
    .filter((end, i, all) => i === 0 || compareEnds(end, all[i - 1]!) !== 0);
  const pieces: Piece<B>[] = [];
  const gaps: BandGap<B>[] = [];
  const low = ends[0];
  if (low && low !== "bottom") gaps.push({ lower: null, upper: covering(paying, low, ends[1]!)[0]!, from: ZERO, to: valueOf(low)! });
  for (let i = 0; i + 1 < ends.length; i++) {
    const [start, end] = [ends[i]!, ends[i + 1]!];
    const here = covering(paying, start, end);
    const last = pieces[pieces.length - 1];
    if (here.length === 0) {
      gaps.push({ lower: last!.band, upper: covering(paying, end, ends[i + 2]!)[0]!, from: valueOf(start)!, to: valueOf(end)! });
      last!.end = end;
      continue;
    }
    const band = last && here.includes(last.band) ? last.band : here[0]!;
    const rivals = here.filter(other => !equals(other.factor!, band.factor!));
    if (last && last.band === band && sameBands(last.rivals, rivals)) last.end = end;
    else pieces.push({ start, end, band, rivals });
  }
  return { pieces, gaps };
}

function covering<B>(stretches: readonly Stretch<B>[], start: End, end: End): B[] {
  return stretches.filter(one => compareEnds(one.start, start) <= 0 && compareEnds(one.end, end) >= 0).map(({ band }) => band);
}

function sameBands<B>(a: readonly B[], b: readonly B[]): boolean {
  return a.length === b.length && a.every(one => b.includes(one));
}

function tierOf<B extends Band>(piece: Piece<B>, next: Piece<B> | undefined): Tier<B> {
  return {
    from: valueOf(piece.start),
    fromInclusive: typeof piece.start === "string" || !piece.start.after,
    to: next ? valueOf(next.start) : null,
    band: piece.band,
    rivals: piece.rivals,
  };
}

function overlapsOf<B extends Band>(bands: readonly B[]): BandOverlap<B>[] {
  return bands.flatMap((first, i) =>
    bands.slice(i + 1).flatMap(second => {
      const start = compareEnds(startOf(first), startOf(second)) >= 0 ? startOf(first) : startOf(second);
      const end = compareEnds(endOf(first), endOf(second)) <= 0 ? endOf(first) : endOf(second);
      const effect = effectOf(first, second);
      if (effect === null || compareEnds(start, end) >= 0) return [];
      const [from, to] = [valueOf(start), valueOf(end)];
      if (from !== null && to !== null && equals(from, to) && effect !== "different-factor") return [];
      return [{ first, second, from, to, effect: touches(first, second) || touches(second, first) ? "touch" : effect }];
    }),
  );
}

function effectOf(first: Band, second: Band): BandOverlap<Band>["effect"] | null {
  if (first.event !== second.event) return "event";
  if (first.factor === null || second.factor === null) return null;
  return equals(first.factor, second.factor) ? "same-factor" : "different-factor";
}
