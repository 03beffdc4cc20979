import { compare, type Fraction, reduce, ZERO } from "../domain/fraction";
import { lineAmount, payment } from "../domain/payment";
import { ALWAYS, type Choices, ROUNDINGS } from "../domain/rule";
import { round } from "../domain/rounding";
import type { TargetRecord } from "../intake/records";
import type { Finding } from "../validate/finding";
import { compared } from "./compared";
import type { EvaluationLine, Missing } from "./evaluation";
import { inputFindings, prorating, strictLimit } from "./lineFindings";
import type { LineGroup } from "./lineGroups";
import type { MatchedBands } from "./matchBands";
import type { MatchedProduction } from "./matchProduction";
import { namedPlace } from "./neededMonths";
import { periodMethod } from "./periodMethod";
import { readInput } from "./readInput";
import { typedNumber } from "./typedInputs";

/** What a line needs besides its targets. */
export interface LineSetting {
  readonly months: readonly string[];
  readonly production: MatchedProduction;
  readonly bands: MatchedBands;
  readonly share: Fraction | null;
  readonly budget: Fraction | null;
  readonly choices: Choices;
}

export interface EvaluatedLine {
  readonly line: EvaluationLine;
  readonly findings: readonly Finding[];
}

const OPEN = { actual: null, target: null, attainment: null, tier: null, factor: null, payment: null, deduction: null } as const;

/** Pays one line, or leaves it open and says what lacks. An open line has its full amount (where it can be known) and nothing else. */
export function evaluateLine(group: LineGroup, setting: LineSetting): EvaluatedLine {
  const { months, production, bands, share, budget, choices } = setting;
  const [first] = group.targets;
  const rule = periodMethod(first, months.length);
  const readable = group.targets.every(target => target.value !== null);
  const inputs = readable ? group.targets.map(target => readInput(target, production, months, rule.method)) : [];
  const keptWeight = group.weight === null ? (production.kept.get(first)?.weight ?? undefined) : undefined;
  const stated = keptWeight ? typedNumber(keptWeight) : group.weight;
  const weight = stated && compare(stated, ZERO) >= 0 ? stated : null;
  const tiers = bands.table ? bands.tiers : [];
  const amount = budget && share && weight ? lineAmount({ budget, share, weight }) : null;
  const base = {
    sheet: first.at.sheet,
    kind: first.kind,
    facility: first.facility,
    group: first.group,
    indicators: group.targets.map(target => target.indicator),
    cells: group.targets.map(target => target.at),
    inputs: inputs.map(({ input }) => input),
    ...rule,
    direction: first.direction,
    operator: first.operator,
    percent: first.percent,
    tiers,
    weight,
    weightAt: first.weightAt,
    ...(keptWeight && { keptWeight }),
    share,
    budget,
    amount,
    full: amount && round(amount, 2, ROUNDINGS[choices.rounding]),
  };
  const missing = [...inputs.flatMap(each => each.missing), ...missingParts(group.targets, { ...setting, weight })];
  const findings = [...inputFindings(group, inputs, production), ...prorating(group, rule, months.length)];
  if (missing.length > 0 || !amount) return { line: { ...base, ...OPEN, missing }, findings };

  const { actual, target } = compared(base.inputs, rule, namedPlace(first, months));
  const metOrNot = rule.method === "met-or-not";
  const paid = payment(
    { actual, target, direction: first.direction, metOrNot, budget: budget!, share: share!, weight: weight! },
    { ...choices, validity: ALWAYS, tiers },
  );
  if (paid.open) return { line: { ...base, ...OPEN, missing: [{ what: paid.open === "overlap" ? "overlap" : "bands" }] }, findings };
  const { attainment, tier, factor, payment: toPay, deduction } = paid;
  return {
    line: { ...base, actual, target, attainment: reduce(attainment), tier, factor, payment: toPay, deduction, missing: [] },
    findings: [...findings, ...strictLimit(first, { actual, target }, attainment)],
  };
}

function missingParts(targets: readonly TargetRecord[], { bands, budget, share, weight }: LineSetting & Pick<LineGroup, "weight">): Missing[] {
  return [
    ...targets.flatMap((target): Missing[] => (isPositive(target.value) ? [] : [{ what: "target", indicator: target.indicator }])),
    ...(weight ? [] : [{ what: "weight" } as const]),
    ...(share ? [] : [{ what: "share" } as const]),
    ...(budget ? [] : [{ what: "budget" } as const]),
    ...(bands.table ? [] : [{ what: "bands" } as const]),
  ];
}

function isPositive(value: Fraction | null): boolean {
  return value !== null && compare(value, ZERO) > 0;
}
