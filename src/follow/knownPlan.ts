import { planItems, type PlanItem } from "../intake/planItem";
import type { Records } from "../intake/records";
import type { Grouping, KnownAction, KnownPlan } from "./following";
import { followSeries } from "./followSeries";
import { groupLabels } from "./groupLabels";
import { matchTyped } from "./matchTyped";
import { lostFindings, unknownFindings } from "./planFindings";
import { NOTHING_TYPED, type TypedAction, type TypedPlan } from "./typedPlan";

const GROUPINGS: readonly Grouping[] = ["objective", "responsible", "area", "region"];

/** A plan with what people wrote into the tables that Pactua made of it before: that goes before what the plan says. */
export function knownPlan(records: Pick<Records, "actions" | "cards" | "series">, typed: TypedPlan = NOTHING_TYPED): KnownPlan {
  const items = planItems(records);
  const labels = GROUPINGS.map(grouping => [grouping, groupLabels(items, grouping)] as const);
  const { of, lost } = matchTyped(items, typed.actions, item => ({ source: item.at, name: item.action }), one => ({ source: one.source, name: one.action }));
  const series = followSeries(records.series, typed.series);
  return {
    actions: items.map((read, index): KnownAction => ({
      item: withTyped(read, of.get(read)),
      read,
      unknownStatus: of.get(read)?.unknownStatus ?? null,
      notes: of.get(read)?.notes ?? null,
      labels: Object.fromEntries(labels.map(([grouping, all]) => [grouping, all[index]!])) as KnownAction["labels"],
    })),
    series: series.years,
    signals: typed.signals,
    chosen: typed.date,
    findings: [...lostFindings(lost, series.lost), ...unknownFindings([...of.values()])],
  };
}

function withTyped(read: PlanItem, typed: TypedAction | undefined): PlanItem {
  if (typed === undefined) return read;
  const { status = read.status, progress = read.progress, completed = read.completed } = typed;
  return { ...read, status, progress, completed };
}
