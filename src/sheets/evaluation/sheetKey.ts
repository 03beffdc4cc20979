import { standingSheet, type TypedInputs } from "../../evaluate/typedInputs";

const KEY = "avaliacao:";

/**
 * The key of a component's evaluation sheet: "avaliacao:AB", and "avaliacao:AB:2023-05..2023-08" beside a sheet of another period, which is left
 * alone with all that was typed on it. No sheet's name holds a colon.
 */
export function sheetKey(typed: TypedInputs, component: string, months: readonly string[]): string {
  const standing = standingSheet(typed, component, months);
  if (standing) return standing.key;
  const usual = KEY + component;
  return typed.sheets.some(({ key }) => key === usual) ? [usual, ofPeriod(months)].join(":") : usual;
}

/** The first sheet of a component has the plainest name. */
export function isUsualKey(key: string, component: string): boolean {
  return key === KEY + component;
}

/** The sheet of targets that an evaluation sheet's key names; null for the key of another kind of sheet. */
export function componentOfKey(key: string): string | null {
  return key.startsWith(KEY) ? key.slice(KEY.length).split(":")[0]! : null;
}

function ofPeriod(months: readonly string[]): string {
  return months.length === 0 ? "resultado" : `${months[0]}..${months[months.length - 1]}`;
}
