import { type OpenParts, removeParts, removeRelationship } from "./packageEdits";
import { relationships } from "./relationships";

/** It lists formulas that may be gone; Excel makes it anew when it is missing. */
export function dropCalculationOrder(parts: OpenParts, workbookPath: string): void {
  for (const { id, path } of relationships(parts, workbookPath).filter(({ type }) => type === "calcChain")) {
    removeRelationship(parts, workbookPath, id);
    removeParts(parts, new Set([path]));
  }
}
