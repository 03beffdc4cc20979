import { fold } from "../text/fold";
import { readOperator } from "./readOperator";

const ONES = ["zero", "uma?", "dois|duas", "tres", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez"];
const NUMERAL = new RegExp(`\\b(?:${ONES.map(word => `(${word})`).join("|")}|(?:on|do|tre|quator|quin)ze|deze\\w+|dezoito|vinte|(?:tri|quare|cinque|sesse|sete|oite|nove)nta|cem|cento|mil|(?:du|tre)zent[ao]s|\\w+[ch]ent[ao]s)\\b`);

/**
 * "Duas reuniões por mês" -> "2 reuniões por mês". Only where a text without digits begins so, or behind an operator: elsewhere "uma" is an article.
 * @returns null for a number of two words or more ("vinte e cinco", "cem"), which nobody has written in digits either
 */
export function inDigits(text: string): string | null {
  const folded = fold(text);
  const found = /\d/.test(text) || folded.length !== text.length ? null : NUMERAL.exec(folded);
  if (!found || (found.index > 0 && readOperator(folded.slice(0, found.index)) === null)) return text;
  const number = found.indexOf(found[0], 1) - 1;
  // "Zero óbitos" is said of what must not be, and read as such.
  if (number === 0 && found.index === 0) return text;
  return number < 0 ? null : `${text.slice(0, found.index)}${number}${text.slice(found.index + found[0].length)}`;
}
