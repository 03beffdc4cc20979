import { compare, type Fraction, fraction, toNumber } from "../../domain/fraction";
import type { FollowedYear } from "../../follow/following";
import { DIRECTION_WORDS, FOLLOWING_INPUTS, FOLLOWING_SHEETS, SERIES_HEADERS, SERIES_WORDS } from "../../locale/following";
import type { SheetPatch } from "../../workbook/patch";
import { numberStyle } from "../numberStyle";
import type { LinkTo } from "../sheetLinks";
import { tableSheet } from "../meta/tableSheet";
import { numberOrNull } from "./serials";
import { KEYS, lettersOf, quotedText, TABLES } from "./tables";
import { withoutMemory } from "./withoutMemory";

/** So much of a target is near it. */
export const NEAR = fraction(9, 10);

/** Sheet "Séries": one row an indicator and year; what was reached is typed, and its attainment follows. */
export function seriesSheet(series: readonly FollowedYear[], linkTo: LinkTo): SheetPatch {
  const h = SERIES_HEADERS;
  const sheet = tableSheet<FollowedYear & { readonly row: number }>({
    key: KEYS.series,
    name: FOLLOWING_SHEETS.series,
    table: TABLES.series,
    rows: series.map((year, index) => ({ ...year, row: index + 2 })),
    columns: [
      { header: h.sheet, width: 12, style: "wrap", content: ({ at }) => ({ value: at.sheet }) },
      { header: h.cell, width: 8, style: "link", content: ({ at }) => linkTo(at, at.cell) },
      { header: h.code, width: 9, content: ({ code }) => ({ value: code }) },
      { header: h.indicator, width: 48, style: "wrap", content: ({ indicator }) => ({ value: indicator }) },
      { header: h.year, width: 8, style: "center", content: ({ year }) => ({ value: year }) },
      { header: h.text, width: 22, style: "wrap", content: ({ text }) => ({ value: text }) },
      { header: h.target, width: 12, style: valueStyle, content: ({ target }) => ({ value: numberOrNull(target) }) },
      {
        header: h.actual, width: 12, style: one => `${valueStyle(one)} input`, content: ({ actual }) => ({ value: numberOrNull(actual) }),
        validation: { rule: { type: "decimal", min: 0 }, ...FOLLOWING_INPUTS.actual },
      },
      {
        header: h.direction, width: 16, style: "input", content: ({ direction }) => ({ value: DIRECTION_WORDS[direction] }),
        validation: { rule: { type: "list", values: Object.values(DIRECTION_WORDS) }, ...FOLLOWING_INPUTS.direction },
      },
      { header: h.attainment, width: 13, style: "percent", content: attainmentContent },
      { header: h.verdict, width: 16, content: verdictContent },
      { header: h.readActual, width: 12, style: "memory", content: ({ readActual }) => ({ value: numberOrNull(readActual) }) },
      { header: h.readDirection, width: 14, style: "memory", content: ({ readDirection }) => ({ value: DIRECTION_WORDS[readDirection] }) },
    ],
  });
  return withoutMemory(sheet, 2);
}

const L = lettersOf(SERIES_HEADERS);

function attainmentContent({ row, attainment }: FollowedYear & { readonly row: number }) {
  const [target, actual] = [`${L.target}${row}`, `${L.actual}${row}`];
  const lower = `${L.direction}${row}=${quotedText(DIRECTION_WORDS.lower)}`;
  const formula = `=IF(OR(NOT(ISNUMBER(${target})),NOT(ISNUMBER(${actual})),N(${target})=0),"",IF(${lower},IF(${actual}=0,1,${target}/${actual}),${actual}/${target}))`;
  return { formula, cached: attainment === null ? "" : toNumber(attainment) };
}

/** Compared crosswise on whole numbers, as everywhere: a quotient of two doubles may miss its limit. */
function verdictContent(one: FollowedYear & { readonly row: number }) {
  const { row } = one;
  const [target, actual, attainment] = [L.target, L.actual, L.attainment].map(letters => `${letters}${row}`) as [string, string, string];
  const better = `IF(${L.direction}${row}=${quotedText(DIRECTION_WORDS.lower)},IF(${actual}=0,1,ROUND(${target}-PART*${actual},9)>=0),ROUND(${actual}-PART*${target},9)>=0)`;
  const formula = `=IF(${attainment}="",${quotedText(SERIES_WORDS.missing)},IF(${better.replace(/PART/g, "1")},${quotedText(SERIES_WORDS.met)},IF(${better.replace(/PART/g, String(toNumber(NEAR)))},${quotedText(SERIES_WORDS.near)},${quotedText(SERIES_WORDS.below)})))`;
  return { formula, cached: seriesVerdict(one) };
}

export function seriesVerdict({ attainment }: Pick<FollowedYear, "attainment">): string {
  if (attainment === null) return SERIES_WORDS.missing;
  const reaches = (part: Fraction): boolean => compare(attainment, part) >= 0;
  if (reaches(fraction(1))) return SERIES_WORDS.met;
  return reaches(NEAR) ? SERIES_WORDS.near : SERIES_WORDS.below;
}

function valueStyle({ target, percent }: FollowedYear): string {
  return target ? numberStyle(target, { percent }) : "right";
}

