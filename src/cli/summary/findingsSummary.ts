import { remedy, sentence } from "../../locale/findings";
import { andMore, FINDINGS_TITLE, LEVEL_TITLES, levelCounts, NO_FINDINGS } from "../../locale/summary";
import type { Finding, Level } from "../../validate/finding";

/** The most that are listed a level; the sheet Inconsistências and --json have them all. */
const MOST: Readonly<Record<Level, number>> = { error: 40, warning: 40, info: 10 };

export function findingsSummary(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return ["", NO_FINDINGS];
  const levels = ["error", "warning", "info"] as const;
  const of = (level: Level) => findings.filter(finding => finding.level === level);
  const counts = { error: of("error").length, warning: of("warning").length, info: of("info").length };
  return ["", `${FINDINGS_TITLE}: ${levelCounts(counts)}`, ...levels.flatMap(level => levelSummary(level, of(level)))];
}

function levelSummary(level: Level, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const shown = findings.slice(0, MOST[level]);
  const places = shown.map(({ sheet, cell }) => (cell === null ? sheet : `${sheet}!${cell}`));
  const width = Math.max(...places.map(place => place.length));
  const lines = shown.flatMap((finding, index) => [
    `    ${places[index]!.padEnd(width)}  ${sentence(finding)}`,
    ...(level === "info" ? [] : [`    ${" ".repeat(width)}  → ${remedy(finding)}`]),
  ]);
  const rest = findings.length - shown.length;
  return [`  ${LEVEL_TITLES[level]}`, ...lines, ...(rest > 0 ? [`    ${andMore(rest)}`] : [])];
}
