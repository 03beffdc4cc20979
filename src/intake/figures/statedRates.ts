import { compare, ZERO } from "../../domain/fraction";
import type { StatedRateRecord } from "../records";
import { fold } from "../text/fold";
import { readFigures } from "../values/readNumber";
import { childrenOf, type Depths } from "./depths";
import type { FigureRow } from "./figureRow";

export type StatedRate = Omit<StatedRateRecord, "block">;

/** The lines of a column of money whose names say what part of another line they are. */
export function statedRates(rows: readonly FigureRow[], depths: Depths, column: number): StatedRate[] {
  const amounts = rows.flatMap((row, index) => {
    const cell = row.cells.get(column);
    const leads = row.role !== "line" || childrenOf(depths, index).length > 0;
    return cell?.value && compare(cell.value, ZERO) > 0 ? [{ at: cell.at, label: row.label, value: cell.value, leads }] : [];
  });
  return amounts.flatMap((amount): StatedRate[] => {
    const rates = readFigures(amount.label).filter(figure => figure.percent);
    if (rates.length === 0) return [];
    const before = fold(amount.label.slice(0, rates[0]!.index));
    const bases = amounts.filter(other => other !== amount).sort((a, b) => Number(b.leads) - Number(a.leads));
    return [{ at: amount.at, label: amount.label, rates: rates.map(rate => rate.value), atMost: /\b(ate|maximo de|no maximo)\s*$/.test(before), value: amount.value, bases }];
  });
}
