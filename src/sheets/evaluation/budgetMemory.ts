import { type Fraction, toNumber } from "../../domain/fraction";
import { MEMORY_HEADERS } from "../../locale/evaluationSheet";
import type { CellPatch } from "../../workbook/patch";
import type { MemoryColumns } from "./columns";
import { budgetHalves, snapFormula } from "./exactMoney";
import { budgetCells } from "./headCells";
import { computed, text } from "./part";
import { HEAD } from "./plan";

/** The budget in centavos and its two halves, above the memory of the exact calculation. */
export function budgetMemory(memory: Pick<MemoryColumns, "reached" | "wanted" | "position">, budget: Fraction | null): CellPatch[] {
  const { amount, cents } = budgetCells({ columns: { memory } });
  const halves = budget && budgetHalves(toNumber(budget));
  const when = (formula: string): string => `IF(ISNUMBER(${amount}),${formula},"")`;
  return [
    text(HEAD.subtitle, memory.reached, MEMORY_HEADERS.title, "memory bold"),
    text(HEAD.labels, memory.reached, MEMORY_HEADERS.budgetCents, "memory"),
    text(HEAD.labels, memory.wanted, MEMORY_HEADERS.budgetHigh, "memory"),
    text(HEAD.labels, memory.position, MEMORY_HEADERS.budgetLow, "memory"),
    computed(HEAD.values, memory.reached, when(snapFormula(`${amount}*100`, "0.0005")), halves ? halves.cents : "", "memory"),
    computed(HEAD.values, memory.wanted, when(`INT(${cents}/10^6)`), halves ? halves.high : "", "memory"),
    computed(HEAD.values, memory.position, when(`MOD(${cents},10^6)`), halves ? halves.low : "", "memory"),
  ];
}
