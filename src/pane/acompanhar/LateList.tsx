import * as React from "react";
import { COMMANDS } from "../command/registry";
import type { FollowedAction, Following } from "../../follow/following";
import { dayText } from "../../locale/days";
import { NO_LABEL } from "../../locale/following";
import { ACOMPANHAR } from "../../locale/pane/acompanhar";
import { groupRows } from "../../sheets/following/groupRows";
import { groupBy } from "../../validate/groupBy";
import { useDesk } from "../part/DeskContext";
import { COLORS, style } from "../part/style";
import { useSteps } from "./useSteps";

const STEPS = { first: 6, step: 20, what: ACOMPANHAR.late };

/** Who has what late, as the sheet Acompanhamento lists it: whoever has most to do first, then the longest delay. */
export function LateList({ plan }: { readonly plan: Following }): JSX.Element {
  const late = React.useMemo(() => lateActions(plan), [plan]);
  const { shown, more } = useSteps(late, STEPS);
  const named = plan.rollUps.responsible.length > 0;
  return (
    <section aria-labelledby="late" className={style.tight}>
      <h2 id="late" className={style.heading}>{ACOMPANHAR.lateTitle(late.length)}</h2>
      <p className={style.small}>{late.length === 0 ? ACOMPANHAR.noLate : ACOMPANHAR.lateHint}</p>
      {[...groupBy(shown, ({ labels }) => [labels.responsible])].map(([, actions]) => {
        const who = actions[0]!.labels.responsible ?? NO_LABEL.responsible;
        return (
          <div key={who}>
            {named && <h3 className={style.heading} style={{ padding: "6px 0 2px", color: COLORS.muted }}>{who}</h3>}
            <ul className={style.list} aria-label={named ? who : ACOMPANHAR.late}>{actions.map(action => <LateRow key={`${action.item.at.sheet}!${action.item.at.cell}`} action={action} />)}</ul>
          </div>
        );
      })}
      {more}
    </section>
  );
}

function LateRow({ action: { item, state } }: { readonly action: FollowedAction }): JSX.Element {
  const desk = useDesk();
  const { at, action, end } = item;
  return (
    <li style={{ borderTop: `1px solid ${COLORS.line}` }}>
      <button type="button" className={style.rowButton} style={{ padding: "6px 4px" }} onClick={() => void COMMANDS.goTo.perform(desk, { sheet: at.sheet, range: at.cell })}>
        <span aria-hidden="true" style={{ color: COLORS.error }}>✖ </span><b>{ACOMPANHAR.lateSince(state.daysLate)}</b> · {action} <span className={style.small}>{end === null ? "" : `${dayText(end)} · `}{at.sheet}!{at.cell}</span>
      </button>
    </li>
  );
}

function lateActions(plan: Following): FollowedAction[] {
  const people = groupRows(plan, "responsible").map(({ label }) => label);
  return plan.actions
    .filter(({ state }) => state.state === "late")
    .sort((a, b) => people.indexOf(a.labels.responsible) - people.indexOf(b.labels.responsible) || b.state.daysLate - a.state.daysLate);
}
