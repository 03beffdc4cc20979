import type { CellRef } from "../../src/domain/address";
import { type Fraction, toNumber } from "../../src/domain/fraction";

type Expected = Readonly<Record<string, unknown>> & { readonly sheet: string; readonly cell: string };

/**
 * How the records read differ from a list that is said to be complete, a line a difference: "AB!B4 value: 100, not 1".
 * Only the fields that the expectation names are compared; numbers within 1e-9.
 */
export function differences(expected: readonly Expected[], records: readonly { readonly at: CellRef }[]): string[] {
  const found = new Map(records.map(record => [`${record.at.sheet}!${record.at.cell}`, record as unknown as Readonly<Record<string, unknown>>]));
  const lines: string[] = [];
  for (const one of expected) {
    const place = `${one.sheet}!${one.cell}`;
    const record = found.get(place);
    found.delete(place);
    if (!record) {
      lines.push(`${place} is missing`);
      continue;
    }
    for (const [field, wanted] of Object.entries(one)) {
      if (field === "sheet" || field === "cell") continue;
      const got = plain(record[field]);
      if (!same(wanted, got)) lines.push(`${place} ${field}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
    }
  }
  return [...lines, ...[...found.keys()].map(place => `${place} is not expected`)];
}

function plain(value: unknown): unknown {
  return typeof value === "object" && value !== null && "den" in value ? toNumber(value as Fraction) : value;
}

function same(wanted: unknown, got: unknown): boolean {
  return typeof wanted === "number" ? typeof got === "number" && Math.abs(wanted - got) < 1e-9 : (got ?? null) === wanted;
}
