import { type Fraction, HUNDRED, multiply } from "../domain/fraction";
import { toDecimalText } from "../domain/rounding";

/** 1.007 -> "100,70%". Findings say percentages with two decimals. */
export function percent(value: Fraction, places = 2): string {
  return `${decimal(multiply(value, HUNDRED), places)}%`;
}

/** 0.849 -> "84,9%", 0.85 -> "85%": as many decimals as it needs, six at most. */
export function shortPercent(value: Fraction): string {
  return `${number(multiply(value, HUNDRED))}%`;
}

/** 1234.5 -> "R$ 1.234,50". */
export function money(value: Fraction): string {
  const text = decimal(value, 2);
  return text.startsWith("-") ? `-R$ ${text.slice(1)}` : `R$ ${text}`;
}

/** A fixed number of decimals: 1234.5 -> "1.234,50". */
export function decimal(value: Fraction, places: number): string {
  const [whole, decimals] = toDecimalText(value, places).split(".") as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** As many decimals as it needs, six at most: 7500 -> "7.500", 2.5 -> "2,5". */
export function number(value: Fraction, most = 6): string {
  const text = decimal(value, most);
  return text.includes(",") ? text.replace(/,?0+$/, "") : text;
}

/** "1 linha", "2 linhas". */
export function count(many: number, one: string, more: string): string {
  return `${number({ num: BigInt(many), den: 1n })} ${many === 1 ? one : more}`;
}

/** The first names of many, and how many more: "a, b, c e mais 197". @param most the names it shows where there are more */
export function shortList(names: readonly string[], most = 10): string {
  const rest = names.length - most;
  return rest > 2 ? list([...names.slice(0, most), `mais ${number({ num: BigInt(rest), den: 1n })}`]) : list(names);
}

/** "a", "a e b", "a, b e c". */
export function list(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? "";
  return `${parts.slice(0, -1).join(", ")} e ${parts[parts.length - 1]}`;
}
