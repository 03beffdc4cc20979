import type { ProductionRecord, Records, TargetRecord } from "../intake/records";
import { fold } from "../intake/text/fold";
import { isBareTotal } from "../intake/text/names";
import { cellOn } from "../validate/cells";
import type { Finding } from "../validate/finding";
import { groupBy } from "../validate/groupBy";
import { nearestName } from "./nearestName";
import type { KeptLine } from "./typedInputs";

export interface MatchedProduction {
  readonly of: ReadonlyMap<TargetRecord, ProductionRecord>;
  /** Targets that two rows claim: nobody can say which one counts. */
  readonly disputed: ReadonlySet<TargetRecord>;
  /** What of them was typed on an evaluation sheet; it stands in `of` already. */
  readonly kept: ReadonlyMap<TargetRecord, KeptLine>;
  readonly findings: readonly Finding[];
}

/** After these nobody reads them any more. */
const MOST_SUGGESTIONS = 200;

/** Which of the columns by which rows are matched a table really has. */
interface Columns {
  readonly folha: boolean;
  readonly kind: boolean;
  readonly facility: boolean;
}

/**
 * Finds the target line of each production row: Folha, Tipo, Unidade and Indicador (those columns that exist) equal after folding case,
 * accents and spaces, never by prefix; Grupo decides only where the others leave more than one line.
 */
export function matchProduction(contract: Records, rows: readonly ProductionRecord[]): MatchedProduction {
  const byName = groupBy(contract.targets, target => same(target.indicator));
  const byPlace = groupBy(contract.targets, target => placeKey(target.facility, target.indicator));
  const withFacilities = sheetsWith(contract.targets, target => target.facility !== null);
  const withKinds = sheetsWith(contract.targets, target => target.kind !== null);
  const columns = columnsByBlock(rows);
  const names = namesBySheet(contract.targets);
  const claims = new Map<TargetRecord, ProductionRecord[]>();
  const findings: Finding[] = [];
  for (const row of rows) {
    const has = columns.get(row.block)!;
    const fittingTo = (asked: ProductionRecord): readonly TargetRecord[] =>
      (has.facility ? atPlace(byPlace, asked) : (byName.get(same(asked.indicator)) ?? [])).filter(
        target =>
          (!has.folha || same(asked.folha) === same(target.at.sheet)) &&
          (!has.kind || !withKinds.has(target.at.sheet) || asked.kind === target.kind) &&
          (!has.facility || !withFacilities.has(target.at.sheet) || same(asked.facility) === same(target.facility)),
      );
    const asWritten = fittingTo(row);
    // A name written once stands for the blank cells below it, but only where the row as it is means nothing.
    const full = asWritten.length > 0 ? row : withNamesAbove(row);
    const fitting = full === row ? asWritten : fittingTo(full);
    const onSheet = fitting.length > 1 && !has.folha ? ofSheet(fitting, row.at.sheet) : fitting;
    const inGroup = onSheet.length > 1 ? onSheet.filter(target => same(full.group) === same(target.group)) : onSheet;
    const [target, ...others] = inGroup;
    if (target && others.length === 0) claims.set(target, [...(claims.get(target) ?? []), row]);
    // The sum of the production says nothing that its lines do not.
    else if (fitting.length > 0 || !isBareTotal(row.indicator)) findings.push(unmatched(row, fitting.length === 0 ? "none" : "several", fitting, fitting.length === 0 && findings.length < MOST_SUGGESTIONS ? meant(full, byName, names) : null));
  }
  const of = new Map<TargetRecord, ProductionRecord>();
  const disputed = new Set<TargetRecord>();
  for (const [target, [row, ...others]] of claims) {
    if (others.length === 0) of.set(target, row!);
    else {
      disputed.add(target);
      findings.push(...[row!, ...others].map(each => unmatched(each, "repeated", [target], null)));
    }
  }
  return { of, disputed, kept: new Map(), findings };
}

function withNamesAbove(row: ProductionRecord): ProductionRecord {
  const { folha, facility, group, above } = row;
  if (!above) return row;
  const full = { ...row, folha: folha ?? above.folha, facility: facility ?? above.facility, group: group ?? above.group };
  return full.folha === folha && full.facility === facility && full.group === group ? row : full;
}

/** Production without a column Folha may stand on sheets named like those of the targets. */
function ofSheet(targets: readonly TargetRecord[], sheet: string): readonly TargetRecord[] {
  const named = targets.filter(target => same(target.at.sheet) === same(sheet));
  return named.length > 0 ? named : targets;
}

function sheetsWith(targets: readonly TargetRecord[], has: (target: TargetRecord) => boolean): Set<string> {
  return new Set(targets.filter(has).map(target => target.at.sheet));
}

/** The targets of that name at the row's facility, and those that name none: thousands of facilities may have an indicator in common. */
function atPlace(byPlace: ReadonlyMap<string, readonly TargetRecord[]>, { facility, indicator }: ProductionRecord): readonly TargetRecord[] {
  const keys = new Set([placeKey(facility, indicator), placeKey(null, indicator)]);
  return [...keys].flatMap(key => byPlace.get(key) ?? []);
}

function placeKey(facility: string | null, indicator: string): string {
  return `${same(facility)}\n${same(indicator)}`;
}

function columnsByBlock(rows: readonly ProductionRecord[]): Map<string, Columns> {
  const found = new Map<string, Columns>();
  for (const { block, folha, kindText, facility } of rows) {
    const known = found.get(block);
    found.set(block, {
      folha: folha !== null || known?.folha === true,
      kind: kindText !== null || known?.kind === true,
      facility: facility !== null || known?.facility === true,
    });
  }
  return found;
}

/** Spaces are no difference at all: line breaks and doubled ones come with pasting. */
function same(text: string | null): string {
  return text === null ? "" : fold(text).replaceAll(" ", "");
}

/** What a row that fits nothing was probably to be named: its indicator where that is nearly another, else its facility. */
function meant({ folha, facility, indicator }: ProductionRecord, byName: ReadonlyMap<string, readonly TargetRecord[]>, names: ReadonlyMap<string, readonly string[]>): string | null {
  const named = (byName.get(same(indicator)) ?? []).filter(target => folha === null || same(folha) === same(target.at.sheet));
  if (named.length > 0) return facility === null ? null : nearestName(facility, named.flatMap(target => target.facility ?? []));
  return nearestName(indicator, folha === null ? [...names.values()].flat() : (names.get(same(folha)) ?? []));
}

/** The indicators of each sheet, each once. */
function namesBySheet(targets: readonly TargetRecord[]): Map<string, readonly string[]> {
  return new Map([...groupBy(targets, target => same(target.at.sheet))].map(([sheet, own]) => [sheet, [...new Set(own.map(target => target.indicator))]]));
}

function unmatched(row: ProductionRecord, reason: "none" | "several" | "repeated", candidates: readonly TargetRecord[], meant: string | null): Finding {
  return {
    code: "actual-unmatched",
    level: "error",
    sheet: row.at.sheet,
    cell: row.at.cell,
    cells: candidates.map(target => cellOn(row.at.sheet, target.at)),
    params: { reason, indicator: row.indicator, folha: row.folha, facility: row.facility, count: candidates.length, meant },
  };
}
