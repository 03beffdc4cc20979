import * as React from "react";
import { canWrite } from "../command/command";
import { COMMANDS } from "../command/registry";
import { remedy } from "../../locale/findings";
import { CONFERIR } from "../../locale/pane/conferir";
import { brazilianDay } from "../../locale/pane/shared";
import type { Finding } from "../../validate/finding";
import { CommandButton } from "../part/CommandButton";
import { usePane } from "../part/DeskContext";
import { style } from "../part/style";
import { AcceptForm } from "./AcceptForm";
import { FixPreview } from "./FixPreview";
import { decisionOn } from "./shownFindings";

/** What to do about a finding: go there, mend it, or accept it. */
export function FindingDetail({ finding }: { readonly finding: Finding }): JSX.Element {
  const state = usePane();
  const { doing } = state.findings;
  const decision = decisionOn(finding, state);
  const accepted = decision?.status === "aceita";
  const hasFix = (finding.fixes?.length ?? 0) > 0;
  return (
    <div className={style.column} style={{ padding: "0 8px 10px 27px" }}>
      <p className={style.muted}>{remedy(finding)}</p>
      {accepted && <p className={style.text}>{CONFERIR.acceptedBecause(decision.reason, decision.date && brazilianDay(decision.date))}</p>}
      {doing === "fixing" && hasFix ? <FixPreview finding={finding} /> : doing === "accepting" ? <AcceptForm finding={finding} /> : (
        <div className={style.row}>
          <CommandButton command={COMMANDS.goToFinding} argument={finding} text={finding.cell === null ? CONFERIR.goToSheet : CONFERIR.goTo} look={hasFix ? "plain" : "primary"} />
          {hasFix && canWrite(state) && !accepted && <CommandButton command={COMMANDS.startDoing} argument="fixing" text={CONFERIR.fix} look="primary" />}
          {canWrite(state) && (accepted
            ? <CommandButton command={COMMANDS.reopenFinding} argument={finding} look="link" />
            : <CommandButton command={COMMANDS.startDoing} argument="accepting" text={CONFERIR.accept} look="link" />)}
        </div>
      )}
    </div>
  );
}
