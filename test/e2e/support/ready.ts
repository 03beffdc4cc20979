import type { Page } from "playwright-core";
import { BAR } from "../../../src/locale/workbench";

/** Resolves when the bar says what is open: the pane is beside it by then, and nothing of the page's own beginning gets in the way of what is done next. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(opening => {
    const said = document.querySelector("#bar [role=status]")?.textContent ?? "";
    return said !== "" && !said.startsWith(opening);
  }, BAR.opening("").replace("…", ""));
}
