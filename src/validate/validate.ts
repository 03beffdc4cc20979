import { parseCellName } from "../domain/address";
import type { Records } from "../intake/records";
import type { Finding, Level } from "./finding";
import type { Rule } from "./rule";
import { bandsAreOrdered } from "./rules/bandsAreOrdered";
import { bandsAreReadable } from "./rules/bandsAreReadable";
import { bandsDoNotOverlap } from "./rules/bandsDoNotOverlap";
import { bandsHaveNoGaps } from "./rules/bandsHaveNoGaps";
import { bandsReachTheTop } from "./rules/bandsReachTheTop";
import { deadlinesAgree } from "./rules/deadlinesAgree";
import { deadlinesAreReadable } from "./rules/deadlinesAreReadable";
import { deadlinesFollowTheirStart } from "./rules/deadlinesFollowTheirStart";
import { directionIsStated } from "./rules/directionIsStated";
import { distributionDiffers } from "./rules/distributionDiffers";
import { figuresAreReadable } from "./rules/figuresAreReadable";
import { frequencyIsStated } from "./rules/frequencyIsStated";
import { groupTotalsAgree } from "./rules/groupTotalsAgree";
import { ignoredBlocks } from "./rules/ignoredBlocks";
import { indicatorsStandOnce } from "./rules/indicatorsStandOnce";
import { numbersAreClear } from "./rules/numbersAreClear";
import { pointsAreOrdered } from "./rules/pointsAreOrdered";
import { pointsAreReadable } from "./rules/pointsAreReadable";
import { pointsAreUsed } from "./rules/pointsAreUsed";
import { pointsDoNotOverlap } from "./rules/pointsDoNotOverlap";
import { pointsHaveNoGaps } from "./rules/pointsHaveNoGaps";
import { pointsMatchTheirTargets } from "./rules/pointsMatchTheirTargets";
import { pointsPresent } from "./rules/pointsPresent";
import { progressAgrees } from "./rules/progressAgrees";
import { progressIsKnown } from "./rules/progressIsKnown";
import { seriesAreReadable } from "./rules/seriesAreReadable";
import { seriesAreSingle } from "./rules/seriesAreSingle";
import { sharedWeights } from "./rules/sharedWeights";
import { ratesAgree } from "./rules/ratesAgree";
import { sharesAddUp } from "./rules/sharesAddUp";
import { sourceIsStated } from "./rules/sourceIsStated";
import { shortPeriods } from "./rules/shortPeriods";
import { statedSumsAgree } from "./rules/statedSumsAgree";
import { statedTotalsAgree } from "./rules/statedTotalsAgree";
import { statusesAreKnown } from "./rules/statusesAreKnown";
import { targetsAreNoRanges } from "./rules/targetsAreNoRanges";
import { targetsAreNotZero } from "./rules/targetsAreNotZero";
import { targetsAreReadable } from "./rules/targetsAreReadable";
import { targetsAreSingle } from "./rules/targetsAreSingle";
import { targetsMatchTheirNames } from "./rules/targetsMatchTheirNames";
import { textNumbers } from "./rules/textNumbers";
import { weightsAddUp } from "./rules/weightsAddUp";
import { weightsInRange } from "./rules/weightsInRange";
import { weightsPresent } from "./rules/weightsPresent";

const RULES: readonly Rule[] = [
  weightsAddUp, weightsPresent, weightsInRange, statedTotalsAgree, sharesAddUp, distributionDiffers, groupTotalsAgree, statedSumsAgree, ratesAgree, figuresAreReadable,
  targetsAreNotZero, targetsAreReadable, targetsAreSingle, targetsAreNoRanges, targetsMatchTheirNames, directionIsStated,
  numbersAreClear, indicatorsStandOnce, bandsAreOrdered, bandsAreReadable, bandsHaveNoGaps, bandsDoNotOverlap, bandsReachTheTop,
  pointsAreReadable, pointsAreOrdered, pointsHaveNoGaps, pointsDoNotOverlap, pointsMatchTheirTargets, pointsPresent, pointsAreUsed,
  deadlinesAreReadable, deadlinesAgree, deadlinesFollowTheirStart, statusesAreKnown, progressIsKnown, progressAgrees, seriesAreSingle, seriesAreReadable,
  sharedWeights, shortPeriods, textNumbers, frequencyIsStated, sourceIsStated, ignoredBlocks,
];

const LEVELS: readonly Level[] = ["error", "warning", "info"];

/** What is wrong, doubtful or chosen in the records of a workbook: errors first, then in the order of its sheets and cells. */
export function validate(records: Records): Finding[] {
  const sheets = [...new Set([...records.blocks, ...records.ignored].map(one => one.sheet))];
  return RULES.flatMap(rule => rule(records))
    .map(finding => ({ finding, place: placeOf(finding, sheets) }))
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ finding }) => finding);
}

/** Level, sheet, row, column. */
function placeOf({ level, sheet, cell }: Finding, sheets: readonly string[]): readonly number[] {
  const { row, column } = cell === null ? { row: -1, column: -1 } : parseCellName(cell);
  return [LEVELS.indexOf(level), sheets.indexOf(sheet), row, column];
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((value, index) => value !== b[index]);
  return differing < 0 ? 0 : a[differing]! - b[differing]!;
}
