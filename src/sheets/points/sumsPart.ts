import { add, type Fraction, toNumber } from "../../domain/fraction";
import { POINTS_MEMORY, POINTS_SHEET } from "../../locale/pointsSheet";
import type { CellPatch } from "../../workbook/patch";
import { budgetHalves } from "../evaluation/exactMoney";
import { computed, fill, type Part, text } from "../evaluation/part";
import { at, down } from "../evaluation/reference";
import { budgetCells } from "../evaluation/headCells";
import type { PointsPlan } from "./planPoints";

/** Points with up to three decimals are counted as whole thousandths. */
const SCALE = 1000;

/**
 * The points of all indicators and what they are worth, with nothing but whole numbers that a double holds exactly:
 *
 *     budget in centavos = high × 10^6 + low,  points P and possible Q in thousandths
 *     q    = INT(P × high / Q)                       millions of centavos
 *     rest = (P × high − q × Q) × 10^6 + P × low     what is left, times Q
 *     r    = INT(rest / Q)                           centavos
 *     last = rest − r × Q                            rounds up from half of Q on
 *     amount = q × 10^6 + r + (2 × last ≥ Q)         centavos
 */
export function sumsPart(plan: PointsPlan): Part {
  const { columns, sums, contract: { totals } } = plan;
  const label = (row: number, words: string, style: string): CellPatch[] => [...fill(row, 0, columns.source, style), text(row, 0, words, style)];
  const { lines } = plan;
  const range = (column: number): string => down(plan.first, plan.last, column);
  const points = at(sums.total, columns.points);
  const open = `SUMPRODUCT(--(${range(columns.points)}=""),--ISNUMBER(${range(columns.possible)}),${range(columns.possible)})`;
  const all = `ISNUMBER(${budgetCells(plan).amount}),COUNT(${range(columns.possible)})=${lines.length},${at(sums.total, columns.possible)}>0`;
  const [payment, most] = [at(sums.payment, columns.points), at(sums.most, columns.points)];
  const { pointsStyle } = plan;
  return {
    cells: [
      ...label(sums.total, POINTS_SHEET.total, "cell total"),
      computed(sums.total, columns.points, `SUM(${range(columns.points)})`, toNumber(totals.points), `cell total ${pointsStyle}`),
      computed(sums.total, columns.possible, `SUM(${range(columns.possible)})`, toNumber(totals.pointsPossible), `cell total ${pointsStyle}`),
      computed(sums.total, columns.status, `SUMPRODUCT(--(${range(columns.points)}=""))`, totals.open, "cell total open"),
      ...label(sums.payment, POINTS_SHEET.payment, "cell sum"),
      ...amountCells(plan, sums.payment, { points, reached: totals.points, all, amount: totals.payment }),
      ...label(sums.most, POINTS_SHEET.paymentAtMost, "cell muted"),
      ...amountCells(plan, sums.most, { points: `${points}+${open}`, reached: add(totals.points, totals.pointsOpen), all, amount: totals.paymentAtMost }),
      ...label(sums.deduction, POINTS_SHEET.deduction, "cell muted"),
      computed(sums.deduction, columns.points, `IF(${payment}="","",ROUND(${budgetCells(plan).amount}-${most},2))`, totals.deduction ? toNumber(totals.deduction) : "", "cell muted money"),
      ...memoryHeaders(plan),
    ],
    merges: [sums.payment, sums.most, sums.deduction].map(row => ({ top: row, left: columns.points, bottom: row, right: columns.possible })),
    rowHeights: { [sums.total]: 20, [sums.payment]: 20 },
  };
}

interface Amount {
  /** Formula of the points. */
  readonly points: string;
  readonly reached: Fraction;
  /** Conditions under which there is an amount. */
  readonly all: string;
  readonly amount: Fraction | null;
}

function amountCells(plan: PointsPlan, row: number, { points, reached, all, amount }: Amount): CellPatch[] {
  const { columns, sums, contract: { totals, budget } } = plan;
  const m = columns.memory.sums;
  const { high, low } = budgetCells(plan);
  const [p, q, whole, rest, left, last] = [m.points, m.possible, m.high, m.rest, m.low, m.last].map(column => at(row, column)) as [string, string, string, string, string, string];
  const steps = amount && budget ? exactSteps(toNumber(reached), toNumber(totals.pointsPossible), toNumber(budget)) : null;
  const unless = (formula: string): string => `IF(${p}="","",${formula})`;
  const step = (column: number, formula: string, cached: number | undefined): CellPatch => computed(row, column, formula, cached ?? "", "memory");
  return [
    step(m.points, `IF(AND(${all}),ROUND((${points})*${SCALE},0),"")`, steps?.points),
    step(m.possible, unless(`ROUND(${at(sums.total, columns.possible)}*${SCALE},0)`), steps?.possible),
    step(m.high, unless(`INT(${p}*${high}/${q})`), steps?.whole),
    step(m.rest, unless(`(${p}*${high}-${whole}*${q})*10^6+${p}*${low}`), steps?.rest),
    step(m.low, unless(`INT(${rest}/${q})`), steps?.left),
    step(m.last, unless(`${rest}-${left}*${q}`), steps?.last),
    computed(row, columns.points, unless(`(${whole}*10^6+${left}+IF(2*${last}>=${q},1,0))/100`), amount ? toNumber(amount) : "", row === sums.payment ? "cell sum money" : "cell muted money"),
  ];
}

/** The same steps on numbers, for the values that are shown until the host recalculates. */
function exactSteps(reached: number, all: number, budget: number): { points: number; possible: number; whole: number; rest: number; left: number; last: number } {
  const { high, low } = budgetHalves(budget);
  const [points, possible] = [Math.round(reached * SCALE), Math.round(all * SCALE)];
  const whole = Math.floor((points * high) / possible);
  const rest = (points * high - whole * possible) * 1e6 + points * low;
  const left = Math.floor(rest / possible);
  return { points, possible, whole, rest, left, last: rest - left * possible };
}

function memoryHeaders({ columns: { memory: { sums: m } }, sums }: PointsPlan): CellPatch[] {
  const titles: readonly (readonly [number, string])[] = [
    [m.points, POINTS_MEMORY.points], [m.possible, POINTS_MEMORY.possible], [m.high, POINTS_MEMORY.high],
    [m.rest, POINTS_MEMORY.rest], [m.low, POINTS_MEMORY.low], [m.last, POINTS_MEMORY.last],
  ];
  return titles.map(([column, title]) => text(sums.total, column, title, "memory wrap"));
}
