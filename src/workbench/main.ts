import { ICommandService } from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import * as functions from "../functions/functions";
import { BAR } from "../locale/workbench";
import { workbookErrorSentence } from "../locale/workbookErrors";
import { openWorkbookBytes } from "../workbook/file/openWorkbookBytes";
import type { GridWorkbook } from "../workbook/grid/gridWorkbook";
import { WorkbookError } from "../workbook/workbookError";
import { type Bar, showBar } from "./bar";
import { showCharts } from "./charts/showCharts";
import { claimDraft } from "./draft/claimDraft";
import { draftKeeper } from "./draft/draftKeeper";
import { type Draft, draftStore } from "./draft/draftStore";
import { restoreDraft } from "./draft/restoreDraft";
import { withChanges } from "./draft/withChanges";
import { addFunctions, type FunctionMetadata } from "./functions/addFunctions";
import type { Work } from "./functions/gridFunction";
import { playExcelErrors } from "./functions/hostErrors";
import { readTexts } from "./functions/readTexts";
import { endTabRuns } from "./grid/endTabRuns";
import { followLinks } from "./grid/followLinks";
import { guardDependencies } from "./grid/guardDependencies";
import { guardParser } from "./grid/guardParser";
import { guardReferences } from "./grid/guardReferences";
import { guardValidations } from "./grid/guardValidations";
import { holdFocus } from "./grid/holdFocus";
import { lockGrid } from "./grid/lockGrid";
import { orderTabs } from "./grid/orderTabs";
import { refuseUnsaved } from "./grid/refuseUnsaved";
import { startGrid } from "./grid/startGrid";
import { stepSheets } from "./grid/stepSheets";
import { openBook } from "./openBook";
import { paneIn } from "./paneIn";
import { type OpenedFile, saveBook } from "./saveBook";
import { showInPortuguese } from "./showing/showInPortuguese";
import { shownCell } from "./showing/shownCell";
import { switchSides } from "./switchSides";
import { editInPortuguese } from "./typing/editInPortuguese";
import { guardTexts } from "./typing/guardTexts";
import { pasteInPortuguese } from "./typing/pasteInPortuguese";
import { typeInPortuguese } from "./typing/typeInPortuguese";
import { watchUnsaved } from "./unsaved";

const SAMPLE = "contrato-complexo-saude.xlsx";
/** Of the file. A grid in a browser is slow long before a file of this size. */
const MOST_MEGABYTES = 32;

