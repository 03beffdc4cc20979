import type { Page } from "playwright-core";
import { cellName } from "../../src/domain/address";
import { COLUMN_HEADERS } from "../../src/locale/evaluationSheet";
import { cellWith } from "../../test/e2e/support/planner";
import { typeInto, valuesOf } from "../../test/e2e/support/typeInto";

/** In milliseconds, from Enter. */
interface Latency {
  /** The new payment stands in its cell. */
  readonly cell: number;
  /** The pane shows the new result. */
  readonly pane: number;
  /** A formula on a sheet of the user's, beside the cell it refers to. */
  readonly plain: number;
}

const BUDGET = 1_000_000;
/** What was changed before is computed by then. */
const QUIET_MS = 3_000;

/** Three months and the budget stand already; the fourth is typed. @param indicator of the line @param plainSheet one of the user's, with nothing in T1 and T2 */
export async function inputLatency(page: Page, sheet: string, indicator: string, plainSheet: string): Promise<Latency> {
  const values = await valuesOf(page, sheet);
  const header = cellWith(values, COLUMN_HEADERS.attainment).row;
  const { row } = cellWith(values, indicator, header);
  const column = (title: string): number => values[header]!.indexOf(title);
  const month = (index: number): string => cellName(row, column(COLUMN_HEADERS.target) + 1 + index);
  const written = [["A4", BUDGET], [month(0), 1000], [month(1), 1000], [month(2), 1000]] as const;
  await page.evaluate(async ({ name, cells }) => {
    await window.pactuaWorkbook!.write(cells.map(([cell, value]) => ({ at: { sheet: name, cell }, value })));
  }, { name: sheet, cells: written });
  await typeInto(page, plainSheet, "T2", "=T1+1");
  const plain = await sinceEnter(page, plainSheet, "T1", { row: 1, column: 19 });
  const paid = await sinceEnter(page, sheet, month(3), { row, column: column(COLUMN_HEADERS.payment) });
  return { ...paid, plain: plain.cell };
}

async function sinceEnter(page: Page, sheet: string, cell: string, watched: { readonly row: number; readonly column: number }): Promise<Pick<Latency, "cell" | "pane">> {
  await page.evaluate(ref => window.pactuaWorkbook!.select(ref), { sheet, range: cell });
  await page.waitForTimeout(QUIET_MS);
  await page.keyboard.type("1000");
  // What is typed overtakes what the page is asked: the watch is set before Enter.
  await page.evaluate(({ row, column, hasPane }) => {
    const cellNow = (): unknown => window.pactuaWorkbook!.shown().valueAt(row, column);
    const paneNow = (): unknown => document.querySelector("iframe")!.contentDocument!.getElementById("results")?.parentElement?.textContent;
    const entered = new Promise<number>(resolve => window.addEventListener("keydown", ({ key }) => key === "Enter" && resolve(performance.now()), { capture: true }));
    const change = async (now: () => unknown): Promise<number> => {
      const before = now();
      const begun = await entered;
      while (now() === before) await new Promise(resolve => setTimeout(resolve, 2));
      return performance.now() - begun;
    };
    window.pactuaWatch = Promise.all([change(cellNow), hasPane ? change(paneNow) : 0]);
  }, { ...watched, hasPane: sheet.startsWith("Avalia") });
  await page.keyboard.press("Enter");
  const [cellMs, paneMs] = await page.evaluate(() => window.pactuaWatch!);
  return { cell: cellMs, pane: paneMs };
}

declare global {
  interface Window {
    /** What is being waited for, in milliseconds from Enter: in the cell, and in the pane. */
    pactuaWatch?: Promise<[number, number]>;
  }
}
