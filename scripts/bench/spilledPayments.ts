import type { Page } from "playwright-core";
import { typeInto, valuesOf } from "../../test/e2e/support/typeInto";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { wired } from "../../test/e2e/support/wire";
import { type Figure, ratioFigure } from "./figure";
import { duration } from "./duration";

const ROWS = 5_000;
/** Beside a multiplication that the grid does itself over as many cells. */
const MOST_TIMES_NATIVE = 20;

/** 5,000 payments in one spilled call, and 5,000 products by the grid's own means. */
export async function spilledPayments(page: Page): Promise<Figure[]> {
  await page.evaluate(async ({ json }) => {
    const revived = JSON.parse(json, (_, value) => (typeof value === "object" && value !== null && "$map" in value ? new Map(value.$map) : value));
    window.pactuaWorkbook = await window.pactuaBench!.open(revived, "funcoes.xlsx");
  }, wired(lines()));
  const native = await spilled(page, "E1", `=A1:A${ROWS}*C1:C${ROWS}`);
  const paid = await spilled(page, "G1", `=PAGAMENTO(A1:A${ROWS};B1:B${ROWS};C1:C${ROWS};1000000)`);
  return [
    duration("5,000 products in one spilled formula, by the grid alone", native),
    duration("5,000 PAGAMENTO in one spilled call", paid),
    ratioFigure("  as a multiple of the products", paid / native, MOST_TIMES_NATIVE),
  ];
}

/** From Enter to the last cell. */
async function spilled(page: Page, cell: string, formula: string): Promise<number> {
  await typeInto(page, "Linhas", "J1", "1");
  await valuesOf(page, "Linhas");
  await page.evaluate(ref => window.pactuaWorkbook!.select(ref), { sheet: "Linhas", range: cell });
  await page.keyboard.type(formula);
  await page.evaluate(({ rows, column }) => {
    const begun = new Promise<number>(resolve => window.addEventListener("keydown", ({ key }) => key === "Enter" && resolve(performance.now()), { capture: true }));
    const last = async (): Promise<number> => {
      const from = await begun;
      for (;;) {
        const sheet = await window.pactuaWorkbook!.readSheet("Linhas");
        if (typeof sheet!.values[rows - 1]?.[column] === "number") return performance.now() - from;
        await new Promise(resolve => setTimeout(resolve, 0));
      }
    };
    window.pactuaWatch = Promise.all([last(), 0]);
  }, { rows: ROWS, column: cell === "E1" ? 4 : 6 });
  await page.keyboard.press("Enter");
  const [ms] = await page.evaluate(() => window.pactuaWatch!);
  return ms;
}

function lines(): WorkbookSnapshot {
  const values = Array.from({ length: ROWS }, (_, row) => [(row * 37) % 400, 320, 0.0002]);
  const sheet = { name: "Linhas", visibility: "visible" as const, values, formulas: new Map<string, string>(), formats: new Map<string, string>(), merges: [], hiddenRows: [], tables: [] };
  return { sheets: [sheet], names: [], properties: {} };
}
