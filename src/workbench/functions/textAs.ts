import { format as show } from "numfmt";
import { BOOLEANS } from "../../locale/workbench";

/** Quoted and escaped signs and conditions stay; the rest is a sign or a letter of the format. */
const PARTS = /"[^"]*"?|\\.|\[[^\]]*\]|AM\/PM|A\/P|geral|[.,a]/gi;
const ENGLISH: Readonly<Record<string, string>> = { ".": ",", ",": ".", a: "y", geral: "General" };

/** "1234,5" as "#.##0,00" -> "1.234,50": a format is written in Portuguese too, as is what it gives. A text passes through where the format says nothing of texts. */
export function textAs(value: string | number | boolean, format: string): string {
  if (typeof value === "boolean") return BOOLEANS[value ? "true" : "false"];
  return show(format.replace(PARTS, part => ENGLISH[part.toLowerCase()] ?? part), value, { locale: "pt", throws: false });
}
