import type { Following } from "../../follow/following";
import { MONITORING } from "../../locale/following";
import { computed, joinParts, type Part, text } from "../evaluation/part";
import { at, down } from "../evaluation/reference";
import { COLUMNS, type MonitoringLayout } from "./monitoringLayout";
import { regionsOf, signalMemory } from "./signalMemory";

const [LABEL, OPEN, ALL] = [COLUMNS.label, COLUMNS.total, COLUMNS.firstState];

/** The signals of each region that wait for an answer; a region that signals for the first time appears by itself. */
export function signalsPart({ signals: own }: Following, { signals: { title, first, rows } }: MonitoringLayout): Part {
  const memory = signalMemory(own);
  const regions = regionsOf(own);
  const last = first + rows - 1;
  const rest = last + 1;
  const sum = regions.reduce((total, region) => total + region.open, 0);
  const others = (column: number): string => `SUM(${down(first, last, column)})`;
  return joinParts([
    {
      cells: [
        text(title, LABEL, MONITORING.signals, "heading"),
        computed(title, OPEN, `IF(SUM(${memory.open})=0,"${MONITORING.noSignals}","")`, sum === 0 ? MONITORING.noSignals : "", "subtitle"),
        text(title + 1, LABEL, MONITORING.signalHeaders.region, "header"), text(title + 1, OPEN, MONITORING.signalHeaders.open, "header"), text(title + 1, ALL, MONITORING.signalHeaders.all, "header"),
        computed(rest, LABEL, `IF(SUMPRODUCT(--(${memory.region}<>""))>${others(ALL)},"${MONITORING.otherRegions}","")`, "", "cell muted"),
        computed(rest, OPEN, `IF(${at(rest, LABEL)}="","",SUM(${memory.open})-${others(OPEN)})`, "", "cell center counted muted"),
        computed(rest, ALL, `IF(${at(rest, LABEL)}="","",SUMPRODUCT(--(${memory.region}<>""))-${others(ALL)})`, "", "cell center counted muted"),
      ],
      rowHeights: { [title]: 20, [title + 1]: 30 },
    },
    ...Array.from({ length: rows }, (_, index): Part => {
      const row = first + index;
      const region = regions[index];
      const label = at(row, LABEL);
      return {
        cells: [
          computed(row, LABEL, `IFERROR(INDEX(${memory.region},MATCH(${index + 1},${memory.order},0)),"")`, region?.label ?? "", "cell"),
          computed(row, OPEN, `IF(${label}="","",SUMPRODUCT(--(${memory.region}=${label}),${memory.open}))`, region?.open ?? "", "cell center counted bold"),
          computed(row, ALL, `IF(${label}="","",SUMPRODUCT(--(${memory.region}=${label})))`, region?.all ?? "", "cell center counted"),
        ],
      };
    }),
  ]);
}
