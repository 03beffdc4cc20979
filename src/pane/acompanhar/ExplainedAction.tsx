import * as React from "react";
import { canWrite } from "../command/command";
import { COMMANDS } from "../command/registry";
import type { FollowedAction, Following } from "../../follow/following";
import { isAbout, isOpen } from "../../follow/signal";
import { actionAt } from "../../jobs/actionAt";
import type { Contract } from "../../jobs/readContract";
import { actionReason } from "../../locale/actionReasons";
import { STATE_LABELS } from "../../locale/following";
import { EXPLAINED_ACTION, knownOf, progressOf } from "../../locale/pane/acompanhar";
import { CommandButton } from "../part/CommandButton";
import { usePane } from "../part/DeskContext";
import { Place } from "../part/Place";
import { style } from "../part/style";
import { stateColor } from "./stateColor";

interface Props {
  readonly plan: Following;
  readonly contract: Contract;
}

/** The action of the selected cell: how it stands, why, and what is known of it. Changes with the selection. */
export function ExplainedAction({ plan, contract }: Props): JSX.Element {
  const { pointed } = usePane();
  const action = React.useMemo(() => pointed && actionAt(plan, contract, pointed), [plan, contract, pointed]);
  return (
    <section className={`${style.sunken} ${style.tight}`} aria-labelledby="explained" style={{ maxHeight: "40vh", overflowY: "auto" }}>
      <h2 id="explained" tabIndex={-1} className={style.heading}>{action ? action.item.action : EXPLAINED_ACTION.title}</h2>
      {action ? <Explained action={action} plan={plan} /> : <p className={style.small}>{EXPLAINED_ACTION.none}</p>}
    </section>
  );
}

function Explained({ action, plan }: { readonly action: FollowedAction; readonly plan: Following }): JSX.Element {
  const state = usePane();
  const { item } = action;
  const about = { name: item.action, number: plan.actions.indexOf(action) + 1 };
  const open = plan.signals.filter(signal => isOpen(signal) && isAbout(signal, about)).length;
  const known = knownOf(action);
  const progress = progressOf(action);
  return (
    <>
      <div aria-live="polite">
        <p className={style.text}><b style={{ color: stateColor[action.state.state] }}>{STATE_LABELS[action.state.state]}.</b> {actionReason(action, plan.date)}</p>
        {known && <p className={style.text}>{known}</p>}
        {progress && <p className={style.text}>{progress}</p>}
        {open > 0 && <p className={style.text}>{EXPLAINED_ACTION.openSignals(open)}</p>}
      </div>
      <div className={style.row} style={{ justifyContent: "space-between" }}>
        <Place at={{ sheet: item.at.sheet, range: item.at.cell }} text={EXPLAINED_ACTION.source(`${item.at.sheet}!${item.at.cell}`)} />
        {canWrite(state) && <CommandButton command={COMMANDS.startSignal} argument={{ at: item.at, name: item.action }} look="link" icon="Edit" />}
      </div>
    </>
  );
}
