import { lineAt } from "../jobs/lineAt";
import { componentOfKey } from "../sheets/evaluation/sheetKey";
import { chosenDate } from "../sheets/following/chosenDate";
import { KEYS } from "../sheets/following/tables";
import type { RangeRef, StopListening } from "../workbook/livePort";
import { foldName, madeSheets } from "../workbook/marks";
import type { Desk } from "./desk";
import { followAgain } from "./followAgain";
import { lineKey } from "./lineKey";
import { reckon } from "./load";
import { failureSentence } from "./work";

/** Typing goes on: what was typed is read once it pauses. */
const PAUSE = 400;

/** Keeps the pane in step with the open workbook: what it is, what is selected, and what changes. @returns what ends it */
export async function listen(desk: Desk): Promise<() => Promise<void>> {
  const { workbook, store } = desk;
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const changed = ({ sheet }: RangeRef): void => {
    const key = ownKey(desk, sheet);
    if (key === undefined || !isTypedInto(key)) {
      if (store.get().contract && key === undefined) store.change({ stale: true });
      return;
    }
    clearTimeout(waiting.get(sheet));
    waiting.set(sheet, setTimeout(() => void refresh(desk, sheet), PAUSE));
  };
  const stops: StopListening[] = [];
  const parts = [
    async () => store.change({ about: await workbook.about() }),
    async () => stops.push(await workbook.onSelectionChanged(pointed => point(desk, pointed))),
    async () => stops.push(await workbook.onSheetChanged(changed)),
    async () => point(desk, await workbook.selected()),
  ];
  // What one of them is refused does not keep the others from being heard.
  for (const part of parts) {
    await part().catch((error: unknown) => store.change({ notice: { kind: "error", text: failureSentence(error) } }));
  }
  return async () => {
    waiting.forEach(clearTimeout);
    await Promise.all(stops.map(stop => stop()));
  };
}

/** What was tried on one line is not carried to the next. */
function point({ store }: Desk, pointed: RangeRef): void {
  const { evaluation, contract, evaluating } = store.get();
  const line = evaluation && contract && evaluating.tried ? lineAt(evaluation, contract, pointed) : null;
  const same = line !== null && evaluating.tried?.line === lineKey(line);
  store.change({ pointed, ...(same ? {} : { evaluating: { ...evaluating, tried: null } }) });
}

/** What was typed on a sheet of Pactua's counts at once; nothing else has to be read again for it. */
async function refresh(desk: Desk, name: string): Promise<void> {
  const { workbook, store, today } = desk;
  try {
    const sheet = await workbook.readSheet(name);
    const { contract, following } = store.get();
    const key = ownKey(desk, name);
    if (!sheet || !contract || key === undefined) return;
    const snapshot = { ...contract.snapshot, sheets: contract.snapshot.sheets.map(each => (each.name === name ? sheet : each)) };
    // A date that was typed on the sheet is newer than the one chosen in the pane.
    const dated = chosenDate(snapshot)?.day !== chosenDate(contract.snapshot)?.day;
    store.change({ contract: { ...contract, snapshot }, ...(dated ? { following: { ...following, date: null, text: null, wrong: false } } : {}) });
    if (componentOfKey(key) === null) followAgain(desk);
    else reckon(store, today());
  } catch (error) {
    store.change({ notice: { kind: "error", text: failureSentence(error) } });
  }
}

function ownKey({ store }: Desk, name: string): string | undefined {
  const { contract } = store.get();
  return contract ? [...madeSheets(contract.snapshot)].find(([, made]) => foldName(made) === foldName(name))?.[0] : undefined;
}

const FOLLOWED: readonly string[] = [KEYS.actions, KEYS.series, KEYS.signals, KEYS.monitoring];

function isTypedInto(key: string): boolean {
  return componentOfKey(key) !== null || FOLLOWED.includes(key);
}
