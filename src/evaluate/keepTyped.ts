import { type Fraction, HUNDRED, multiply, toNumber } from "../domain/fraction";
import type { MonthRecord, ProductionRecord, Records, TargetRecord } from "../intake/records";
import { fold } from "../intake/text/fold";
import type { Finding } from "../validate/finding";
import { droppedLine, droppedWeight, keptLine, keptWritten, overwritten } from "./keptFindings";
import type { MatchedProduction } from "./matchProduction";
import { keepCell, type KeptLine, standingSheet, type TypedCell, type TypedInputs, typedNumber, typedText, type TypedLine, type TypedSheet, type WrittenLine } from "./typedInputs";
import { yesOrNo } from "./yesOrNo";

/**
 * The production as it counts: what a person typed on an evaluation sheet goes before what the production says, and where the two differ that is
 * reported. What has no place any more (its target left the contract) is reported too, with its values. What Pactua wrote there before is the last
 * resort: a workbook that went without its production is evaluated as it stands.
 */
export function keepTyped(contract: Records, matched: MatchedProduction, typed: TypedInputs, months: readonly string[]): MatchedProduction {
  const of = new Map(matched.of);
  const kept = new Map<TargetRecord, KeptLine>();
  const findings: Finding[] = [];
  const isGiven = matched.of.size + matched.findings.length > 0;
  for (const [component, targets] of targetsBySheet(contract)) {
    const sheet = standingSheet(typed, component, months);
    const standing: TypedCell[] = [];
    for (const line of sheet?.lines ?? []) {
      const target = targetOf(line, targets);
      if (!target) {
        findings.push(...droppedLine(sheet!, line));
        continue;
      }
      const given = of.get(target);
      const missing = matched.disputed.has(target) ? NOTHING : missingOf(line, given, months);
      standing.push(...missing.months.values(), ...(missing.professionals ? [missing.professionals] : []));
      const row = withWritten(given, missing, sheet!, line, target);
      const keeping = keepLine(line, target, row, months);
      kept.set(target, keeping);
      if (row || isTyped(line)) of.set(target, withKept(row ?? blankRow(sheet!, line, target), keeping, target, months));
      findings.push(...keptLine(line, keeping, months, target), ...lostWeight(line, target));
    }
    if (isGiven) findings.push(...keptWritten(component, standing));
    findings.push(...(sheet?.overwritten ?? []).map(overwritten));
  }
  return { ...matched, of, kept, findings: [...matched.findings, ...findings] };
}

function lostWeight(line: TypedLine, { weight }: TargetRecord): Finding[] {
  return weight && line.weight?.value != null ? [droppedWeight(line, line.weight, weight)] : [];
}

function targetsBySheet({ targets }: Records): Map<string, TargetRecord[]> {
  const found = new Map<string, TargetRecord[]>();
  for (const target of targets) {
    if (target.total) continue;
    const own = found.get(target.at.sheet);
    if (own) own.push(target);
    else found.set(target.at.sheet, [target]);
  }
  return found;
}

/** The target in the same cell if it is still the same indicator; else the only one of its names, by as many of them as it takes. */
function targetOf(line: TypedLine, targets: readonly TargetRecord[]): TargetRecord | null {
  const same = (a: string | null, b: string | null): boolean => fold(a ?? "") === fold(b ?? "");
  const named = targets.filter(target => same(target.indicator, line.indicator));
  const there = named.filter(target => target.at.cell === line.source);
  const inPlace = named.filter(target => same(target.facility, line.facility));
  const inGroup = inPlace.filter(target => same(target.group, line.group));
  return [there, inGroup, inPlace, named].find(found => found.length === 1)?.[0] ?? null;
}

function keepLine(line: TypedLine, target: TargetRecord, row: ProductionRecord | undefined, months: readonly string[]): KeptLine {
  const read = (month: string): Fraction | null => row?.months.find(cell => (cell.month ?? "") === month)?.value ?? null;
  return {
    months: keysOf(months).map(month => keepCell(inNumbers(line.months.get(month), target), read(month))),
    professionals: keepCell(line.professionals, row?.professionals ?? null),
    weight: target.weight === null && target.sharedWeight === null ? keepCell(line.weight, null) : null,
  };
}

/** "Sim" becomes 1: the formulas of the sheet count numbers only. */
function inNumbers(cell: TypedCell | undefined, { reading }: TargetRecord): TypedCell | undefined {
  const said = cell && reading.metOrNot && typeof cell.value === "string" ? yesOrNo(cell.value) : null;
  return said ? { ...cell!, value: toNumber(said), formula: null } : cell;
}

/** "" stands for one result without a month. */
function keysOf(months: readonly string[]): readonly string[] {
  return months.length === 0 ? [""] : months;
}

function withKept(row: ProductionRecord, { months: kept, professionals }: KeptLine, target: TargetRecord, months: readonly string[]): ProductionRecord {
  const typed = keysOf(months).flatMap((month, index) => (kept[index] ? [monthOf(month, kept[index], target)] : []));
  return {
    ...row,
    months: [...row.months.filter(({ month }) => !typed.some(each => each.month === month)), ...typed],
    ...(professionals && {
      professionals: typedNumber(professionals),
      professionalsAt: professionals.at,
      professionalsText: typedNumber(professionals) === null && professionals.value !== null ? typedText(professionals) : null,
    }),
  };
}

/** The cells of a percentage show the sign by themselves. */
function monthOf(month: string, cell: TypedCell, { percent }: TargetRecord): MonthRecord {
  const value = typedNumber(cell);
  const text = value && percent ? `${toNumber(multiply(value, HUNDRED))}%`.replace(".", ",") : typedText(cell);
  return { month: month === "" ? null : month, at: cell.at, value, text, blank: cell.value === null };
}

const NOTHING: WrittenLine = { months: new Map(), professionals: null };

/** What stands on the sheet from an earlier production, and today's does not speak of. A blank cell of a production does speak. */
function missingOf({ written }: TypedLine, row: ProductionRecord | undefined, months: readonly string[]): WrittenLine {
  const isSaid = (month: string): boolean => row?.months.some(each => (each.month ?? "") === month) ?? false;
  return {
    months: new Map([...written.months].filter(([month]) => keysOf(months).includes(month) && !isSaid(month))),
    professionals: (row?.professionalsAt ?? null) === null ? written.professionals : null,
  };
}

function withWritten(row: ProductionRecord | undefined, { months, professionals }: WrittenLine, sheet: TypedSheet, line: TypedLine, target: TargetRecord): ProductionRecord | undefined {
  if (months.size === 0 && !professionals) return row;
  const known = row ?? blankRow(sheet, line, target);
  return {
    ...known,
    months: [...known.months, ...[...months].map(([month, cell]) => monthOf(month, cell, target))],
    ...(professionals && { professionals: typedNumber(professionals), professionalsAt: professionals.at, professionalsText: null }),
  };
}

function isTyped({ months, professionals, weight }: TypedLine): boolean {
  return months.size > 0 || professionals !== null || weight !== null;
}

/** For a line that the production says nothing about: the evaluation sheet is all there is. */
function blankRow({ sheet, component }: TypedSheet, { indicatorAt, indicator }: TypedLine, { kind, facility, group }: TargetRecord): ProductionRecord {
  return {
    block: sheet, at: indicatorAt, folha: component, kind, kindText: null, facility, group, indicator,
    months: [], professionals: null, professionalsAt: null, professionalsText: null,
  };
}
