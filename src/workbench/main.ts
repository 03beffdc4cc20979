import * as functions from "../functions/functions";
import { openWorkbookBytes } from "../workbook/file/openWorkbookBytes";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { addFunctions, type FunctionMetadata } from "./functions/addFunctions";
import type { Work } from "./functions/gridFunction";
import { playExcelErrors } from "./functions/hostErrors";
import { guardParser } from "./grid/guardParser";
import { startGrid } from "./grid/startGrid";
import { typeInPortuguese } from "./typing/typeInPortuguese";
import { openBook } from "./openBook";

playExcelErrors();
const metadata = await (await fetch("functions.json")).json() as { readonly functions: readonly FunctionMetadata[] };
const grid = startGrid(document.getElementById("grid")!, injector => {
  guardParser(injector);
  typeInPortuguese(injector);
  addFunctions(injector, functions as unknown as Record<string, Work>, metadata.functions);
});
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

window.pactuaBench = {
  open: (snapshot, name) => openBook(grid, snapshot, name),
  addFunction: (id, work) => addFunctions(grid.injector, { [id.toLowerCase()]: work }, [{ id, description: id, parameters: [] }]),
};
void start();
