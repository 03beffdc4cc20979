import type { Page } from "playwright-core";
import type { CellValue } from "../../../src/workbook/snapshot";

/** Selects the cell and types into it with the keyboard, as a person does. */
export async function typeInto(page: Page, sheet: string, cell: string, text: string): Promise<void> {
  await page.locator('#grid canvas[id^="univer-sheet-main-canvas"]').last().click({ position: { x: 300, y: 200 } });
  await page.evaluate(ref => window.pactuaWorkbook!.select(ref), { sheet, range: cell });
  // Faster than any person, a formula outruns the list of functions that the grid offers meanwhile.
  await page.keyboard.type(text, { delay: text.startsWith("=") ? 15 : 0 });
  await page.keyboard.press("Enter");
  // On a busy machine the list of functions may still stand, and takes the first one.
  if (await page.evaluate(() => window.pactuaBench!.typing())) await page.keyboard.press("Enter");
}

/** What stands in the cells, once everything is computed. */
export function valuesOf(page: Page, sheet: string): Promise<CellValue[][]> {
  return page.evaluate(async name => {
    const read = await window.pactuaWorkbook!.readSheet(name);
    return read!.values.map(row => [...row]);
  }, sheet);
}

export function formulasOf(page: Page, sheet: string): Promise<[string, string][]> {
  return page.evaluate(async name => [...(await window.pactuaWorkbook!.readSheet(name))!.formulas], sheet);
}
