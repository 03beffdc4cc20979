import type { Block } from "../block/block";
import { cardLine, type CardLine } from "../block/cardLine";
import type { Grid } from "../grid/grid";
import type { CardRecord } from "../records";
import { readCompletion } from "../values/readCompletion";
import { readDeadline } from "../values/readDeadline";
import { progressIn } from "../values/readProgress";
import { readStatus } from "../values/readStatus";
import { yearIn } from "../values/yearIn";
import type { Reading } from "./reading";

/** One card: its fields, and every other line under the name it was given. A key that comes twice keeps its first value. */
export function readCard(grid: Grid, block: Block, id: string): Reading {
  const lines = block.rows.map(({ row }) => cardLine(grid, row, block.header.left)!);
  const first = (field: string): CardLine | undefined => lines.find(line => line.field === field && line.value !== "");
  const text = (field: string): string | null => first(field)?.value ?? null;
  const at = (field: string): CardRecord["statusAt"] => {
    const line = first(field) ?? lines.find(one => one.field === field);
    return line ? grid.home(line.row, line.column) : null;
  };
  const deadline = text("deadline");
  const baseYear = yearIn([...block.titles.map(title => title.text), grid.sheet]);
  const read = deadline === null ? null : readDeadline(deadline, baseYear);
  const forecast = text("forecast");
  const completed = text("completed");
  // The first of two lines with one name is the card's; a second that says something else is kept beside it.
  const others = lines.filter(line => line.value !== "" && (line.field === null || line.field === "forecast" || (first(line.field) !== line && first(line.field)!.value !== line.value)));
  const card: CardRecord = {
    block: id,
    at: grid.home(lines[0]!.row, block.header.left),
    area: text("area"), region: text("region"), problem: text("problem"), objective: text("objective"), action: text("action"), product: text("product"), target: text("target"),
    targetAt: at("target"),
    deadline, deadlineAt: at("deadline"), start: read?.start ?? null, end: read?.end ?? null, deadlineKind: read?.kind ?? null, suggestion: read?.suggestion ?? null,
    forecast, forecastAt: at("forecast"), forecastEnd: forecast === null ? null : readDeadline(forecast, baseYear).end,
    status: readStatus(text("status") ?? ""), statusText: text("status"), statusAt: at("status"),
    completed: completed === null ? readCompletion(text("status")) : readDeadline(completed, baseYear).end,
    progress: progressIn(text("progress") ?? ""), progressText: text("progress"), progressAt: at("progress"),
    responsible: text("responsible"),
    notes: Object.fromEntries(others.map(line => [line.key, line.value])),
    repeats: others.flatMap(({ field, value, row, column }) => (field === "target" || field === "deadline" ? [{ field, text: value, at: grid.home(row, column) }] : [])),
  };
  return { cards: [card], columns: [] };
}
