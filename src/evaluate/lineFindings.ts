import type { CellRef } from "../domain/address";
import type { Fraction } from "../domain/fraction";
import type { TargetRecord } from "../intake/records";
import { cellsOf } from "../validate/cells";
import type { Finding, Level, Param } from "../validate/finding";
import type { Compared } from "./compared";
import type { EvaluationLine, Missing } from "./evaluation";
import type { LineGroup } from "./lineGroups";
import type { MatchedBands } from "./matchBands";
import type { MatchedProduction } from "./matchProduction";
import type { PeriodRule } from "./periodMethod";
import type { InputFault, ReadInput } from "./readInput";

/**
 * What a line's production lacks, one finding a line at the first cell to fill in; and each cell that holds no usable number.
 * Nothing lacks where two rows claim the line: `actual-unmatched` says that.
 */
export function inputFindings(line: LineGroup, inputs: readonly ReadInput[], { disputed }: Pick<MatchedProduction, "disputed">): Finding[] {
  if (line.targets.some(target => disputed.has(target))) return [];
  const lacking = inputs.flatMap(lackingOf);
  const places = inputs.flatMap(({ input, missing, blanks }) => (missing.some(each => each.what === "production") ? [input.at] : blanks));
  const faults = inputs.flatMap(each => each.faults).map(unreadable);
  return lacking.length === 0 ? faults : [missingActual(line, lacking, places), ...faults];
}

/** What is only left out; what is there and cannot be used has a finding of its own. */
function lackingOf({ missing, faults }: ReadInput): Missing[] {
  const faultyStaff = faults.some(({ month }) => month === null);
  return missing.filter(({ what }) => what === "month" || what === "production" || (what === "professionals" && !faultyStaff));
}

function missingActual({ targets }: LineGroup, lacking: readonly Missing[], places: readonly CellRef[]): Finding {
  return finding("actual-missing", "warning", places, {
    indicators: [...new Set(lacking.flatMap(each => ("indicator" in each ? [each.indicator] : [])))],
    facility: targets[0].facility,
    months: [...new Set(lacking.flatMap(each => (each.what === "month" && each.month !== "" ? [each.month] : [])))].sort(),
    professionals: lacking.some(each => each.what === "professionals"),
    noRow: lacking.some(each => each.what === "production"),
  });
}

function unreadable({ at, ...params }: InputFault): Finding {
  return finding("actual-unreadable", "error", [at], { ...params });
}

/** An annual volume is judged by the part of the year that the period is; another period's target by its own part. */
export function prorating({ targets }: LineGroup, { method, periodMonths }: PeriodRule, months: number): Finding[] {
  if (method !== "prorated") return [];
  const code = periodMonths === 12 ? "annual-target-prorated" : "target-prorated";
  return targets.flatMap(target => (target.value ? [finding(code, "info", [target.at], { indicator: target.indicator, target: target.value, periodMonths, months })] : []));
}

/** "<1%" met exactly: the limit itself counts as reached. */
export function strictLimit(target: TargetRecord, { actual, target: limit }: Compared, attainment: Fraction): Finding[] {
  const strict = target.operator === "<" || target.operator === ">";
  const exactly = attainment.num === attainment.den && actual.num * limit.den === limit.num * actual.den;
  return strict && exactly ? [finding("strict-limit", "info", [target.at], { indicator: target.indicator, text: target.text })] : [];
}

/** One a group of lines that fail in the same way, one a kind that has no bands at all: the first line's cell, with the others beside it. */
export function bandFindings(lines: readonly { readonly line: EvaluationLine; readonly bands: MatchedBands }[]): Finding[] {
  const groups = new Map<string, { readonly bands: MatchedBands; readonly line: EvaluationLine; readonly cells: CellRef[] }>();
  for (const { line, bands } of lines) {
    if (bands.by === "activity" || bands.by === "only-one") continue;
    const key = bands.by === "none" ? `${line.kind}` : [line.kind, line.facility, line.group, bands.by].join("\u0000");
    const known = groups.get(key);
    if (known) known.cells.push(...line.cells);
    else groups.set(key, { bands, line, cells: [...line.cells] });
  }
  return [...groups.values()].map(({ bands, line, cells }) =>
    finding("band-table-unmatched", bands.table ? "warning" : "error", cells, {
      reason: bands.by,
      kind: line.kind,
      name: line.facility ?? line.group ?? line.indicators[0]!,
      activity: bands.table?.activity ?? null,
    }),
  );
}

function finding(code: string, level: Level, places: readonly CellRef[], params: Readonly<Record<string, Param>>): Finding {
  return { code, level, ...cellsOf(places), params };
}
