const KEY = "Pactua.visto";

/** Nobody used the pane on this computer before, or the browser keeps nothing. */
export function isFirstVisit(): boolean {
  try {
    return window.localStorage.getItem(KEY) === null;
  } catch {
    return true;
  }
}

export function rememberVisit(): void {
  try {
    window.localStorage.setItem(KEY, "1");
  } catch {
    // A browser that keeps nothing greets every time.
  }
}
