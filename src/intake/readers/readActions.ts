import { cellName } from "../../domain/address";
import { dayOfSerial } from "../../domain/calendar";
import type { Block } from "../block/block";
import type { Grid } from "../grid/grid";
import type { HeaderCell } from "../header/header";
import type { Role } from "../header/matchRoles";
import type { ActionRecord } from "../records";
import { readCompletion } from "../values/readCompletion";
import { type Deadline, readDeadline } from "../values/readDeadline";
import { readProgress } from "../values/readProgress";
import { readStatus } from "../values/readStatus";
import { yearIn } from "../values/yearIn";
import { columnMeanings } from "./columnMeanings";
import { fillDown } from "./fillDown";
import { headingIn } from "./planHeading";
import type { Reading } from "./reading";

/** A plan of action: what, who, until when, how far. Lines under a merged strategic action or objective take it over. */
export function readActions(grid: Grid, block: Block, id: string): Reading {
  const { cells } = block.header;
  const named = cells.filter(cell => cell.roles.includes("action"));
  const action = named[named.length - 1]!;
  const strategic = named.length > 1 ? named[0]! : null;
  const all = (role: Role): HeaderCell[] => cells.filter(cell => cell.roles.includes(role) && cell !== action && cell !== strategic);
  const column = (role: Role): HeaderCell | null => all(role)[0] ?? null;
  const statuses = all("status");
  const howFar = new Map([...all("progress").slice(0, 1), ...statuses].map(cell => [cell, readProgress(grid, block.rows.map(({ row }) => row), cell.column)]));
  const columns = {
    objective: all("objective").find(cell => /^objetivo/i.test(cell.text)) ?? column("objective"), responsible: column("responsible"), participants: column("participants"), deadline: column("deadline"),
    start: column("start"), end: column("end"), status: statuses[0] ?? null, progress: column("progress"), notes: column("notes"),
    area: column("group") ?? column("facility"), region: column("region"), completed: column("completed"),
  };
  const above = (role: Role): string | null => block.keys.find(key => key.role === role)?.text ?? null;
  const objective = above("objective") ?? headingIn(block.titles);
  const written = { objective: fillDown(grid, columns.objective), strategic: fillDown(grid, strategic), area: fillDown(grid, columns.area) };
  const baseYear = yearIn([...block.titles.map(title => title.text), grid.sheet]);
  const actions: ActionRecord[] = [];
  for (const { row, section } of block.rows) {
    const name = grid.seenText(row, action.column);
    const over = { objective: written.objective(row), strategic: written.strategic(row), area: written.area(row) };
    if (name === "") continue;
    const text = (cell: HeaderCell | null): string | null => (cell ? grid.seenText(row, cell.column) || null : null);
    const deadline = deadlineAt(grid, row, columns, baseYear);
    // "Status 1º quad | Status 2º quad": the last one filled is how things stand.
    const status = [...statuses].reverse().find(cell => text(cell) !== null) ?? columns.status;
    // Under "Andamento" some write how far they are, not a word.
    const progress = columns.progress ?? (status && saysHowFar(grid, row, status) ? status : null);
    const words = status === progress ? null : status;
    actions.push({
      block: id,
      at: { sheet: grid.sheet, cell: cellName(row, action.column) },
      objective: over.objective ?? section?.text ?? objective,
      strategicAction: over.strategic,
      action: name,
      area: over.area,
      region: text(columns.region),
      responsible: text(columns.responsible) ?? above("responsible"),
      participants: text(columns.participants),
      ...deadline,
      status: readStatus(text(words) ?? ""),
      statusText: text(words),
      statusAt: words && grid.home(row, words.column),
      completed: (columns.completed && dayOrWords(grid, row, columns.completed, baseYear)?.end) ?? readCompletion(text(words)),
      progress: progress && howFar.get(progress)!(row),
      progressText: text(progress),
      progressAt: progress && grid.home(row, progress.column),
      notes: text(columns.notes),
    });
  }
  return { actions, columns: columnMeanings(block.header, { action, strategicAction: strategic, ...columns }) };
}

type Dates = Pick<ActionRecord, "deadline" | "deadlineAt" | "start" | "end" | "deadlineKind" | "suggestion">;

/** One column of words, or two of dates (Início | Término). */
function deadlineAt(grid: Grid, row: number, columns: Readonly<Record<"deadline" | "start" | "end", HeaderCell | null>>, baseYear: number | null): Dates {
  const { deadline, start, end } = columns;
  if (!deadline && (start || end)) {
    const [first, last] = [start, end].map(cell => (cell ? dayOrWords(grid, row, cell, baseYear) : null));
    const words = [start, end].map(cell => (cell ? grid.seenText(row, cell.column) : "")).filter(text => text !== "").join(" a ");
    const at = grid.home(row, (end ?? start)!.column);
    const unreadable = [first, last].find(one => one?.kind === "unreadable");
    if (unreadable) return { deadline: words, deadlineAt: at, start: null, end: null, deadlineKind: "unreadable", suggestion: unreadable.suggestion };
    const kind = first && last ? "between" : first ? "from" : last ? "until" : null;
    return { deadline: words || null, deadlineAt: at, start: first?.start ?? null, end: last?.end ?? null, deadlineKind: kind, suggestion: null };
  }
  const read = deadline ? dayOrWords(grid, row, deadline, baseYear) : null;
  return {
    deadline: deadline ? grid.seenText(row, deadline.column) || null : null, deadlineAt: deadline && grid.home(row, deadline.column),
    start: read?.start ?? null, end: read?.end ?? null, deadlineKind: read?.kind ?? null, suggestion: read?.suggestion ?? null,
  };
}

function dayOrWords(grid: Grid, row: number, cell: HeaderCell, baseYear: number | null): Deadline | null {
  const value = grid.seen(row, cell.column);
  if (typeof value === "number" && grid.isDate(row, cell.column)) {
    const day = dayOfSerial(value);
    return { kind: "in", start: day, end: day, suggestion: null };
  }
  const text = grid.seenText(row, cell.column);
  return text === "" ? null : readDeadline(text, baseYear);
}

/** "60%" or a number where a status is looked for; a bare number in words ("2") may be a code. */
function saysHowFar(grid: Grid, row: number, cell: HeaderCell): boolean {
  const text = grid.seenText(row, cell.column);
  return /^\s*\d+([.,]\d+)?\s*%\s*$/.test(text) || (cell.text.includes("%") && /^\s*\d+([.,]\d+)?\s*$/.test(text));
}
