import { remedy, sentence } from "../../locale/findings";
import { FINDINGS_TITLE, LEVEL_TITLES, levelCounts, moreAlike, NO_FINDINGS } from "../../locale/summary";
import type { Finding, Level } from "../../validate/finding";

const LEVELS: readonly Level[] = ["error", "warning", "info"];

/** The most of one code that are listed; the sheet Inconsistências and --json have them all. */
const MOST: Readonly<Record<Level, number>> = { error: 20, warning: 3, info: 2 };

/** Level by level, those of one code together; what to do is said once where it is the same for several. */
export function findingsSummary(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [NO_FINDINGS];
  const byLevel = LEVELS.map(level => ({ level, found: findings.filter(finding => finding.level === level) }));
  const [error, warning, info] = byLevel.map(({ found }) => found.length) as [number, number, number];
  return [`${FINDINGS_TITLE}: ${levelCounts({ error, warning, info })}`, ...byLevel.flatMap(({ level, found }) => levelLines(level, found))];
}

function levelLines(level: Level, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const codes = [...new Set(findings.map(({ code }) => code))];
  const width = Math.max(...findings.map(finding => place(finding).length));
  return [`  ${LEVEL_TITLES[level]}`, ...codes.flatMap(code => codeLines(level, findings.filter(finding => finding.code === code), width))];
}

function codeLines(level: Level, findings: readonly Finding[], width: number): string[] {
  const shown = findings.slice(0, MOST[level]);
  const rest = findings.slice(MOST[level]);
  const remedies = shown.map(finding => (level === "info" ? "" : remedy(finding)));
  const below = `    ${" ".repeat(width)}  `;
  return [
    ...shown.flatMap((finding, index) => [
      `    ${place(finding).padEnd(width)}  ${sentence(finding)}`,
      ...(remedies[index] && remedies[index] !== remedies[index + 1] && (level === "error" || index === shown.length - 1) ? [`${below}→ ${remedies[index]}`] : []),
    ]),
    ...(rest.length > 0 ? [below + moreAlike(rest.length, [...new Set(rest.map(({ sheet }) => sheet))])] : []),
  ];
}

function place({ sheet, cell }: Finding): string {
  return cell === null ? sheet : `${sheet}!${cell}`;
}
