import type { LiveWorkbook } from "../workbook/livePort";
import type * as ribbonJobs from "./ribbonJobs";

/** What each button of the ribbon does on the open workbook, by its id in manifest.xml. Ids never change. */
export const COMMANDS: Readonly<Record<string, (jobs: typeof ribbonJobs, workbook: LiveWorkbook) => Promise<void>>> = {
  "pactua.conferir": (jobs, workbook) => jobs.checkWorkbook(workbook),
  "pactua.avaliar": (jobs, workbook) => jobs.evaluateWorkbook(workbook),
  "pactua.acompanhar": (jobs, workbook) => jobs.followWorkbook(workbook),
};

/** Tells Office what the buttons do. The jobs are fetched with the first click, so that the page itself stays small. */
export function registerCommands(): void {
  for (const [id, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      void run(command).finally(() => event.completed());
    });
  }
}

/** What fails shows in the pane: a button has no place of its own to say it. */
async function run(command: (typeof COMMANDS)[string]): Promise<void> {
  try {
    const [jobs, { openWorkbook }] = await Promise.all([import("./ribbonJobs"), import("./openWorkbook")]);
    await command(jobs, openWorkbook());
  } catch {
    await Office.addin.showAsTaskpane();
  }
}
