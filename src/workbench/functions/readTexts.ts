import type { Injector } from "@univerjs/core";
import { type ArrayValueObject, type BaseFunction, type BaseValueObject, ErrorType, ErrorValueObject, IFunctionService, NumberValueObject, StringValueObject } from "@univerjs/engine-formula";
import { readTyped } from "../typing/readTyped";
import { textAs } from "./textAs";

/** How many arguments of these are days at the most: a text among them stands for the day it says. */
const OF_DAYS: Readonly<Record<string, number>> = {
  YEAR: 1, MONTH: 1, DAY: 1, DAYS: 2, DAYS360: 2, DATEDIF: 2, EDATE: 1, EOMONTH: 1, WEEKDAY: 1, WEEKNUM: 1, ISOWEEKNUM: 1, NETWORKDAYS: 3, WORKDAY: 1, YEARFRAC: 2,
};

/** Texts that functions take for days and formats are read as Excel in Brazil reads them; the grid's own functions read "01/02/2026" as the second of January. */
export function readTexts(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  for (const [name, days] of Object.entries(OF_DAYS)) {
    const executor = functions.getExecutor(name);
    if (executor) readFirst(executor, days);
  }
  const value = functions.getExecutor("DATEVALUE");
  if (value) value.calculate = text => each(text, one => dayOf(one) ?? ErrorValueObject.create(ErrorType.VALUE));
  const text = functions.getExecutor("TEXT");
  if (text) {
    const calculate = text.calculate.bind(text);
    text.calculate = (given, format) => (format?.isString() ? each(given, one => shown(one, String(format.getValue()))) : calculate(given, format));
  }
}

function readFirst(executor: BaseFunction, days: number): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...args) => calculate(...args.map((arg, place) => (place < days && arg ? each(arg, asNumber) : arg)));
}

function each(value: BaseValueObject, work: (one: BaseValueObject) => BaseValueObject): BaseValueObject {
  return value.isArray() ? (value as ArrayValueObject).mapValue(work) : work(value);
}

function asNumber(value: BaseValueObject): BaseValueObject {
  if (!value.isString()) return value;
  const typed = typedIn(value);
  return typeof typed?.value === "number" ? NumberValueObject.create(typed.value) : ErrorValueObject.create(ErrorType.VALUE);
}

function dayOf(value: BaseValueObject): BaseValueObject | null {
  if (value.isError()) return value;
  const typed = value.isString() ? typedIn(value) : null;
  return typed?.format?.includes("yyyy") ? NumberValueObject.create(typed.value as number) : null;
}

function shown(value: BaseValueObject, format: string): BaseValueObject {
  if (value.isError()) return value;
  const typed = value.isString() ? typedIn(value)?.value ?? value.getValue() : value.getValue();
  return StringValueObject.create(textAs(value.isNull() ? 0 : typed as string | number | boolean, format));
}

function typedIn(value: BaseValueObject) {
  return readTyped(String(value.getValue()), new Date().getFullYear());
}
