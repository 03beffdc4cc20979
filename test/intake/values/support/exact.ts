import { type Fraction, HUNDRED, multiply, reduce } from "../../../../src/domain/fraction";

/** A fraction as exact text: "1234.56", "4/3" where no decimal ends; a percentage in hundredths ("95%"). */
export function exact(value: Fraction | null | undefined, kind: { readonly percent: boolean } = { percent: false }): string {
  if (!value) return "none";
  if (kind.percent) return `${exact(multiply(value, HUNDRED))}%`;
  const { num, den } = reduce(value);
  let places = 0;
  for (let power = 1n; power % den !== 0n; power *= 10n) if (++places > 15) return `${num}/${den}`;
  const digits = ((num < 0n ? -num : num) * 10n ** BigInt(places) / den).toString().padStart(places + 1, "0");
  const sign = num < 0n ? "-" : "";
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
