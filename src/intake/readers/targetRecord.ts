import type { TargetRecord } from "../records";
import type { TargetMeaning } from "../values/readTarget";

/** Where a target stands and what its table says of it; all that its own text does not. */
export type TargetPlace = Omit<TargetRecord, keyof TargetMeaning>;

/** Written out field by field: records come by the ten thousand, and one shape of object is read several times faster. */
export function targetRecord(meaning: TargetMeaning, place: TargetPlace): TargetRecord {
  return {
    block: place.block,
    at: place.at,
    headerCells: place.headerCells,
    component: place.component,
    kind: place.kind,
    facility: place.facility,
    group: place.group,
    indicator: place.indicator,
    text: place.text,
    operator: meaning.operator,
    value: meaning.value,
    percent: meaning.percent,
    measure: meaning.measure,
    per: meaning.per,
    direction: meaning.direction,
    frequency: place.frequency,
    statedPeriod: meaning.statedPeriod,
    weight: place.weight,
    weightAt: place.weightAt,
    weighted: place.weighted,
    sharedWeight: place.sharedWeight,
    total: place.total,
    source: place.source,
    hasSourceColumn: place.hasSourceColumn,
    hasFrequencyColumn: place.hasFrequencyColumn,
    baseline: meaning.baseline,
    end: meaning.end,
    reading: meaning.reading,
  };
}
