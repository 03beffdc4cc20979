import { fromNumber } from "../../domain/decimal";
import { absolute, type Fraction, isNegative, ONE, subtract, ZERO } from "../../domain/fraction";
import type { CellValue } from "../../workbook/snapshot";
import { fold } from "../text/fold";
import { readFigures } from "./readNumber";
import { readOperator } from "./readOperator";
import { saysNothing } from "./saysNothing";

/** What a band pays. `event`: something happens, but no amount is named ("Será considerado …", "poderá ensejar repactuação"). */
export type Factor =
  | { readonly kind: "factor"; readonly factor: Fraction }
  | { readonly kind: "event" }
  | { readonly kind: "unreadable" };

const UNREADABLE: Factor = { kind: "unreadable" };
/** What is taken away is not what is paid. */
const TAKEN = /\b(descont|deduc|deduz|reduc|reduz|glos|reten|reter|perd|penali|menos)/;
const NONE = /^(nao (ha|havera)|sem|nenhum|zero|isent)/;
const NOTHING_TAKEN = /\b(nao (ha|havera|sera|sofre)|sem|nenhum|zero)( [a-z]+)? (descont|deduc|reduc|glos|reten)/;

/**
 * "90% x peso percentual da atividade …" -> 0.9, 0.9 -> 0.9, "Desconto de 10%" -> 0.9, "Não há repasse" -> 0.
 * An amount in reais or "proporcional" is more than a part of the line's amount can say: unreadable, never nothing.
 * @param header of the column: under "% de desconto" a figure is what is taken away.
 */
export function readFactor(value: CellValue, text: string, header: string): Factor {
  const folded = fold(text);
  const underTaken = TAKEN.test(fold(header));
  const paid = (part: Fraction): Factor => {
    if (isNegative(part) && !underTaken) return UNREADABLE;
    return { kind: "factor", factor: underTaken || TAKEN.test(folded) ? subtract(ONE, absolute(part)) : part };
  };
  if (typeof value === "number") return paid(ofPoints(fromNumber(value)));
  const figures = readFigures(text);
  const [percentage, second] = figures.filter(figure => figure.percent);
  if (percentage) {
    // "Paga 90% e glosa 10%", "100% + 5%", "até 90%": not one part of the amount.
    const isDoubtful = percentage.other !== null || (second && TAKEN.test(folded)) || /%\s*[-−–+]\s*\d/.test(text) || (!TAKEN.test(folded) && readOperator(text.slice(0, percentage.index)) !== null);
    return isDoubtful ? UNREADABLE : paid(percentage.value);
  }
  if (underTaken ? NONE.test(folded) : NOTHING_TAKEN.test(folded)) return { kind: "factor", factor: ONE };
  if (/\b(nao (ha|havera|paga|pagar|recebe|pontua|sera pago)|sem (pagamento|repasse|valor))\b|^(zero|nenhuma?|nada)\b/.test(folded)) return { kind: "factor", factor: ZERO };
  if (TAKEN.test(folded) || underTaken ? /\b(integral|total)/.test(folded) : /\b(integral|totalidade|valor total)\b/.test(folded)) return { kind: "factor", factor: TAKEN.test(folded) || underTaken ? ZERO : ONE };
  const [plain] = figures;
  // "0,70 x peso x orçamento".
  if (plain && /^\s*-?[\d.,]+\s*([x×*]\s*\p{L}.*)?$/u.test(text)) return plain.other ? UNREADABLE : paid(ofPoints(plain.value));
  return saysNothing(text) || /^#|r\$|por cento|decimos|proporciona|pro rata|metade/.test(folded) || !/\p{L}/u.test(text) ? UNREADABLE : { kind: "event" };
}

/** A factor above 2 is written in points of a hundred: 90 means 90 %. */
function ofPoints(value: Fraction): Fraction {
  return absolute(value).num > 2n * value.den ? { num: value.num, den: value.den * 100n } : value;
}
