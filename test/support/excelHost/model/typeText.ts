import type { CellValue } from "../../../../src/workbook/snapshot";
import { refuse } from "../hostError";

/** What Excel makes of a text that is put into a cell as if it were typed (pt-BR): the reason why text needs its apostrophe. */
export function typeText(text: string, format: string): { readonly value: CellValue; readonly formula: string | null } {
  if (text.startsWith("'")) return { value: text.slice(1), formula: null };
  if (format === "@") return { value: text === "" ? null : text, formula: null };
  if (/^=./s.test(text)) return { value: null, formula: text };
  if (/^[+-]\s*[\d.,]+$/.test(text)) return { value: Number(text.replace(",", ".")), formula: null };
  if (/^[+-]./.test(text)) return { value: null, formula: `=${text}` };
  if (text.startsWith("@")) refuse("InvalidArgument", "the text begins like a function of Lotus 1-2-3");
  return { value: plainValue(text), formula: null };
}

function plainValue(text: string): CellValue {
  const trimmed = text.trim();
  if (text === "") return null;
  if (/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(trimmed)) return { error: trimmed };
  if (/^(true|false|verdadeiro|falso)$/i.test(trimmed)) return /^[tv]/i.test(trimmed);
  if (/^[\d.]+(,\d+)?%?$/.test(trimmed)) return Number(trimmed.replace(/\./g, "").replace(",", ".").replace("%", "")) / (trimmed.endsWith("%") ? 100 : 1);
  if (/^\d{1,2}\/\d{1,4}(\/\d{2,4})?$/.test(trimmed)) return 45_000;
  return text;
}
