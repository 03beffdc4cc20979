import { fraction } from "../../../src/domain/fraction";
import type { Records, TargetReading, TargetRecord } from "../../../src/intake/records";

const PLAIN: TargetReading = {
  numberAsText: false, compound: [], range: null, directionAssumed: false, disagrees: null, ambiguous: null, metOrNot: false, unreadable: false,
};

/** A target line in row `row` of the sheet "Plan1", with its own PESO cell beside it unless another is given. */
export function target(row: number, fields: Partial<TargetRecord>): TargetRecord {
  return {
    block: "Plan1!A1:C9", at: { sheet: "Plan1", cell: `B${row}` }, headerCells: [], component: null, kind: null, facility: null, group: null,
    indicator: `Indicador ${row}`, text: "100", operator: ">=", value: fraction(100), percent: false, measure: null, per: null, direction: "higher",
    frequency: null, statedPeriod: null, weight: null, weightAt: { sheet: "Plan1", cell: `C${row}` }, weighted: true, sharedWeight: null, total: false,
    source: null, hasSourceColumn: false, hasFrequencyColumn: false, baseline: null, end: null, reading: PLAIN, ...fields,
  };
}

/** Records with these lists, the others empty. */
export function records(lists: Partial<Records>): Records {
  return {
    blocks: [], targets: [], bands: [], shares: [], distributions: [], statedTotals: [], points: [], series: [], actions: [], cards: [],
    production: [], budgets: [], figures: [], statedSums: [], statedRates: [], ignored: [], ...lists,
  };
}
