import type { BlockSummary, Records } from "../../intake/records";
import { percent } from "../../locale/numbers";
import { RECORD_LABELS as L } from "../../locale/pane/planilha";

export type Shown = readonly (readonly [label: string, value: string])[];

const MOST = 3;

/** The first records of a table, as people would check them; blanks are left out. */
export function firstRecords(records: Records, { id, kind }: BlockSummary): Shown[] {
  return LISTS[kind](records, id).slice(0, MOST).map(pairs => pairs.flatMap(([label, value]) => (value ? [[label, value] as const] : [])));
}

type Pairs = readonly (readonly [label: string, value: string | null])[];

const LISTS: Readonly<Record<BlockSummary["kind"], (records: Records, id: string) => Pairs[]>> = {
  targets: ({ targets }, id) => of(targets, id, ({ indicator, facility, group, text, weight, sharedWeight }) => {
    const paid = weight ?? sharedWeight;
    return [[L.indicator, indicator], [L.facility, facility], [L.group, group], [L.target, text], [L.weight, paid && percent(paid)]];
  }),
  bands: ({ bands }, id) => of(bands, id, ({ appliesTo, text, payText }) => [[L.appliesTo, appliesTo], [L.quantity, text], [L.pay, payText]]),
  shares: ({ shares }, id) => of(shares, id, ({ label, text }) => [[L.label, label], [L.share, text]]),
  distribution: ({ distributions }, id) => of(distributions, id, ({ group, text }) => [[L.group, group], [L.share, text]]),
  points: ({ points }, id) => of(points, id, ({ indicator, bands }) => [[L.indicator, indicator], [L.pay, bands.map(({ text }) => text).join("; ")]]),
  series: ({ series }, id) => of(series, id, ({ indicator, year, text }) => [[L.indicator, indicator], [L.year, String(year)], [L.value, text]]),
  figures: ({ figures }, id) => of(figures, id, ({ indicator, measure, text }) => [[L.label, indicator], [measure || L.value, text]]),
  actions: ({ actions }, id) => of(actions, id, ({ action, responsible, deadline }) => [[L.action, action], [L.responsible, responsible], [L.deadline, deadline]]),
  cards: ({ cards }, id) => of(cards, id, ({ action, responsible, deadline }) => [[L.action, action], [L.responsible, responsible], [L.deadline, deadline]]),
  production: ({ production }, id) => of(production, id, ({ folha, facility, indicator, months }) =>
    [[L.folha, folha], [L.facility, facility], [L.indicator, indicator], [L.months, months.map(({ text }) => text || "–").join(" · ")]]),
  budgets: ({ budgets }, id) => of(budgets, id, ({ folha, period, text }) => [[L.folha, folha], [L.deadline, period], [L.amount, text]]),
};

function of<T extends { readonly block: string }>(all: readonly T[], id: string, show: (record: T) => Pairs): Pairs[] {
  return all.filter(({ block }) => block === id).map(show);
}
