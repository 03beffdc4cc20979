import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";

/** A snapshot that can pass between the test and the page: maps travel as lists of pairs. */
export interface WiredSnapshot {
  readonly json: string;
}

export function wired(snapshot: WorkbookSnapshot): WiredSnapshot {
  return { json: JSON.stringify(snapshot, (_, value: unknown) => (value instanceof Map ? { $map: [...value] } : value)) };
}

export function unwired({ json }: WiredSnapshot): WorkbookSnapshot {
  return JSON.parse(json, (_, value: unknown) =>
    (typeof value === "object" && value !== null && "$map" in value ? new Map((value as { $map: [string, string][] }).$map) : value)) as WorkbookSnapshot;
}
