import { cellName } from "../../domain/address";
import type { Block } from "../block/block";
import type { Context } from "../block/context";
import type { Grid } from "../grid/grid";
import { cellWith, type HeaderCell, ownHeader } from "../header/header";
import type { MonthRecord, ProductionRecord } from "../records";
import { fold } from "../text/fold";
import { isFacilityName } from "../text/names";
import { readCell } from "../values/readCell";
import { readKind } from "../values/readKind";
import { monthIn } from "../values/monthIn";
import type { Month } from "../values/readMonth";
import { plainFigure } from "../values/plainFigure";
import { columnMeanings } from "./columnMeanings";
import { fillDown } from "./fillDown";
import { lineNameColumn } from "./readThreeLines";
import type { Reading } from "./reading";

/** In a table of targets: the columns that are none of the production's. */
export interface BesideTargets {
  readonly indicator: HeaderCell;
  readonly target: HeaderCell;
}

/** Months or results beside the targets ("Indicador | Meta | Realizado"): how far they have been reached. */
export function hasProduction({ header }: Block, target: HeaderCell): boolean {
  return header.cells.some(cell => cell !== target && (cell.month !== null || cell.roles.includes("result")));
}

/**
 * Indicador | jan/23 | fev/23 … | Profissionais ativos, or one Resultado, or Mês | Indicador | Realizado with a line a month: what was produced.
 * A blank month is missing, never zero.
 */
export function readProduction(grid: Grid, block: Block, context: Context, id: string, beside?: BesideTargets): Reading {
  const column = (role: Parameters<typeof cellWith>[1]): HeaderCell | null => cellWith(block.header, role) ?? null;
  const indicator = beside?.indicator ?? column("indicator") ?? block.header.cells[0]!;
  const months = block.header.cells.filter(cell => cell.month !== null && cell !== beside?.target);
  const figures = (["result", "amount"] as const).flatMap(role => block.header.cells.filter(cell => cell.roles.includes(role) && cell !== indicator));
  const places = months.length + figures.length > 0 ? [] : block.header.cells.filter(cell => cell !== indicator && isFacilityName(ownHeader(cell)));
  const values = months.length > 0 ? months : [...figures.slice(0, 1), ...places];
  const [folha, kind, facility, group, professionals] = [column("folha"), column("kind"), column("facility"), column("group"), column("professionals")];
  const year = yearIn(grid.sheet) ?? block.titles.map(title => yearIn(title.text)).find(found => found !== null) ?? null;
  const monthOf = months.length > 0 ? null : monthColumn(grid, block);
  const byPlace = byFacility(values, facility);
  const production: ProductionRecord[] = [];
  const [folhaAt, facilityAt, groupAt] = [folha, facility, group].map(cell => fillDown(grid, cell)) as [FillDown, FillDown, FillDown];
  // Over a Meta and a Realizado the indicator may be written once.
  const nameAt = lineNameColumn(grid, block) === null ? (row: number) => grid.seenText(row, indicator.column) : fillDown(grid, indicator);
  for (const { row } of block.rows) {
    const above = { folha: folhaAt(row), facility: facilityAt(row), group: groupAt(row) };
    const name = nameAt(row) ?? "";
    if (name === "") continue;
    const text = (cell: HeaderCell | null): string | null => (cell ? grid.seenText(row, cell.column) || null : null);
    const people = professionals ? readValue(grid, row, professionals) : null;
    for (const [place, own] of byPlace) production.push({
      block: id,
      at: grid.home(row, place === null ? indicator.column : own[0]!.column),
      folha: text(folha),
      kind: readKind(text(kind) ?? ""),
      kindText: text(kind),
      facility: place ?? text(facility) ?? (facility ? null : context.facility),
      group: text(group),
      above: place === null ? above : { ...above, facility: place },
      indicator: name,
      months: own.map(cell => ({ ...readValue(grid, row, cell), month: monthOf ? monthName(monthOf(row)!, year) : cell.month && monthName(cell.month, year) })),
      professionals: people && !people.other ? people.value : null,
      professionalsAt: people?.at ?? null,
      professionalsText: people && !people.blank && (people.value === null || people.other) ? people.text : null,
    });
  }
  return { production: monthOf ? joinMonths(production) : production, columns: columnMeanings(block.header, { folha, kind, facility, group, indicator, professionals, ...Object.fromEntries(values.map(cell => [cell.text, cell])) }) };
}

/** The values of each facility that stands across ("Janeiro" over "UBS A | UBS B"); all of them as one where a column names it, or none does. */
function byFacility(values: readonly HeaderCell[], column: HeaderCell | null): ReadonlyMap<string | null, readonly HeaderCell[]> {
  const found = new Map<string | null, HeaderCell[]>();
  for (const cell of values) {
    const place = column === null && isFacilityName(ownHeader(cell)) ? ownHeader(cell) : null;
    found.set(place, [...(found.get(place) ?? []), cell]);
  }
  return found;
}

type FillDown = ReturnType<typeof fillDown>;

/** The column that says the month of each line; null where there is none, or a line without. */
function monthColumn(grid: Grid, block: Block): ((row: number) => Month | null) | null {
  const cell = cellWith(block.header, "period");
  if (!cell) return null;
  const months = new Map(block.rows.map(({ row }) => [row, monthIn(grid.seen(row, cell.column), { asDate: grid.isDate(row, cell.column) })]));
  return [...months.values()].every(month => month !== null) ? row => months.get(row) ?? null : null;
}

/** The lines of one indicator as one record; a month that comes twice begins another, for nobody can say which counts. */
function joinMonths(lines: readonly ProductionRecord[]): ProductionRecord[] {
  const joined: ProductionRecord[] = [];
  const last = new Map<string, number>();
  for (const line of lines) {
    const key = JSON.stringify([line.folha, line.kindText, line.facility, line.group, line.indicator].map(text => text && fold(text)));
    const index = last.get(key);
    const before = index === undefined ? undefined : joined[index];
    if (before && !before.months.some(({ month }) => month === line.months[0]?.month)) {
      joined[index!] = { ...before, months: [...before.months, ...line.months], professionals: before.professionals ?? line.professionals };
    } else {
      last.set(key, joined.length);
      joined.push(line);
    }
  }
  return joined;
}

function readValue(grid: Grid, row: number, { column }: HeaderCell): Omit<MonthRecord, "month"> {
  const at = { sheet: grid.sheet, cell: cellName(row, column) };
  const text = grid.ownText(row, column);
  const typed = readCell(grid, row, column);
  if (typed) return { at, value: typed.value, text, blank: false };
  const figure = plainFigure(text);
  return { at, value: figure?.value ?? null, other: figure?.other ?? null, text, blank: text === "" };
}

function monthName({ month, year }: Month, fallback: number | null): string {
  const whole = year ?? fallback;
  return `${whole === null ? "" : `${whole}-`}${String(month).padStart(2, "0")}`;
}

function yearIn(text: string): number | null {
  const year = /\b(20\d\d)\b/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}
