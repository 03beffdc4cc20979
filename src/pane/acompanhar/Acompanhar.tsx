import * as React from "react";
import { canWrite } from "../command/command";
import { COMMANDS } from "../command/registry";
import { ACOMPANHAR } from "../../locale/pane/acompanhar";
import { KEYS } from "../../sheets/following/tables";
import { madeSheets } from "../../workbook/marks";
import { PlainButton } from "../part/CommandButton";
import { usePane } from "../part/DeskContext";
import { PatchPreview } from "../part/PatchPreview";
import { style } from "../part/style";
import { DateField } from "./DateField";
import { ExplainedAction } from "./ExplainedAction";
import { LateList } from "./LateList";
import { RollUps } from "./RollUps";
import { SeriesList } from "./SeriesList";
import { SignalForm } from "./SignalForm";
import { Signals } from "./Signals";
import { StateCounts } from "./StateCounts";

/** How a plan stands on a date, who has what late, and what hinders the regions. */
export function Acompanhar(): JSX.Element {
  const state = usePane();
  const { contract, plan, preview, following } = state;
  const wasSignalling = React.useRef(false);
  React.useEffect(() => {
    // The form is gone, and with it the field or button that had the focus.
    if (wasSignalling.current && !following.signalling) document.getElementById("explained")?.focus();
    wasSignalling.current = following.signalling !== null;
  }, [following.signalling]);
  if (!contract) return <></>;
  if (!plan) return <NoPlan />;
  const hasSheets = madeSheets(contract.snapshot).has(KEYS.monitoring);
  return (
    <>
      <DateField plan={plan} />
      {plan.actions.length > 0 && (
        <>
          <StateCounts plan={plan} />
          <LateList plan={plan} />
          <RollUps plan={plan} chosen={following.grouping} />
          <Signals signals={plan.signals} />
        </>
      )}
      {plan.series.length > 0 && <SeriesList plan={plan} />}
      <div className={style.foot}>
        {following.signalling ? <SignalForm about={following.signalling} plan={plan} /> : <ExplainedAction plan={plan} contract={contract} />}
        {canWrite(state) && !following.signalling && (preview?.of === "following"
          ? <PatchPreview preview={preview} />
          : <PlainButton command={COMMANDS.previewFollowing} look="primary" text={hasSheets ? ACOMPANHAR.update : ACOMPANHAR.create} />)}
      </div>
    </>
  );
}

function NoPlan(): JSX.Element {
  return (
    <div className={style.column}>
      <h2 className={style.title}>{ACOMPANHAR.empty}</h2>
      <p className={style.text}>{ACOMPANHAR.emptyHint}</p>
      <div className={style.row}><PlainButton command={COMMANDS.readAgain} icon="Refresh" /></div>
    </div>
  );
}
