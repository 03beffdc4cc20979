import { compare, type Fraction, isZero } from "./fraction";

/** The least a band table must say to be surveyed; limits are fractions of the target, null = open. */
export interface Band {
  readonly from: Fraction | null;
  readonly fromInclusive: boolean;
  readonly to: Fraction | null;
  readonly toInclusive: boolean;
  /** Null where it could not be read, and for an event. */
  readonly factor: Fraction | null;
  /** Says something about an attainment without paying for it. */
  readonly event: boolean;
}

/** A place between attainments: just before a value or just after it, or an open end. A band goes from one to another. */
export type End = { readonly at: Fraction; readonly after: boolean } | "bottom" | "top";

export function startOf(band: Band): End {
  if (band.from === null || (isZero(band.from) && band.fromInclusive)) return "bottom";
  return { at: band.from, after: !band.fromInclusive };
}

export function endOf(band: Band): End {
  return band.to === null ? "top" : { at: band.to, after: band.toInclusive };
}

export function compareEnds(a: End, b: End): number {
  if (a === b) return 0;
  if (a === "bottom" || b === "top") return -1;
  if (a === "top" || b === "bottom") return 1;
  return compare(a.at, b.at) || Number(a.after) - Number(b.after);
}

export function valueOf(end: End): Fraction | null {
  return end === "bottom" || end === "top" ? null : end.at;
}
