import { type Fraction, reduce } from "../domain/fraction";
import type { BandRecord, Kind, Records } from "../intake/records";
import { fold } from "../intake/text/fold";
import { words } from "../intake/text/words";
import { type BandTable, bandTables } from "../validate/bandTables";
import type { LineGroup } from "./lineGroups";
import { type PaidTier, tierRefs } from "./tierRefs";

/** Which band table a line is judged by, and what speaks for it; or why there is none. */
export type MatchedBands =
  /** agreement: no activity shares the line's words, but all tables pay alike. */
  | { readonly table: BandTable; readonly tiers: readonly PaidTier[]; readonly by: "activity" | "only-one" | "agreement" }
  /** differ: as agreement, but they pay differently. unsound: a band of it cannot be read, or ends before it begins. */
  | { readonly table: null; readonly by: "none" | "differ" | "unsound" };

/** What was chosen, before anyone asks whether it is sound. */
type Chosen = { readonly candidate: Candidate; readonly by: "activity" | "only-one" | "agreement" } | { readonly candidate: null; readonly by: "none" | "differ" };

/** A band table with what is asked of it for every line. */
interface Candidate {
  readonly table: BandTable;
  readonly kind: Kind | null;
  readonly words: readonly string[];
  /** Empty for a table that is not sound. */
  readonly tiers: readonly PaidTier[];
  /** The same for two tables that pay alike, whatever their words. */
  readonly pays: string;
}

const EVERYTHING = /^(tod[oa]s?|geral|gerais|demais|qualquer)\b/;
/** A word of the facility or group says more about the line than one of its indicator. */
const INDICATOR_WORTH = 0.75;
const LONG_WORD = 7;

/** Finds the band table of each line of a sheet. Rules that stand on a sheet without targets serve the sheets without bands. */
export function bandMatcher(contract: Records, sheet: string): (line: LineGroup) => MatchedBands {
  const own = contract.bands.filter(band => band.at.sheet === sheet);
  const candidates = bandTables(own.length > 0 ? own : bandsOfRuleSheets(contract)).map(candidate);
  return line => {
    const { candidate: chosen, by } = choose(ofKind(candidates, line.targets[0].kind), line);
    if (!chosen) return { table: null, by };
    return chosen.table.sound ? { table: chosen.table, tiers: chosen.tiers, by } : { table: null, by: "unsound" };
  };
}

function bandsOfRuleSheets({ bands, targets }: Records): readonly BandRecord[] {
  const withTargets = new Set(targets.map(target => target.at.sheet));
  return bands.filter(band => !withTargets.has(band.at.sheet));
}

function candidate(table: BandTable): Candidate {
  const exact = (value: Fraction | null): string => (value === null ? "" : `${reduce(value).num}/${reduce(value).den}`);
  const steps = table.survey.tiers.map(({ from, fromInclusive, band, rivals }) => [exact(from), fromInclusive, exact(band.factor), rivals.length]);
  return { table, kind: table.bands[0]!.kind, words: words(table.activity ?? ""), tiers: table.sound ? tierRefs(table) : [], pays: JSON.stringify([table.sound, steps]) };
}

/** Tables without a kind serve every kind, but only where no table has one. */
function ofKind(candidates: readonly Candidate[], kind: Kind | null): readonly Candidate[] {
  if (kind === null || candidates.every(each => each.kind === null)) return candidates;
  return candidates.filter(each => each.kind === kind);
}

function choose(candidates: readonly Candidate[], line: LineGroup): Chosen {
  const [first] = candidates;
  if (!first) return { candidate: null, by: "none" };
  if (candidates.length === 1) return { candidate: first, by: "only-one" };
  const [best, ...asClose] = closest(candidates, line);
  if (best && asClose.every(each => each.pays === best.pays)) return { candidate: best, by: "activity" };
  const general = candidates.find(({ table: { activity } }) => activity === null || EVERYTHING.test(fold(activity)));
  if (!best && general) return { candidate: general, by: "activity" };
  return candidates.every(each => each.pays === first.pays) ? { candidate: first, by: "agreement" } : { candidate: null, by: "differ" };
}

/** The tables of whose activity the line has the greatest part, and among them those that its facility and group name; none where no word is shared. */
function closest(candidates: readonly Candidate[], { targets }: LineGroup): Candidate[] {
  const place = words([targets[0].facility ?? "", targets[0].group ?? ""].join(" "));
  const names = targets.flatMap(({ indicator }) => words(indicator));
  const scores = candidates.map(({ words: activity }) => {
    const placed = activity.filter(word => place.some(other => akin(word, other))).length;
    const named = activity.filter(word => !place.some(other => akin(word, other)) && names.some(other => akin(word, other))).length;
    return activity.length === 0 ? 0 : (placed + named * INDICATOR_WORTH) / activity.length + placed / 1_000;
  });
  const most = Math.max(...scores);
  return most === 0 ? [] : candidates.filter((_, i) => scores[i] === most);
}

/** "ambulatorio" and "ambulatorial" are of one family: a long word that begins the other. */
function akin(word: string, other: string): boolean {
  const [short, long] = word.length <= other.length ? [word, other] : [other, word];
  return short === long || (short.length >= LONG_WORD && long.startsWith(short));
}
