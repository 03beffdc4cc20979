import { TextField } from "office-ui-fabric-react/lib/TextField";
import * as React from "react";
import { COMMANDS } from "../command/registry";
import type { Following } from "../../follow/following";
import { dayText } from "../../locale/days";
import { ACOMPANHAR, dateOnSheetWrong, dateWrong } from "../../locale/pane/acompanhar";
import { wrongDate } from "../../sheets/following/wrongDate";
import { PlainButton } from "../part/CommandButton";
import { useDesk, usePane } from "../part/DeskContext";

/** The day on which the plan is looked at. */
export function DateField({ plan: { date } }: { readonly plan: Following }): JSX.Element {
  const desk = useDesk();
  const { following, contract } = usePane();
  const settle = (): void => void COMMANDS.settleDate.perform(desk);
  const onSheet = contract && following.date === null ? wrongDate(contract.snapshot) : null;
  const wrong = following.wrong ? dateWrong(following.text ?? "") : onSheet === null ? undefined : dateOnSheetWrong(onSheet);
  const isToday = date === desk.today();
  const hint = isToday ? ACOMPANHAR.dateToday : following.date === null ? ACOMPANHAR.dateChosen : undefined;
  return (
    <div style={{ display: "flex", gap: 8, alignItems: "flex-start" }}>
      <div style={{ width: 170 }}>
        <TextField
          label={ACOMPANHAR.date} value={following.text ?? dayText(date)} description={wrong === undefined ? hint : undefined} errorMessage={wrong}
          onChange={(_, text = "") => void COMMANDS.typeDate.perform(desk, text)} onBlur={settle} onKeyDown={({ key }) => { if (key === "Enter") settle(); }}
        />
      </div>
      {!isToday && <div style={{ paddingTop: 29 }}><PlainButton command={COMMANDS.useToday} /></div>}
    </div>
  );
}
