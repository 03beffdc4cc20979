import { foldName } from "./marks";
import { sheetReference } from "./sheetReference";

/** New names by the folded old one (see `foldName`). */
export interface Renames {
  readonly sheets: ReadonlyMap<string, string>;
  /** Tables and defined names: Excel keeps both in one drawer. */
  readonly ranges: ReadonlyMap<string, string>;
}

/** A text in quotation marks, a sheet in apostrophes, a word with what follows it, or the brackets of a table. */
const TOKEN = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_\\][\p{L}\p{N}_.\\?]*)([!(]?)|\[/gu;

/** Writes the new names of sheets, tables and ranges into a formula; texts and column names in brackets stay as they are. */
export function renameInFormula(formula: string, renames: Renames): string {
  let result = "";
  let done = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(formula); match; match = TOKEN.exec(formula)) {
    const [token, quotedSheet, word, after] = match;
    if (token === "[") {
      TOKEN.lastIndex = endOfBrackets(formula, match.index);
      continue;
    }
    const renamed = renamedToken(quotedSheet, word, after, renames);
    if (renamed === null) continue;
    result += formula.slice(done, match.index) + renamed;
    done = TOKEN.lastIndex;
  }
  return result + formula.slice(done);
}

function renamedToken(quotedSheet: string | undefined, word: string | undefined, after: string | undefined, renames: Renames): string | null {
  const sheet = quotedSheet?.replace(/''/g, "'") ?? (after === "!" ? word : undefined);
  if (sheet !== undefined) {
    const name = renames.sheets.get(foldName(sheet));
    return name === undefined ? null : sheetReference(name);
  }
  return word === undefined || after === "(" ? null : renames.ranges.get(foldName(word)) ?? null;
}

/** In the name of a column an apostrophe takes the meaning from the bracket after it. */
function endOfBrackets(formula: string, start: number): number {
  let open = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === "[") open++;
    else if (formula[at] === "]" && --open === 0) return at + 1;
  }
  return formula.length;
}