async function start(): Promise<void> {
  playExcelErrors();
  const { functions: metadata } = await (await fetch("functions.json")).json() as { readonly functions: readonly FunctionMetadata[] };
  const container = document.getElementById("grid")!;
  const empty = startGrid(container, injector => {
    guardParser(injector);
    guardReferences(injector);
    guardDependencies(injector);
    guardValidations(injector);
    guardTexts();
    readTexts(injector);
    refuseUnsaved(injector, container, what => bar.fail(BAR.unsaved[what]));
    endTabRuns(injector);
    typeInPortuguese(injector);
    editInPortuguese(injector);
    pasteInPortuguese(injector, () => bar.fail(BAR.noRoom));
    showInPortuguese(injector);
    followLinks(injector, ({ sheet, target }) => void telling(bar, async () => window.pactuaWorkbook?.select({ sheet, range: target })));
    addFunctions(injector, functions as unknown as Record<string, Work>, metadata);
  });
  const lock = lockGrid(empty.injector, () => bar.fail(BAR.busy));
  const grid = { ...empty, hold: lock.hold };
  window.pactuaBench = {
    open: (snapshot, name) => openBook(grid, snapshot, name),
    knows: command => grid.injector.get(ICommandService).hasCommand(command),
    typing: () => grid.injector.get(IEditorBridgeService).isVisible().visible,
    shownCell: (row, column) => shownCell(grid.injector, row, column),
    addFunction: (id, work) => addFunctions(grid.injector, { [id.toLowerCase()]: work }, [{ id, description: id, parameters: [] }]),
  };
  const frame = document.getElementById("pane") as HTMLIFrameElement;
  switchSides({ bar: document.getElementById("bar")!, pane: frame, enterGrid: () => window.pactuaWorkbook?.enter() });
  orderTabs(container, "keys");
  stepSheets(grid.injector, container);
  const pane = paneIn(frame);
  const drafts = draftStore();
  const id = await claimDraft(drafts);
  const unsaved = watchUnsaved(draftKeeper(drafts, id));
  window.pactuaBench.kept = () => !unsaved.atRisk;
  const hold = (): () => void => {
    bar.recover();
    return lock.hold();
  };
  /** Alone with the cells, what was being typed among them. */
  const undisturbed = async <T>(work: () => Promise<T>): Promise<T> => {
    await lock.released();
    const release = hold();
    try {
      return await work();
    } finally {
      release();
    }
  };
  let opened: OpenedFile | null = null;
  let leave: (() => void)[] = [];
  /** @param may asked when nothing runs any more @returns whether it is shown */
  const show = async (file: OpenedFile, draft: Draft | null, may: () => boolean): Promise<boolean> => {
    if (opened) await (await pane)?.settle();
    const shown = await undisturbed(async () => {
      if (!may()) return null;
      const workbook = await showFile(grid, file, draft);
      leave.forEach(stop => stop());
      leave = [showCharts(document.getElementById("charts")!, workbook), workbook.onEdited(() => lock.held || bar.recover())];
      opened = file;
      unsaved.watch(workbook, file, draft ? "draft" : "file");
      bar.offer(null);
      return workbook;
    });
    if (shown) await (await pane)?.show(shown, hold);
    return shown !== null;
  };
  const sayShown = async (text: string): Promise<void> => (await pane ? bar.say(text) : bar.fail(BAR.paneless));
  const open = async (name: string, read: () => Promise<ArrayBuffer>): Promise<void> => {
    bar.say(BAR.opening(name));
    const file = await readFile(name, new Uint8Array(await read()));
    // Only now is it known to be good: nothing was asked or changed for one that is not.
    const shown = await show(file, null, () => !opened || !unsaved.any || window.confirm(BAR.leave(opened.name, name)));
    if (shown) await sayShown(`${BAR.opened(name)} ${BAR.notShown(file.appearance.unshown)}`.trim());
    else if (opened) bar.say(BAR.opened(opened.name));
  };
  const bar: Bar = showBar(document.getElementById("bar")!, {
    open: file => void telling(bar, async () => {
      if (file.size > MOST_MEGABYTES * 1024 * 1024) return bar.fail(BAR.tooLarge(file.name, MOST_MEGABYTES));
      await open(file.name, () => file.arrayBuffer());
    }),
    save: () => void telling(bar, () => undisturbed(async () => {
      if (!opened || !window.pactuaWorkbook) return;
      download(await saveBook(opened, window.pactuaWorkbook), opened.name);
      unsaved.saved();
      bar.offer(null);
      bar.say(BAR.saved(opened.name));
    })),
  });
  holdFocus(container, document.querySelector<HTMLElement>("#bar h1")!);
  const restored = id === null ? "none" : await restoreDraft(drafts, id, async ({ draft, bytes }) => {
    const file = await readFile(draft.name, bytes);
    await show(file, draft, () => true);
    await sayShown(BAR.restored(draft.name, draft.at));
    bar.offer({
      text: BAR.discard,
      perform: () => void telling(bar, async () => {
        if (await show(file, null, () => window.confirm(BAR.discardAsk(draft.name)))) await sayShown(BAR.discarded(draft.name));
      }),
    });
  });
  if (restored === "shown") return;
  await telling(bar, () => open(SAMPLE, async () => (await fetch(`samples/${SAMPLE}`)).arrayBuffer()));
  if (restored === "broken") bar.fail(BAR.brokenDraft);
}

async function readFile(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  if (bytes.length === 0) throw new WorkbookError("empty-file", { file: name });
  const file = openWorkbookBytes(bytes, name);
  return { bytes, name, snapshot: await file.read(), appearance: file.appearance() };
}

async function showFile(grid: Parameters<typeof openBook>[0], { name, snapshot, appearance }: OpenedFile, draft: Draft | null): Promise<GridWorkbook> {
  const workbook = await openBook(grid, draft ? withChanges(snapshot, draft.changes) : snapshot, name, appearance);
  if (draft) {
    if (draft.changes.sheets.length > 0) await workbook.apply({ sheets: draft.changes.sheets });
    await workbook.select(draft.selected);
  }
  window.pactuaWorkbook = workbook;
  return workbook;
}

async function telling(bar: Bar, work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (error) {
    bar.fail(error instanceof WorkbookError ? workbookErrorSentence(error) : BAR.failed);
    if (!(error instanceof WorkbookError)) console.error(error);
  }
}

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart]));
  const link = document.createElement("a");
  Object.assign(link, { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

void start();
