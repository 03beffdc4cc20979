import type { FollowedYear, Following } from "../../follow/following";
import { DIRECTION_WORDS, MONITORING, SERIES_HEADERS, SERIES_WORDS } from "../../locale/following";
import type { CellPatch, ConditionalPatch } from "../../workbook/patch";
import { computed, joinParts, type Part, text } from "../evaluation/part";
import { at, fixed } from "../evaluation/reference";
import { numberStyle } from "../numberStyle";
import { PALETTE } from "../styles";
import { textHeight } from "../textHeight";
import { COLUMNS, type MonitoringLayout } from "./monitoringLayout";
import { numberOrNull, orBlank } from "./serials";
import { seriesVerdict } from "./seriesSheet";
import { columnOf, DATE_NAME, quotedText } from "./tables";
import { LABEL_WIDTH } from "./widths";

/** Which columns of the sheet hold what, from the label on. */
const AT = { target: COLUMNS.total, actual: COLUMNS.firstState, attainment: COLUMNS.firstState + 1, verdict: COLUMNS.firstState + 2, direction: COLUMNS.firstState + 4 } as const;
const LAST = COLUMNS.firstState + 5;

/** Each indicator in the year of the date: its target, what was reached, and how near that is. */
export function seriesPart({ date, series: all }: Following, { series }: MonitoringLayout): Part {
  if (series === null) return { cells: [] };
  const { title, first, indicators } = series;
  const h = SERIES_HEADERS;
  const verdicts = { top: first, left: AT.verdict, bottom: first + indicators.length - 1, right: AT.verdict };
  return joinParts([
    {
      cells: [
        text(title, COLUMNS.label, MONITORING.series, "heading"),
        computed(title, COLUMNS.total, `YEAR(${DATE_NAME})`, Number(date.slice(0, 4)), "heading right"),
        text(title + 1, COLUMNS.label, h.indicator, "header"), text(title + 1, AT.target, h.target, "header"), text(title + 1, AT.actual, h.actual, "header"),
        text(title + 1, AT.attainment, h.attainment, "header"), text(title + 1, AT.verdict, h.verdict, "header"), text(title + 1, AT.verdict + 1, null, "header"),
        text(title + 1, AT.direction, h.direction, "header"), text(title + 1, LAST, null, "header"),
      ],
      merges: [{ top: title + 1, left: AT.verdict, bottom: title + 1, right: AT.verdict + 1 }, { top: title + 1, left: AT.direction, bottom: title + 1, right: LAST }],
      rowHeights: { [title]: 20 },
      conditionals: verdictLights(verdicts, at(first, AT.verdict)),
    },
    ...indicators.map((years, index) => indicatorPart(first + index, years, { date, all })),
  ]);
}

function indicatorPart(row: number, years: readonly FollowedYear[], { date, all }: { readonly date: string; readonly all: readonly FollowedYear[] }): Part {
  const { indicator, code, at: { sheet } } = years[0]!;
  const year = years.filter(one => one.year === Number(date.slice(0, 4))).pop();
  const column = (header: string): string => columnOf("series", header);
  const h = SERIES_HEADERS;
  // Its row in the table: the place where sheet, name and year agree.
  const place = `SUMPRODUCT(MAX((${column(h.sheet)}=${quotedText(sheet)})*(${column(h.indicator)}=${fixed(row, COLUMNS.label)})*(${column(h.year)}=YEAR(${DATE_NAME}))*(ROW(${column(h.year)})-MIN(ROW(${column(h.year)}))+1)))`;
  const memory = fixed(row, COLUMNS.memoryValue);
  const found = (header: string): string => `IF(${memory}=0,"",IF(INDEX(${column(header)},${memory})="","",INDEX(${column(header)},${memory})))`;
  const style = `cell center rule`;
  const shown = year?.target ?? years.find(one => one.target !== null)?.target ?? null;
  const number = shown ? numberStyle(shown, { percent: years[0]!.percent }) : "decimal";
  const cells: CellPatch[] = [
    text(row, COLUMNS.label, indicator, "cell wrap rule"),
    computed(row, AT.target, found(h.target), orBlank(numberOrNull(year?.target ?? null)), `${style} ${number}`),
    computed(row, AT.actual, found(h.actual), orBlank(numberOrNull(year?.actual ?? null)), `${style} ${number}`),
    computed(row, AT.attainment, found(h.attainment), orBlank(numberOrNull(year?.attainment ?? null)), `${style} whole`),
    computed(row, AT.verdict, `IF(${memory}=0,${quotedText(SERIES_WORDS.missing)},INDEX(${column(h.verdict)},${memory}))`, year ? seriesVerdict(year) : SERIES_WORDS.missing, "cell bold rule"),
    text(row, AT.verdict + 1, null, "cell rule"),
    computed(row, AT.direction, found(h.direction), year ? DIRECTION_WORDS[year.direction] : "", "cell rule"),
    text(row, LAST, null, "cell rule"),
    text(row, COLUMNS.memoryLabel, code, "memory"),
    computed(row, COLUMNS.memoryValue, place, year ? all.indexOf(year) + 1 : 0, "memory"),
  ];
  return {
    cells,
    merges: [{ top: row, left: AT.verdict, bottom: row, right: AT.verdict + 1 }, { top: row, left: AT.direction, bottom: row, right: LAST }],
    rowHeights: { [row]: textHeight([{ text: indicator, width: LABEL_WIDTH }]) },
  };
}

function verdictLights(area: ConditionalPatch["area"], cell: string): ConditionalPatch[] {
  const colors = { met: PALETTE.met, near: PALETTE.partial, below: PALETTE.below, missing: PALETTE.muted };
  return (["met", "near", "below", "missing"] as const).map(verdict => ({ type: "expression", area, formula: `${cell}=${quotedText(SERIES_WORDS[verdict])}`, color: colors[verdict] }));
}
