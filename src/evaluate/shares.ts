import type { CellRef } from "../domain/address";
import { type Fraction, ONE } from "../domain/fraction";
import type { Kind, Records, TargetRecord } from "../intake/records";
import { cellsOf } from "../validate/cells";
import type { Finding } from "../validate/finding";
import { groupBy } from "../validate/groupBy";

export interface KindShare {
  readonly kind: Kind | null;
  readonly share: Fraction;
  /** Null where no table says it and the component has one kind only. */
  readonly at: CellRef | null;
}

/**
 * The part of the budget that pays each kind of a component's targets, as its share table says; a component with one kind and no share table
 * pays it whole. A kind that is not here has no share, and its lines stay open.
 */
export function shares(contract: Records, sheet: string, targets: readonly TargetRecord[]): KindShare[] {
  const kinds = [...new Set(targets.filter(target => !target.total).map(target => target.kind))];
  const stated = sharesFor(contract, sheet);
  if (stated.length === 0) return kinds.length === 1 ? [{ kind: kinds[0]!, share: ONE, at: null }] : [];
  return kinds.flatMap(kind => {
    const record = stated.find(each => each.kind === kind);
    return record?.share ? [{ kind, share: record.share, at: record.at }] : [];
  });
}

/** The kinds of a component that no share pays: their lines stay open. */
export function missingShares(targets: readonly TargetRecord[], found: readonly KindShare[]): Finding[] {
  const lost = targets.filter(target => !target.total && !found.some(({ kind }) => kind === target.kind));
  return [...groupBy(lost, target => [target.kind]).values()].map(([first, ...others]) => ({
    code: "share-missing",
    level: "error",
    ...cellsOf([first!.at]),
    params: { component: first!.at.sheet, kind: first!.kind, count: others.length + 1 },
  }));
}

/** Shares that stand on a sheet without targets serve the sheets without shares. */
function sharesFor({ shares: all, targets }: Records, sheet: string): Records["shares"] {
  const own = all.filter(share => share.at.sheet === sheet);
  if (own.length > 0) return own;
  const withTargets = new Set(targets.map(target => target.at.sheet));
  return all.filter(share => !withTargets.has(share.at.sheet));
}
