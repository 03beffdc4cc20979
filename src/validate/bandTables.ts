import type { CellRef } from "../domain/address";
import { type BandSurvey, surveyBands } from "../domain/surveyBands";
import type { BandRecord } from "../intake/records";
import { fold } from "../intake/text/fold";
import { groupBy } from "./groupBy";
import { oncePer } from "./oncePer";

/** The bands of one activity of a band table, with what they leave out or say twice. */
export interface BandTable {
  readonly activity: string | null;
  readonly bands: readonly BandRecord[];
  readonly survey: BandSurvey<BandRecord>;
  /** Every band could be read and is in order: only then do its gaps mean anything. */
  readonly sound: boolean;
}

/** Bands belong together by table, kind and activity, however often the activity's name is repeated. */
export const bandTables = oncePer((bands: readonly BandRecord[]): BandTable[] =>
  [...groupBy(bands, band => [band.block, band.kind, band.appliesTo === null ? null : fold(band.appliesTo)]).values()].map(table => {
    const survey = surveyBands(table.filter(band => !band.unreadable));
    return { activity: table[0]!.appliesTo, bands: table, survey, sound: survey.unordered.length === 0 && !table.some(band => band.unreadable) };
  }));

/** The cell that says what a band pays, or the band's own where there is none. */
export function payCell(band: BandRecord): CellRef {
  return band.payAt ?? band.at;
}
