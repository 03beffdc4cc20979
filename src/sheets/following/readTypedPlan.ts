import { fromNumber } from "../../domain/decimal";
import { equals, type Fraction } from "../../domain/fraction";
import type { Signal, SignalStatus } from "../../follow/signal";
import type { TypedAction, TypedPlan, TypedYear } from "../../follow/typedPlan";
import type { Direction } from "../../intake/records";
import { readFigures } from "../../intake/values/readNumber";
import { readStatus } from "../../intake/values/readStatus";
import { fold } from "../../intake/text/fold";
import { ACTION_HEADERS, DIRECTION_WORDS, SERIES_HEADERS, SIGNAL_HEADERS, SIGNAL_WORDS } from "../../locale/following";
import type { CellValue, WorkbookSnapshot } from "../../workbook/snapshot";
import { chosenDate } from "./chosenDate";
import { type OwnRow, readOwnTable } from "./readOwnTable";
import { KEYS } from "./tables";
import { typedDay } from "./typedDay";

/**
 * What people changed in tblAcoes and tblSeries, every row of tblSinais, and the date of Acompanhamento. A cell was changed where it does not hold what Pactua wrote,
 * as the columns "Lido: …" remember it.
 */
export function readTypedPlan(snapshot: WorkbookSnapshot): TypedPlan {
  const [a, s, g] = [ACTION_HEADERS, SERIES_HEADERS, SIGNAL_HEADERS];
  return {
    actions: readOwnTable(snapshot, KEYS.actions, [a.sheet, a.cell, a.action, a.status]).flatMap(row => typedAction(row) ?? []),
    series: readOwnTable(snapshot, KEYS.series, [s.sheet, s.cell, s.indicator, s.actual]).flatMap(row => typedYear(row) ?? []),
    signals: readOwnTable(snapshot, KEYS.signals, [g.region, g.action, g.difficulty]).flatMap(row => signalOf(row) ?? []),
    date: chosenDate(snapshot),
  };
}

function typedAction(row: OwnRow): TypedAction | null {
  const h = ACTION_HEADERS;
  const [sheet, cell, action] = [row.text(h.sheet), row.text(h.cell), row.text(h.action)];
  if (sheet === null || cell === null || action === null) return null;
  const typed = {
    ...(isSame(row.value(h.status), row.value(h.readStatus)) ? {} : statusOf(row.text(h.status))),
    ...(isSame(row.value(h.progress), row.value(h.readProgress)) ? {} : { progress: partOf(row.value(h.progress)) }),
    ...(isSame(row.value(h.completed), row.value(h.readCompleted)) ? {} : { completed: typedDay(row.value(h.completed)) }),
    ...(row.text(h.notes) === null ? {} : { notes: row.text(h.notes) }),
  };
  return Object.keys(typed).length === 0 ? null : { at: row.at(h.status), source: { sheet, cell }, action, ...typed };
}

function typedYear(row: OwnRow): TypedYear | null {
  const h = SERIES_HEADERS;
  const [sheet, cell, indicator, year] = [row.text(h.sheet), row.text(h.cell), row.text(h.indicator), row.value(h.year)];
  if (sheet === null || cell === null || indicator === null || typeof year !== "number") return null;
  const direction = (Object.keys(DIRECTION_WORDS) as Direction[]).find(one => DIRECTION_WORDS[one] === row.text(h.direction));
  const typed = {
    ...(isSame(row.value(h.actual), row.value(h.readActual)) ? {} : { actual: numberOf(row.value(h.actual)) }),
    ...(direction === undefined || isSame(row.value(h.direction), row.value(h.readDirection)) ? {} : { direction }),
  };
  return Object.keys(typed).length === 0 ? null : { at: row.at(h.actual), source: { sheet, cell }, indicator, year, ...typed };
}

function signalOf(row: OwnRow): Signal | null {
  const h = SIGNAL_HEADERS;
  const signal: Signal = {
    region: row.text(h.region), action: row.text(h.action), difficulty: row.text(h.difficulty), date: typedDay(row.value(h.date)), who: row.text(h.who),
    status: signalStatus(row.text(h.status)), answer: row.text(h.answer),
  };
  return Object.values(signal).every(value => value === null) ? null : signal;
}

function signalStatus(text: string | null): SignalStatus | null {
  return text === null ? null : (Object.keys(SIGNAL_WORDS) as SignalStatus[]).find(status => fold(SIGNAL_WORDS[status]) === fold(text)) ?? "open";
}

function statusOf(text: string | null): Pick<TypedAction, "status" | "unknownStatus"> {
  const status = text === null ? null : readStatus(text);
  return { status, ...(text !== null && status === null ? { unknownStatus: text } : {}) };
}

function numberOf(value: CellValue): Fraction | null {
  if (typeof value === "number" && Number.isFinite(value)) return fromNumber(value);
  return typeof value === "string" ? readFigures(value)[0]?.value ?? null : null;
}

/** 0.4, 40 (typed into a cell that lost its format) and "40%" are 40 %. */
function partOf(value: CellValue): Fraction | null {
  const number = numberOf(value);
  return number !== null && number.num > number.den ? { num: number.num, den: number.den * 100n } : number;
}

/** Numbers at 15 digits: a workbook that another program saved may differ in the 17th. */
function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number" && Number.isFinite(a) && Number.isFinite(b)) return equals(fromNumber(a), fromNumber(b));
  return a === b;
}
