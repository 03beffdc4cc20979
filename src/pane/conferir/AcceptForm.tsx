import { TextField } from "office-ui-fabric-react/lib/TextField";
import * as React from "react";
import { COMMANDS } from "../command/registry";
import { CONFERIR } from "../../locale/pane/conferir";
import { COMMAND_NAMES } from "../../locale/pane/shared";
import type { Finding } from "../../validate/finding";
import { CommandButton } from "../part/CommandButton";
import { style } from "../part/style";

/** Why a finding is accepted: a reason is asked for, and not taken blank. */
export function AcceptForm({ finding }: { readonly finding: Finding }): JSX.Element {
  const [reason, setReason] = React.useState("");
  const [asked, setAsked] = React.useState(false);
  const blank = reason.trim() === "";
  const accept = { ...COMMANDS.acceptFinding, perform: (...args: Parameters<typeof COMMANDS.acceptFinding.perform>) => (blank ? setAsked(true) : COMMANDS.acceptFinding.perform(...args)) };
  return (
    <div className={style.column}>
      <TextField
        label={CONFERIR.acceptTitle} description={CONFERIR.acceptHint} multiline autoAdjustHeight rows={2} autoFocus value={reason}
        errorMessage={asked && blank ? CONFERIR.reasonMissing : undefined} onChange={(_, text = "") => setReason(text)}
      />
      <div className={style.row}>
        <CommandButton command={accept} argument={{ finding, reason: reason.trim() }} look="primary" />
        <CommandButton command={COMMANDS.startDoing} argument={null} text={COMMAND_NAMES.cancel} />
      </div>
    </div>
  );
}
