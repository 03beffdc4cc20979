import { foldName } from "./marks";

/** Excel takes no longer name for a sheet. */
const LONGEST_SHEET_NAME = 31;
/** Excel keeps this name for its own sheet of tracked changes, in the language of the program. */
const RESERVED_SHEET_NAMES = ["history", "histórico"];

/**
 * The name wished for, mended where Excel forbids it, or with " (Pactua)" where it is taken.
 * @param taken folded names (see `foldName`)
 */
export function freeSheetName(wished: string, taken: ReadonlySet<string>): string {
  const name = cut(wished.replace(/[[\]:*?/\\\u0000-\u001f]/g, "-").replace(/^[\s']+/, ""), LONGEST_SHEET_NAME) || "Pactua";
  const isFree = (candidate: string) => !taken.has(foldName(candidate)) && !RESERVED_SHEET_NAMES.includes(foldName(candidate));
  if (isFree(name)) return name;
  return firstFree(turn => {
    const suffix = turn === 1 ? " (Pactua)" : ` (Pactua ${turn})`;
    return cut(name, LONGEST_SHEET_NAME - suffix.length) + suffix;
  }, isFree);
}

/** The name of a table or range that is wished for, or with "_Pactua" where it is taken. @param taken folded names */
export function freeRangeName(wished: string, taken: ReadonlySet<string>): string {
  const isFree = (candidate: string) => !taken.has(foldName(candidate));
  return isFree(wished) ? wished : firstFree(turn => `${wished}_Pactua${turn === 1 ? "" : turn}`, isFree);
}

function firstFree(candidate: (turn: number) => string, isFree: (name: string) => boolean): string {
  for (let turn = 1; ; turn++) {
    if (isFree(candidate(turn))) return candidate(turn);
  }
}

/** Never between the two halves of one character, and never ending in a blank or in the quote that Excel forbids there. */
function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, "").replace(/[\s']+$/, "");
}
