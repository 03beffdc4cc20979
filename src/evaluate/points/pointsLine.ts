import { attainment } from "../../domain/attainment";
import { compare, type Fraction, fraction, multiply, reduce, ZERO } from "../../domain/fraction";
import { findPoints } from "../../domain/findPoints";
import { judged } from "../../domain/findTier";
import { methodOf } from "../../domain/payment";
import type { Choices } from "../../domain/rule";
import type { TargetRecord } from "../../intake/records";
import type { PointsTable } from "../../validate/pointsTables";
import type { Finding } from "../../validate/finding";
import { type Compared, compared } from "../compared";
import type { Missing, PointsLine, PointsTierRef } from "../evaluation";
import { inputFindings, prorating, strictLimit } from "../lineFindings";
import type { MatchedProduction } from "../matchProduction";
import { namedPlace } from "../neededMonths";
import { periodMethod, type PeriodRule } from "../periodMethod";
import { readInput } from "../readInput";

export interface PointsSetting {
  readonly months: readonly string[];
  readonly production: MatchedProduction;
  readonly choices: Choices;
}

export interface EvaluatedPoints {
  readonly line: PointsLine;
  readonly findings: readonly Finding[];
}

const OPEN = { actual: null, target: null, attainment: null, tier: null, points: null } as const;

/** What one indicator earns, or what lacks before anyone can say. An open line has its possible points and has earned none of them yet. */
export function pointsLine(target: TargetRecord, table: PointsTable, { months, production, choices }: PointsSetting): EvaluatedPoints {
  const { record, direction } = table;
  const rule = periodMethod(target, months.length);
  const inputs = target.value === null ? [] : [readInput(target, production, months, rule.method)];
  const tiers = table.sound ? tierRefs(table) : [];
  const base = {
    sheet: target.at.sheet,
    kind: target.kind,
    facility: target.facility,
    group: target.group,
    indicator: target.indicator,
    at: record.at,
    targetAt: target.at,
    inputs: inputs.map(({ input }) => input),
    ...rule,
    direction: record.basis === "value" ? record.direction : target.direction,
    operator: target.operator,
    percent: target.percent,
    measure: record.measure ?? target.measure,
    basis: record.basis,
    tiers,
    pointsPossible: table.possible,
  };
  const missing: Missing[] = [
    ...inputs.flatMap(each => each.missing),
    ...(isUsable(target, table) ? [] : [{ what: "target", indicator: target.indicator } as const]),
    ...(table.sound ? [] : [{ what: "points" } as const]),
  ];
  const group = { targets: [target] as const, weight: null };
  const findings = [...inputFindings(group, inputs, production), ...prorating(group, rule, months.length)];
  if (missing.length > 0) return { line: { ...base, ...OPEN, missing }, findings };

  const both = compared(base.inputs, rule, namedPlace(target, months));
  const reached = attained(target, both, { table, method: rule.method, choices });
  const tier = findPoints(reached === null ? inWholePeriods(both.actual, rule, months.length) : judged(reached, choices), tiers, direction);
  if (tier?.conflict) return { line: { ...base, ...OPEN, missing: [{ what: "overlap" }] }, findings };
  return {
    line: { ...base, ...both, attainment: reached && reduce(reached), tier, points: tier?.points ?? ZERO, missing: [] },
    findings: [...findings, ...(reached === null ? [] : strictLimit(target, both, reached))],
  };
}

/** Nothing can be divided by a target of 0; a value that is judged itself needs no target at all. */
function isUsable({ value, direction }: TargetRecord, { record }: PointsTable): boolean {
  if (value === null) return false;
  const order = compare(value, ZERO);
  return record.basis === "value" || order > 0 || (order === 0 && direction === "lower");
}

function attained(target: TargetRecord, { actual, target: value }: Compared, { table, method, choices }: { readonly table: PointsTable; readonly method: PointsLine["method"]; readonly choices: Choices }): Fraction | null {
  if (table.record.basis === "value") return null;
  const { direction } = target;
  return attainment(actual, { value, direction, method: methodOf({ metOrNot: method === "met-or-not", direction }, choices) });
}

/** Limits that are values speak of the target's own period: what a part of it gave is held against them as if it went on so. */
function inWholePeriods(actual: Fraction, { method, periodMonths }: PeriodRule, months: number): Fraction {
  return method === "prorated" ? reduce(multiply(actual, fraction(periodMonths, months))) : actual;
}

function tierRefs({ survey }: PointsTable): PointsTierRef[] {
  return survey.tiers.map(({ from, fromInclusive, to, toInclusive, points, band, rivals }) => ({
    from, fromInclusive, to, toInclusive, points, conflict: rivals.length > 0, at: band.statedAt, text: band.text,
  }));
}
