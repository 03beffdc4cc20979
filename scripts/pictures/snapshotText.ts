import type { WorkbookSnapshot } from "../../src/workbook/snapshot";

/** A snapshot as text; its maps as lists of pairs. */
export function toText(snapshot: WorkbookSnapshot): string {
  return JSON.stringify(snapshot, (_, value: unknown) => (value instanceof Map ? { map: [...value] } : value));
}

export function revive(text: string): WorkbookSnapshot {
  return JSON.parse(text, (_, value: unknown) => (isMap(value) ? new Map(value.map) : value)) as WorkbookSnapshot;
}

function isMap(value: unknown): value is { readonly map: readonly [string, string][] } {
  return typeof value === "object" && value !== null && Array.isArray((value as { map?: unknown }).map);
}
