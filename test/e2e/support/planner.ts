import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { APP, COMMAND_NAMES, PREVIEW, UNDOING, undoName } from "../../../src/locale/pane/shared";
import { cellName } from "../../../src/domain/address";
import type { CellValue } from "../../../src/workbook/snapshot";

const PICTURES = "out/e2e";
const LONG = { timeout: 240_000 };

/** What a planner does with the pane and sees in the grid. */
export function plannerAt(page: Page) {
  mkdirSync(PICTURES, { recursive: true });
  const pane = page.frameLocator("#pane");
  const button = (name: string) => pane.getByRole("button", { name, exact: true }).first();
  const idle = () => pane.getByRole("progressbar").waitFor({ state: "detached", ...LONG });
  return {
    pane,
    button,
    idle,
    picture: (name: string) => page.screenshot({ path: `${PICTURES}/${name}.png` }),
    async read() {
      await button(COMMAND_NAMES.read).click();
      await pane.getByRole("tabpanel").getByRole("heading").first().waitFor(LONG);
      await idle();
    },
    tab: (name: keyof typeof APP.tabs) => pane.getByRole("tab", { name: new RegExp(`^${APP.tabs[name]}`) }).click(),
    /** Says yes to what is about to be written, and waits until it is. */
    async confirm() {
      await button(PREVIEW.confirm).or(button(PREVIEW.update)).first().click();
      await pane.getByRole("status").or(pane.getByText(/^(Criei|Atualizei)/)).filter({ hasText: /Criei|Atualizei|criei|atualizei/ }).first().waitFor(LONG);
      await idle();
    },
    /** Also where the pane asks first, since it takes typed values along. */
    async undo() {
      const last = pane.getByRole("button", { name: new RegExp(`^${undoName(null)}`) }).first();
      const what = (await last.getAttribute("aria-label"))!;
      await last.click();
      const yes = button(UNDOING.confirm);
      const gone = pane.locator("body").filter({ hasNot: pane.getByRole("button", { name: what, exact: true }) });
      await yes.or(gone).first().waitFor(LONG);
      if (await yes.isVisible()) await yes.click();
      await gone.waitFor(LONG);
      await idle();
    },
    /** Another workbook from the disk. */
    async open(file: string | { readonly name: string; readonly buffer: Buffer }) {
      await page.setInputFiles("#file", typeof file === "string" ? file : { ...file, mimeType: "application/octet-stream" });
    },
    said: () => page.locator("#bar [role=status]").textContent(),
  };
}

export type Planner = ReturnType<typeof plannerAt>;

/** The first cell with this text. @throws {Error} when there is none */
export function cellWith(values: readonly (readonly CellValue[])[], text: string, from = 0): { readonly row: number; readonly column: number; readonly name: string } {
  for (let row = from; row < values.length; row++) {
    const column = values[row]!.indexOf(text);
    if (column >= 0) return { row, column, name: cellName(row, column) };
  }
  throw new Error(`no cell says ${text}`);
}
