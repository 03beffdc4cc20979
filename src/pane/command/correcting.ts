import type { Role } from "../../intake/header/matchRoles";
import { type Recipe, recipeProperties } from "../../intake/recipe";
import type { BlockSummary, IgnoredRecord } from "../../intake/records";
import { amendRecipe, type Correction, forget, moveHeader, setAside as asideRecipe, startCorrection } from "../../jobs/correction";
import { CORRECTION, PLANILHA } from "../../locale/pane/planilha";
import { COMMAND_NAMES, UNDO_NAMES } from "../../locale/pane/shared";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { Desk } from "../desk";
import { load } from "../load";
import { remember } from "../undoable";
import { work } from "../work";
import { canWrite, type Command } from "./command";
import { select } from "./general";

/** What can be corrected: a table as it was read, or a range that was not used. */
export type Correctable = BlockSummary | IgnoredRecord;

export const startCorrecting: Command<Correctable> = {
  name: PLANILHA.correct,
  async perform(desk, what) {
    const { sheet, range } = what;
    const correction = startCorrection(sheet, range, "id" in what ? what : null);
    desk.store.change({ correcting: { place: `${sheet}!${range}`, correction, remember: canWrite(desk.store.get()) } });
    await select(desk, { sheet, range });
  },
};

function change(desk: Desk, how: (correction: Correction, sheet: SheetSnapshot) => Correction): void {
  const { correcting, contract } = desk.store.get();
  const sheet = contract?.snapshot.sheets.find(({ name }) => name === correcting?.correction.sheet);
  if (correcting && sheet) desk.store.change({ correcting: { ...correcting, correction: how(correcting.correction, sheet) } });
}

export const moveHeaderTo: Command<number> = {
  name: CORRECTION.header,
  perform: (desk, row) => change(desk, (correction, sheet) => moveHeader(sheet, correction, row)),
};

export const setHeaderHeight: Command<number> = {
  name: CORRECTION.height,
  perform: (desk, headerHeight) => change(desk, correction => ({ ...correction, headerHeight })),
};

/** @param role null to leave the column out; undefined for what its header says */
export const nameColumn: Command<{ readonly column: number; readonly role: Role | null | undefined }> = {
  name: CORRECTION.columns,
  perform: (desk, { column, role }) => change(desk, correction => {
    const others = without(correction.roles, String(column));
    return { ...correction, roles: role === undefined ? others : { ...others, [column]: role } };
  }),
};

export const setRemember: Command<{ readonly remember: boolean }> = {
  name: CORRECTION.remember,
  perform: ({ store }, { remember: wanted }) => store.change(({ correcting }) => ({ correcting: correcting && { ...correcting, remember: wanted } })),
};

export const useCorrection: Command = {
  name: CORRECTION.use,
  available: state => state.correcting !== null,
  async perform(desk) {
    const { correcting } = desk.store.get();
    if (!correcting) return;
    await adopt(desk, correcting.correction.sheet, (recipe, sheet) => amendRecipe(recipe, sheet, correcting.correction), CORRECTION.done(correcting.place));
  },
};

/** @param what a table that was read */
export const setAside: Command<BlockSummary> = {
  name: CORRECTION.setAside,
  perform: (desk, what) => adopt(desk, what.sheet, (recipe, sheet) => asideRecipe(recipe, sheet, what), CORRECTION.setAsideDone(what.id)),
};

/** Reads again what was set aside, or a sheet that is hidden. */
export const useAgain: Command<IgnoredRecord> = {
  name: PLANILHA.use,
  perform: (desk, { sheet: name, range, reason }) => adopt(desk, name, (recipe, sheet) => {
    const sheets = without(recipe.sheets, name);
    const again = { ...forget(recipe, sheet, range), sheets };
    return reason === "hidden-sheet" ? { ...again, sheets: { ...sheets, [name]: "read" } } : again;
  }, CORRECTION.usedAgain(`${name}!${range}`)),
};

export const leaveSheet: Command<string> = {
  name: PLANILHA.leaveSheet,
  perform: (desk, name) => adopt(desk, name, recipe => ({ ...recipe, sheets: { ...recipe.sheets, [name]: "ignore" } }), CORRECTION.setAsideDone(name)),
};

export const closeCorrecting: Command = {
  name: COMMAND_NAMES.cancel,
  perform: ({ store }) => store.change({ correcting: null }),
};

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));
}

/** Reads by the new recipe, and keeps it in the workbook where that is wanted and possible. @param name of the sheet it is about */
async function adopt(desk: Desk, name: string, amend: (recipe: Recipe, sheet: SheetSnapshot) => Recipe, said: string): Promise<void> {
  const state = desk.store.get();
  const { contract, recipe } = state;
  const sheet = contract?.snapshot.sheets.find(each => each.name === name);
  if (!contract || !sheet) return;
  const keeps = canWrite(state) && (state.correcting?.remember ?? true);
  const amended = amend(recipe, sheet);
  const done = await work(desk, "writing", async job => {
    if (keeps) remember(desk, UNDO_NAMES.recipe, await desk.workbook.keep(recipeProperties(amended, contract.snapshot.properties)));
    desk.store.change({ unkept: keeps ? null : amended });
    await load(desk, job);
  });
  if (done) desk.store.change({ correcting: null, notice: { kind: "done", text: said } });
}
