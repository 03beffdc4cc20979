import { type Fraction, fraction } from "../../src/domain/fraction";
import { fromNumber } from "../../src/domain/decimal";
import { emptyRecords } from "../../src/intake/readers/emptyRecords";
import type { BandRecord, BudgetRecord, ProductionRecord, Records, ShareRecord, TargetRecord } from "../../src/intake/records";

/** Builders of records, so that an example of the evaluation shows only what it is about. Weights, shares and bands in percent. */

const READING: TargetRecord["reading"] = {
  numberAsText: false, compound: [], range: null, directionAssumed: false, disagrees: null, ambiguous: null, metOrNot: false, unreadable: false,
};

export const MONTHS = ["2023-01", "2023-02", "2023-03", "2023-04"];

const part = (percent: number): Fraction => fromNumber(Math.round(percent * 1e8) / 1e10);

export function target(indicator: string, value: number | null, weight: number | null, more: Partial<TargetRecord> = {}): TargetRecord {
  const row = Math.abs([...indicator].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7)) % 9_000 + 1;
  return {
    block: "UBS!A1:D9", at: { sheet: "UBS", cell: `C${row}` }, headerCells: [], component: null, kind: "quantitative", facility: null, group: null,
    indicator, text: String(value), operator: ">=", value: value === null ? null : fromNumber(value), percent: false, measure: null, per: null, direction: "higher",
    frequency: null, statedPeriod: null, weight: weight === null ? null : part(weight), weightAt: { sheet: "UBS", cell: `D${row}` }, weighted: true, sharedWeight: null,
    total: false, source: null, hasSourceColumn: false, hasFrequencyColumn: false, baseline: null, end: null, reading: READING, ...more,
  };
}

/** A target with no figure in its text: met or not. */
export function plan(indicator: string, weight: number, more: Partial<TargetRecord> = {}): TargetRecord {
  return target(indicator, 1, weight, { text: "Plano realizado", ...more, reading: { ...READING, metOrNot: true } });
}

/** Lines under one merged PESO cell. */
export function sharing(weight: number, ...lines: readonly TargetRecord[]): TargetRecord[] {
  return lines.map(line => ({ ...line, weight: null, sharedWeight: part(weight), weightAt: { sheet: line.at.sheet, cell: "Z9" } }));
}

/** The months' values as typed: a number, null for blank, or a text that is none. */
export function production(indicator: string, values: readonly (number | string | null)[], more: Partial<ProductionRecord> = {}): ProductionRecord {
  const row = 2 + indicator.length;
  return {
    block: "Produção!A1:J9", at: { sheet: "Produção", cell: `E${row}` }, folha: "UBS", kind: "quantitative", kindText: "quantitativa", facility: null, group: null, indicator,
    months: values.map((value, i) => ({
      month: MONTHS[i]!,
      at: { sheet: "Produção", cell: `${"FGHI"[i]}${row}` },
      value: typeof value === "number" ? fromNumber(value) : null,
      text: value === null ? "" : String(value),
      blank: value === null,
    })),
    professionals: null, professionalsAt: { sheet: "Produção", cell: `J${row}` }, professionalsText: null, ...more,
  };
}

/** "[85,]" style limits in percent and the factor in percent; `null` limits are open. */
export function band(from: number | null, to: number | null, factor: number, more: Partial<BandRecord> = {}): BandRecord {
  return {
    block: "UBS!A20:C24", at: { sheet: "UBS", cell: `B${20 + (from ?? 0)}` }, appliesTo: "Todas", appliesToAt: null, kind: "quantitative",
    from: from === null ? null : part(from), fromInclusive: true, to: to === null ? null : part(to), toInclusive: false,
    factor: part(factor), text: `${from} a ${to}`, payAt: null, payText: null, event: false, unreadable: false, ...more,
  };
}

/** 85 % and more pays 100 %, 70 % and more 90 %, less 70 %. */
export function contractBands(more: Partial<BandRecord> = {}): BandRecord[] {
  return [band(85, null, 100, more), band(70, 85, 90, more), band(null, 70, 70, more)];
}

export function share(kind: ShareRecord["kind"], percent: number): ShareRecord {
  return { block: "UBS!A30:B33", at: { sheet: "UBS", cell: `B3${percent % 10}` }, label: String(kind), kind, share: part(percent), text: `${percent}%` };
}

export function budget(folha: string, amount: number | string | null, more: Partial<BudgetRecord> = {}): BudgetRecord {
  const value = typeof amount === "number" ? fraction(BigInt(Math.round(amount * 100)), 100) : null;
  return { block: "Orçamento!A1:C9", at: { sheet: "Orçamento", cell: "C2" }, folha, period: null, amount: value, text: String(amount ?? ""), blank: amount === null, ...more };
}

export function records(parts: Partial<Records>): Records {
  return { ...emptyRecords(), ...parts };
}
