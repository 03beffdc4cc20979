import type { Draft, DraftStore } from "./draftStore";

export interface FoundDraft {
  readonly draft: Draft;
  /** The file it was done on. */
  readonly bytes: Uint8Array;
}

/** Shows the draft, if there is one. What cannot be shown is put aside, so that the next start is not stopped by it too. */
export async function restoreDraft(store: DraftStore, id: string, show: (found: FoundDraft) => Promise<void>): Promise<"shown" | "broken" | "none"> {
  const found = await store.read(id);
  if (!found) return "none";
  const { draft, bytes } = found;
  try {
    if (isDraft(draft) && bytes instanceof Uint8Array) {
      await show({ draft, bytes });
      return "shown";
    }
  } catch (error) {
    console.warn(error);
  }
  await store.putAside(id);
  return "broken";
}

function isDraft(value: unknown): value is Draft {
  const { version, name, at, changes, selected } = (value ?? {}) as Partial<Draft>;
  return version === 1 && typeof name === "string" && typeof at === "number" && typeof selected?.sheet === "string" && typeof selected.range === "string"
    && changes?.cells instanceof Map && Array.isArray(changes.sheets) && changes.properties instanceof Map;
}
