import { evaluateContract } from "../jobs/evaluateContract";
import { choicesIn } from "../jobs/keptChoices";
import { type Contract, readContract } from "../jobs/readContract";
import { SILENT } from "../jobs/steps";
import { recipeIn } from "../intake/recipe";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { countFindings } from "./conferir/shownFindings";
import type { Desk } from "./desk";
import { followAgain } from "./followAgain";
import { requestOf } from "./request";
import type { UndoEntry } from "./state";
import type { Work } from "./work";

/** Reads the workbook anew, by the recipe that holds, and shows what it says. */
export async function load({ store, today, workbook: live }: Desk, { workbook, steps }: Work): Promise<Contract> {
  // A host that was busy at first may answer now.
  if (store.get().about === null) store.change({ about: await live.about() });
  const { unkept, contract: before, evaluating } = store.get();
  const contract = await readContract(workbook, steps, unkept ?? undefined);
  const chosen = before ? evaluating : { ...evaluating, sharedWeights: choicesIn(contract.snapshot.properties).sharedWeights };
  store.change({ contract, recipe: unkept ?? recipeIn(contract.snapshot.properties), stale: false, evaluating: chosen });
  if (store.get().undoable.some(({ written }) => written === null)) store.change(({ undoable }) => ({ undoable: undoable.map(entry => asWritten(entry, contract.snapshot)) }));
  followAgain({ store, today });
  reckon(store, today());
  return contract;
}

/** A writing is read at once: what differs from that later was typed by people. */
function asWritten(entry: UndoEntry, { sheets }: WorkbookSnapshot): UndoEntry {
  return entry.written ? entry : { ...entry, written: sheets.filter(({ name }) => entry.sheets.includes(name)) };
}

/** Typing goes on: what was typed counts once it pauses. In milliseconds. */
const PAUSE = 300;
const waiting = new WeakMap<Desk, ReturnType<typeof setTimeout>>();

/** As `reckon`, for a field in which somebody types. */
export function reckonSoon(desk: Desk): void {
  clearTimeout(waiting.get(desk));
  waiting.set(desk, setTimeout(() => reckon(desk.store, desk.today()), PAUSE));
}

/** Computes the evaluation again from what was read and chosen; nothing is written. */
export function reckon(store: Desk["store"], today: string): void {
  const { contract, evaluating } = store.get();
  if (!contract) return;
  const { evaluation } = evaluateContract(contract, contract.records, SILENT, requestOf(evaluating, contract, today));
  store.change({ evaluation, openErrors: countFindings({ ...store.get(), evaluation }).error });
}

