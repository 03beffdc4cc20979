import { type Fraction, isNegative, isZero } from "../domain/fraction";
import type { CellRef } from "../domain/address";
import type { MonthRecord, ProductionRecord, TargetRecord } from "../intake/records";
import { type CellFault, cellFault } from "./cellFault";
import type { LineInput, Missing, PeriodMethod } from "./evaluation";
import type { MatchedProduction } from "./matchProduction";
import { neededMonths } from "./neededMonths";
import { yesOrNo } from "./yesOrNo";

/** One indicator's production over the period, and what lacks before it can be compared. */
export interface ReadInput {
  readonly input: LineInput;
  readonly missing: readonly Missing[];
  /** The cells to fill in, for the missing that are only blank. */
  readonly blanks: readonly CellRef[];
  readonly faults: readonly InputFault[];
}

export interface InputFault {
  readonly at: CellRef;
  /** Null for the professionals' cell. */
  readonly month: string | null;
  readonly indicator: string;
  readonly text: string;
  /** What the text was read as, where it can be read. */
  readonly value: Fraction | null;
  /** The target as written. */
  readonly target: Fraction | null;
  /** What else it can be read as. */
  readonly other: Fraction | null;
  readonly reason: CellFault;
}

/** @param target with a value; @param months of the evaluation, empty where the production gives one result without a month. */
export function readInput(target: TargetRecord, production: Pick<MatchedProduction, "of" | "kept">, months: readonly string[], method: PeriodMethod): ReadInput {
  const row = production.of.get(target);
  const kept = production.kept.get(target);
  const typed = months.length === 0 ? [row?.months[0]] : months.map(month => row?.months.find(cell => cell.month === month));
  const cells = target.reading.metOrNot ? typed.map(cell => cell && { ...cell, value: cell.value ?? yesOrNo(cell.text) }) : typed;
  const faults = cells.map(cell => (cell ? cellFault(cell, target) : null));
  const values = cells.map((cell, i) => (faults[i] === null ? (cell?.value ?? null) : null));
  const input = {
    at: target.at,
    indicator: target.indicator,
    target: target.value!,
    months: values,
    professionals: row ? professionalsOf(row) : null,
    productionAt: row?.at ?? null,
    ...(kept && { kept }),
  };
  if (!row) return { input, missing: [{ what: "production", indicator: target.indicator }], blanks: [], faults: [] };
  const found = { target, row, months, cells, faults, values };
  const lacking = [lackingMonths(found, method), ...(method === "per-professional" ? [lackingStaff(found)] : [])];
  return {
    input,
    missing: lacking.flatMap(each => each.missing),
    blanks: lacking.flatMap(each => each.blanks),
    faults: lacking.flatMap(each => each.faults),
  };
}

interface Found {
  readonly target: TargetRecord;
  readonly row: ProductionRecord;
  readonly months: readonly string[];
  readonly cells: readonly (MonthRecord | undefined)[];
  readonly faults: readonly (CellFault | null)[];
  readonly values: readonly (Fraction | null)[];
}

type Lacking = Pick<ReadInput, "missing" | "blanks" | "faults">;

function lackingMonths({ target, row, months, cells, faults, values }: Found, method: PeriodMethod): Lacking {
  const { indicator } = target;
  const { places, absent } = neededMonths(target, method, months, values);
  const blank = places.filter(place => values[place] === null && faults[place] === null);
  // A fault may hide the month that counts, so it leaves the line open whatever the others say.
  const faulty = cells.flatMap((cell, place): InputFault[] => {
    const reason = faults[place];
    return cell && reason ? [{ at: cell.at, month: months[place] ?? "", indicator, text: cell.text, value: cell.value, target: target.value, other: cell.other ?? null, reason }] : [];
  });
  return {
    missing: [
      ...blank.map((place): Missing => ({ what: "month", month: months[place] ?? "", indicator })),
      ...faulty.map(({ month, text }): Missing => ({ what: "unreadable", month: month ?? "", indicator, text })),
      ...(absent === null ? [] : [{ what: "month", month: absent, indicator } as const]),
    ],
    blanks: absent === null ? blank.map(place => cells[place]?.at ?? row.at) : [row.at],
    faults: faulty,
  };
}

function lackingStaff({ target: { indicator }, row }: Found): Lacking {
  if (professionalsOf(row) !== null) return { missing: [], blanks: [], faults: [] };
  const missing: Missing[] = [{ what: "professionals", indicator }];
  const { professionals, professionalsText: text, professionalsAt: at } = row;
  const reason: CellFault | null = text !== null ? "text" : professionals !== null && isNegative(professionals) ? "negative" : null;
  if (at === null || reason === null) return { missing, blanks: [at ?? row.at], faults: [] };
  return { missing, blanks: [], faults: [{ at, month: null, indicator, text: text ?? "", value: professionals, target: null, other: null, reason }] };
}

/** None and fewer than none cannot have produced anything: they count as missing. */
function professionalsOf({ professionals }: ProductionRecord): Fraction | null {
  return professionals === null || isZero(professionals) || isNegative(professionals) ? null : professionals;
}
