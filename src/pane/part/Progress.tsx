import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import * as React from "react";
import { cancel } from "../command/general";
import { COMMAND_NAMES, progressText } from "../../locale/pane/shared";
import { useDesk, usePane } from "./DeskContext";
import { style } from "./style";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";

/** Shorter jobs show nothing: a bar that only flashes by disturbs. */
const PATIENCE = 500;
/** A screen reader is told every tenth part, not every row. */
const TENTHS = 10;

export function Progress(): JSX.Element {
  const desk = useDesk();
  const { running } = usePane();
  const [late, setLate] = React.useState(false);
  const busy = running !== null;
  React.useEffect(() => {
    if (!busy) return setLate(false);
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [busy]);
  const spoken = running && late ? progressText(running.step, running.part === null ? null : Math.floor(running.part * TENTHS) / TENTHS) : "";
  return (
    <>
      <div className={style.hidden} role="status" aria-live="polite">{spoken}</div>
      {running && late && (
        <div className={style.sunken}>
          <ProgressIndicator label={progressText(running.step, running.part)} percentComplete={running.part ?? undefined} />
          <DefaultButton text={COMMAND_NAMES.cancel} onClick={() => void cancel.perform(desk)} />
        </div>
      )}
    </>
  );
}
