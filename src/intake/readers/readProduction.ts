import { cellName } from "../../domain/address";
import type { Block } from "../block/block";
import type { Grid } from "../grid/grid";
import { cellWith, type HeaderCell } from "../header/header";
import type { MonthRecord, ProductionRecord } from "../records";
import { readCell } from "../values/readCell";
import { readKind } from "../values/readKind";
import type { Month } from "../values/readMonth";
import { readFigures } from "../values/readNumber";
import { columnMeanings } from "./columnMeanings";
import type { Reading } from "./reading";

/** Indicador | jan/23 | fev/23 … | Profissionais ativos, or one Resultado: what was produced. A blank month is missing, never zero. */
export function readProduction(grid: Grid, block: Block, id: string): Reading {
  const column = (role: Parameters<typeof cellWith>[1]): HeaderCell | null => cellWith(block.header, role) ?? null;
  const indicator = column("indicator")!;
  const months = block.header.cells.filter(cell => cell.month !== null);
  const values = months.length > 0 ? months : block.header.cells.filter(cell => cell.roles.includes("result") && cell !== indicator).slice(0, 1);
  const [folha, kind, facility, group, professionals] = [column("folha"), column("kind"), column("facility"), column("group"), column("professionals")];
  const year = yearIn(grid.sheet) ?? block.titles.map(title => yearIn(title.text)).find(found => found !== null) ?? null;
  const production: ProductionRecord[] = [];
  for (const { row } of block.rows) {
    const name = grid.seenText(row, indicator.column);
    if (name === "") continue;
    const text = (cell: HeaderCell | null): string | null => (cell ? grid.seenText(row, cell.column) || null : null);
    const people = professionals ? readValue(grid, row, professionals) : null;
    production.push({
      block: id,
      at: grid.home(row, indicator.column),
      folha: text(folha),
      kind: readKind(text(kind) ?? ""),
      kindText: text(kind),
      facility: text(facility),
      group: text(group),
      indicator: name,
      months: values.map(cell => ({ ...readValue(grid, row, cell), month: cell.month && monthName(cell.month, year) })),
      professionals: people?.value ?? null,
      professionalsAt: people?.at ?? null,
      professionalsText: people && !people.blank && people.value === null ? people.text : null,
    });
  }
  return { production, columns: columnMeanings(block.header, { folha, kind, facility, group, indicator, professionals, ...Object.fromEntries(values.map(cell => [cell.text, cell])) }) };
}

function readValue(grid: Grid, row: number, { column }: HeaderCell): Omit<MonthRecord, "month"> {
  const at = { sheet: grid.sheet, cell: cellName(row, column) };
  const text = grid.ownText(row, column);
  const typed = readCell(grid, row, column);
  if (typed) return { at, value: typed.value, text, blank: false };
  const [figure, second] = readFigures(text);
  // A figure with words around it may be anything ("12 (parcial)"): it is asked about, not taken.
  const plain = figure && !second && text.replace(figure.text, "").replace(/R\$/i, "").trim() === "" ? figure : undefined;
  return { at, value: plain?.value ?? null, other: plain?.other ?? null, text, blank: text === "" };
}

function monthName({ month, year }: Month, fallback: number | null): string {
  const whole = year ?? fallback;
  return `${whole === null ? "" : `${whole}-`}${String(month).padStart(2, "0")}`;
}

function yearIn(text: string): number | null {
  const year = /\b(20\d\d)\b/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}
