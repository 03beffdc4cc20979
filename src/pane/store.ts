/** A value that screens watch. It changes only through `change`, and each change is a new value. */
export interface Store<T> {
  get(): T;
  change(part: Partial<T> | ((now: T) => Partial<T>)): void;
  /** @returns what ends the watching */
  watch(listener: () => void): () => void;
}

export function createStore<T extends object>(initial: T): Store<T> {
  let now = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => now,
    change(part) {
      now = { ...now, ...(typeof part === "function" ? part(now) : part) };
      for (const listener of [...listeners]) listener();
    },
    watch(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
