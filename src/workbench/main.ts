import { openWorkbookBytes } from "../workbook/file/openWorkbookBytes";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { startGrid } from "./grid/startGrid";
import { openBook } from "./openBook";

const grid = startGrid(document.getElementById("grid")!);
const pane = document.getElementById("pane") as HTMLIFrameElement;

async function show(snapshot: WorkbookSnapshot, name: string): Promise<void> {
  window.pactuaWorkbook = await openBook(grid, snapshot, name);
  pane.src = "pane.html";
}

async function start(): Promise<void> {
  const name = "contrato-complexo-saude.xlsx";
  const reply = await fetch(`samples/${name}`);
  const file = openWorkbookBytes(new Uint8Array(await reply.arrayBuffer()), name);
  await show(await file.read(), name);
}

window.pactuaBench = { open: (snapshot, name) => openBook(grid, snapshot, name) };
void start();
