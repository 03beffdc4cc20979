import type { CellRef } from "../../domain/address";
import type { Block } from "../block/block";
import type { Context } from "../block/context";
import type { Grid } from "../grid/grid";
import { cellWith } from "../header/header";
import type { BandRecord } from "../records";
import { fold } from "../text/fold";
import { readBand } from "../values/readBand";
import { readFactor } from "../values/readFactor";
import { columnMeanings } from "./columnMeanings";
import type { Reading } from "./reading";

/** ATIVIDADE | QUANTIDADE PRODUZIDA | VALOR A PAGAR: what is paid for which attainment. Limits stay as written. */
export function readBands(grid: Grid, block: Block, context: Context, id: string): Reading {
  const from = cellWith(block.header, "bandFrom");
  const to = cellWith(block.header, "bandTo");
  const quantity = cellWith(block.header, "quantity") ?? from!;
  const pay = block.header.cells.find(cell => cell.roles.includes("pay") && cell !== quantity)!;
  const activity = block.header.cells.find(cell => cell.column < quantity.column) ?? null;
  const firstOf = new Map<string, CellRef>();
  const bands: BandRecord[] = [];
  let appliesTo: string | null = null;
  for (const { row } of block.rows) {
    if (activity) {
      const label = grid.seenText(row, activity.column);
      if (label !== "") appliesTo = label;
      // The same name written again beside each band is one table, not many.
      if (appliesTo !== null && !firstOf.has(fold(appliesTo))) firstOf.set(fold(appliesTo), grid.home(row, activity.column));
    }
    const text = quantity === from ? limitsText(grid.seenText(row, from.column), to ? grid.seenText(row, to.column) : "") : grid.seenText(row, quantity.column);
    if (text === "") continue;
    const limits = readBand(text);
    const payText = grid.seenText(row, pay.column);
    const factor = readFactor(grid.isMoment(row, pay.column) ? null : grid.seen(row, pay.column), payText, pay.text);
    bands.push({
      block: id,
      at: grid.home(row, quantity.column),
      appliesTo,
      appliesToAt: appliesTo === null ? null : firstOf.get(fold(appliesTo))!,
      kind: context.kind,
      ...(limits ?? { from: null, fromInclusive: false, to: null, toInclusive: false }),
      factor: factor.kind === "factor" ? factor.factor : null,
      text,
      payAt: grid.home(row, pay.column),
      payText,
      event: factor.kind === "event",
      unreadable: limits === null || factor.kind === "unreadable",
    });
  }
  return { bands, columns: columnMeanings(block.header, { activity, quantity, pay }) };
}

/** Limits in two columns (De | Até) as one sentence; a blank, "-" or "acima" leaves that end open, and any other word ("a definir") is nothing that could be read. */
function limitsText(from: string, to: string): string {
  const word = [from, to].find(text => !/\d/.test(text) && /\p{L}/u.test(text) && !/^(ou |e )?(acima|mais|sem limite|em diante)$/.test(fold(text)));
  if (word !== undefined) return word;
  const [low, high] = [from, to].map(text => (/\d/.test(text) ? text : ""));
  if (low === "" && high === "") return "";
  if (high === "") return `A partir de ${low}`;
  return low === "" ? `Menos que ${high}` : `De ${low} até ${high}`;
}
