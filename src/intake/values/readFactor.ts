import { fromNumber } from "../../domain/decimal";
import { type Fraction, ONE, subtract, ZERO } from "../../domain/fraction";
import type { CellValue } from "../../workbook/snapshot";
import { fold } from "../text/fold";
import { readFigures } from "./readNumber";

/** What a band pays. `event`: something happens, but no amount is named ("Será considerado …", "poderá ensejar repactuação"). */
export type Factor =
  | { readonly kind: "factor"; readonly factor: Fraction }
  | { readonly kind: "event" }
  | { readonly kind: "unreadable" };

/**
 * "90% x peso percentual da atividade …" -> 0.9, 0.9 -> 0.9, "Desconto de 10%" -> 0.9, "Não há repasse" -> 0.
 * @param header of the column: under "% de desconto" a figure is what is taken away.
 */
export function readFactor(value: CellValue, text: string, header: string): Factor {
  const taken = (factor: Fraction, words: string): Factor =>
    ({ kind: "factor", factor: /\b(desconto|deducao|reducao|glosa|retencao)\b/.test(fold(words)) ? subtract(ONE, factor) : factor });
  if (typeof value === "number") return taken(ofPoints(fromNumber(value)), header);
  const folded = fold(text);
  const percentage = readFigures(text).find(figure => figure.percent);
  if (percentage) return taken(percentage.value, `${header} ${text}`);
  if (/\b(nao (ha|havera|paga|pagar|recebe|pontua|sera pago)|sem (pagamento|repasse|valor))\b/.test(folded)) return { kind: "factor", factor: ZERO };
  if (/\b(integral|totalidade|valor total|sem desconto)\b/.test(folded)) return { kind: "factor", factor: ONE };
  const plain = /^\s*[\d.,]+\s*$/.test(text) ? readFigures(text)[0] : undefined;
  if (plain) return taken(ofPoints(plain.value), header);
  return folded === "" || !/\p{L}/u.test(text) ? { kind: "unreadable" } : { kind: "event" };
}

/** A factor above 2 is written in points of a hundred: 90 means 90 %. */
function ofPoints(value: Fraction): Fraction {
  return value.num > 2n * value.den ? { num: value.num, den: value.den * 100n } : value;
}
