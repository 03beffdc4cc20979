import { fold } from "../text/fold";
import { readOperator } from "./readOperator";

const NUMERALS = ["uma?", "dois|duas", "tres", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez"];
const NUMERAL = new RegExp(`\\b(?:${NUMERALS.map(word => `(${word})`).join("|")})\\b`);

/** "Duas reuniões por mês" -> "2 reuniões por mês". Only where a text without digits begins so, or behind an operator: elsewhere "uma" is an article. */
export function inDigits(text: string): string {
  const folded = fold(text);
  const found = /\d/.test(text) || folded.length !== text.length ? null : NUMERAL.exec(folded);
  if (!found || (found.index > 0 && readOperator(folded.slice(0, found.index)) === null)) return text;
  return `${text.slice(0, found.index)}${found.indexOf(found[0], 1)}${text.slice(found.index + found[0].length)}`;
}
