const MONTHS = 4;

/** A third of a year: contracts are evaluated by it. */
export interface Quadrimestre {
  readonly year: number;
  /** 1 to 3. */
  readonly part: number;
}

/** {2023, 2} -> "2023-05" … "2023-08". */
export function monthsOf({ year, part }: Quadrimestre): string[] {
  return Array.from({ length: MONTHS }, (_, index) => `${year}-${String((part - 1) * MONTHS + index + 1).padStart(2, "0")}`);
}

/** The quadrimestre that these months lie in; null where they lie in none, or in several. */
export function quadrimestreOf(months: readonly string[]): Quadrimestre | null {
  const all = new Set(months.map(month => {
    const [year, number] = month.split("-").map(Number);
    return number === undefined ? "" : `${year}.${Math.ceil(number / MONTHS)}`;
  }));
  const [only, ...others] = [...all];
  if (!only || others.length > 0) return null;
  const [year, part] = only.split(".").map(Number);
  return { year: year!, part: part! };
}

/** The last one that had ended on this day (ISO). */
export function lastEnded(today: string): Quadrimestre {
  const [year, month] = today.split("-").map(Number) as [number, number];
  const part = Math.ceil(month / MONTHS) - 1;
  return part > 0 ? { year, part } : { year: year - 1, part: 3 };
}
