import type { DraftStore } from "./draftStore";

const TAB = "pactua-rascunho";
/** The tab that was here before the page was loaded anew may hold its draft a moment longer. */
const RELOAD_MS = 1500;

/**
 * Which draft is this tab's, from now until it is closed: the one it had before it was loaded anew, else one that a closed or crashed tab left, else a new one.
 * A lock says which tabs are still there, so that none takes or overwrites the draft of another.
 * @returns null where the browser cannot keep tabs apart: nothing is drafted then
 */
export async function claimDraft(store: DraftStore): Promise<string | null> {
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) return null;
  const own = remembered();
  if (own !== null && await hold(locks, own, { signal: AbortSignal.timeout(RELOAD_MS) })) return own;
  if (own === null) {
    for (const id of await store.ids()) {
      if (await hold(locks, id, { ifAvailable: true })) return remember(id);
    }
  }
  const id = crypto.randomUUID();
  await hold(locks, id, { ifAvailable: true });
  return remember(id);
}

/** Until the tab is closed. @returns false where another tab has it */
function hold(locks: LockManager, id: string, how: LockOptions): Promise<boolean> {
  return new Promise(resolve => {
    const held = locks.request(`pactua-rascunho-${id}`, how, lock => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise<void>(() => undefined);
    });
    held.catch(() => resolve(false));
  });
}

function remembered(): string | null {
  try {
    return sessionStorage.getItem(TAB);
  } catch {
    return null;
  }
}

function remember(id: string): string {
  try {
    sessionStorage.setItem(TAB, id);
  } catch {
    // Without it the draft is found again as one that a closed tab left.
  }
  return id;
}
