import { registerCommands } from "./commands";

/**
 * Starts the one page of the shared runtime. Functions are there already (their chunk comes first); the commands of the ribbon must be
 * known before a button is pressed; the pane is fetched last, so that a workbook full of formulas never waits for it.
 */
async function start(): Promise<void> {
  registerCommands();
  // Fabric would name its fonts' addresses; the pane has none but the machine's own.
  Object.assign(window, { FabricConfig: { fontBaseUrl: "" } });
  await Office.onReady();
  const [{ showPane }, { openWorkbook }] = await Promise.all([
    import(/* webpackChunkName: "app" */ "./app"),
    import(/* webpackChunkName: "app" */ "./openWorkbook"),
  ]);
  showPane(document.getElementById("pactua")!, openWorkbook());
}

void start();
