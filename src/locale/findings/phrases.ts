import { absolute, equals, type Fraction, isNegative, ONE } from "../../domain/fraction";
import { round } from "../../domain/rounding";
import { count, number, percent, shortPercent } from "../numbers";

const LONGEST = 90;

/** A label of the workbook inside a sentence: «…», on one line, cut where it is very long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return `«${line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line}»`;
}

/** "0,70% a mais", "5,00% a menos". */
export function percentOff(off: Fraction): string {
  return `${finePercent(absolute(off))} ${isNegative(off) ? "a menos" : "a mais"}`;
}

/** Two decimals ("100,70%"), and more only where two would hide that it is not 0 % or not 100 %. */
export function finePercent(value: Fraction): string {
  const shown = round(value, 4);
  const hidden = !equals(shown, value) && (shown.num === 0n || equals(shown, ONE));
  return hidden ? shortPercent(value) : percent(value);
}

/** A target's value: "80%" or "7.500". */
export function amount(value: Fraction, kind: { readonly percent: boolean }): string {
  return kind.percent ? shortPercent(value) : number(value);
}

/** " A mesma meta está em mais 3 linhas." after a sentence on the first of several; nothing for a single one. */
export function andAgain(many: number): string {
  return many > 1 ? ` O mesmo se repete em mais ${count(many - 1, "linha", "linhas")}.` : "";
}

/** "em «Atendimentos UBS», ", to begin a sentence with; nothing where the table names no activity. */
export function inActivity(activity: string | null): string {
  return activity === null ? "" : `Em ${quoted(activity)}, `;
}

/** Upper case for the first letter of a sentence that may begin with anything. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
