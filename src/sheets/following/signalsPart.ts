import type { Following } from "../../follow/following";
import { MONITORING } from "../../locale/following";
import { computed, joinParts, type Part, text } from "../evaluation/part";
import { at, down } from "../evaluation/reference";
import { COLUMNS, type MonitoringLayout } from "./monitoringLayout";
import { regionsOf, signalMemory } from "./signalMemory";

const [OPEN, ALL] = [COLUMNS.total, COLUMNS.firstState];

/** The signals of each region that wait for an answer; a region that signals for the first time appears by itself. */
export function signalsPart({ signals: own }: Following, { signals: { title, first, rows } }: MonitoringLayout): Part {
  const memory = signalMemory(own);
  const regions = regionsOf(own);
  const last = first + rows - 1;
  const rest = last + 1;
  const others = (column: number): string => `SUM(${down(first, last, column)})`;
  return joinParts([
    {
      cells: [
        text(title, COLUMNS.label, MONITORING.signals, "heading"),
        text(title + 1, COLUMNS.label, MONITORING.signalHeaders.region, "header"), text(title + 1, OPEN, MONITORING.signalHeaders.open, "header"), text(title + 1, ALL, MONITORING.signalHeaders.all, "header"),
        computed(rest, COLUMNS.label, `IF(${at(rest, ALL)}>0,"${MONITORING.otherRegions}","")`, "", "cell muted"),
        computed(rest, OPEN, `SUM(${memory.open})-${others(OPEN)}`, 0, "cell center counted muted"),
        computed(rest, ALL, `SUMPRODUCT(--(${memory.region}<>""))-${others(ALL)}`, 0, "cell center counted muted"),
      ],
      rowHeights: { [title]: 20, [title + 1]: 30 },
    },
    ...Array.from({ length: rows }, (_, index): Part => {
      const row = first + index;
      const region = regions[index];
      const label = at(row, COLUMNS.label);
      return {
        cells: [
          computed(row, COLUMNS.label, `IFERROR(INDEX(${memory.region},MATCH(${index + 1},${memory.order},0)),"")`, region?.label ?? "", "cell"),
          computed(row, OPEN, `IF(${label}="",0,SUMPRODUCT(--(${memory.region}=${label}),${memory.open}))`, region?.open ?? 0, "cell center counted bold"),
          computed(row, ALL, `IF(${label}="",0,SUMPRODUCT(--(${memory.region}=${label})))`, region?.all ?? 0, "cell center counted"),
        ],
      };
    }),
  ]);
}
