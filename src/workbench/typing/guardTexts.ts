import { type BaseValueObject, ErrorType, ErrorValueObject, NumberValueObject, StringValueObject, ValueObjectFactory } from "@univerjs/engine-formula";
import { type Typed, readTyped } from "./readTyped";

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const QUOTED = /^\s*"([^]*)"\s*$/;
/** Signs that the grid's own reader takes in the English way. */
const ENGLISH_SIGNS = /[.,/%$]/;

/**
 * Formulas take texts as Excel in Brazil does: a text in quotes is a text ("0,70%"), and where they compute with one it is read as if it had been typed. The grid
 * read both in English, and "0,70%" was 70 %.
 */
export function guardTexts(): void {
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (raw: unknown, ...[ignoresPatterns]: [boolean?]) => {
    if (typeof raw !== "string") return create(raw as number, ignoresPatterns);
    const quoted = QUOTED.exec(raw)?.[1];
    if (quoted !== undefined) return StringValueObject.create(quoted.replace(/""/g, "\""));
    if (NUMBER.test(raw.trim())) return NumberValueObject.create(Number(raw));
    return (ignoresPatterns ? null : numberObject(read(raw))) ?? create(raw, true);
  };

  const convert = StringValueObject.prototype.convertToNumberObjectValue;
  StringValueObject.prototype.convertToNumberObjectValue = function (this: StringValueObject): BaseValueObject {
    const text = this.getValue();
    return numberObject(read(text)) ?? (ENGLISH_SIGNS.test(text) ? ErrorValueObject.create(ErrorType.VALUE) : convert.call(this));
  } as typeof convert;
}

function read(text: string): Typed | null {
  return readTyped(text, new Date().getFullYear());
}

function numberObject(typed: Typed | null): NumberValueObject | null {
  return typeof typed?.value === "number" ? NumberValueObject.create(typed.value, typed.format ?? "") : null;
}
