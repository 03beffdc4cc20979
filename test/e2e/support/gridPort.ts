import type { Page } from "playwright-core";
import type { WorkbookPort } from "../../../src/workbook/port";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { unwired, wired } from "./wire";

/** The grid's adapter in the page, as a port for the test outside it. */
export async function gridPort(page: Page, snapshot: WorkbookSnapshot): Promise<WorkbookPort> {
  await page.evaluate(async ({ json }) => {
    const revived = JSON.parse(json, (_, value) => (typeof value === "object" && value !== null && "$map" in value ? new Map(value.$map) : value));
    window.pactuaWorkbook = await window.pactuaBench!.open(revived, "teste.xlsx");
    window.pactuaApplied = [];
  }, wired(snapshot));
  return {
    async read(onProgress) {
      const { json, steps } = await page.evaluate(async () => {
        const steps: [number, number][] = [];
        const read = await window.pactuaWorkbook!.read((done, whole) => steps.push([done, whole]));
        return { steps, json: JSON.stringify(read, (_, value) => (value instanceof Map ? { $map: [...value] } : value)) };
      });
      steps.forEach(step => onProgress?.(...step));
      return unwired({ json });
    },
    async apply(patch, onProgress) {
      const { sheets, steps, turn } = await page.evaluate(async wanted => {
        const steps: [number, number][] = [];
        const applied = await window.pactuaWorkbook!.apply(wanted, (done, whole) => steps.push([done, whole]));
        return { sheets: applied.sheets, steps, turn: window.pactuaApplied!.push(applied) - 1 };
      }, patch);
      steps.forEach(step => onProgress?.(...step));
      return { sheets, undo: () => page.evaluate(index => window.pactuaApplied![index]!.undo(), turn) };
    },
  };
}

declare global {
  interface Window {
    pactuaApplied?: { undo(): Promise<void> }[];
  }
}
