import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import * as React from "react";
import { COMMANDS } from "../command/registry";
import { AVALIAR } from "../../locale/pane/avaliar";
import { useDesk } from "../part/DeskContext";
import { style } from "../part/style";

interface Props {
  readonly sheets: readonly string[];
  readonly without: readonly string[];
}

/** Which components are evaluated: all, unless some are taken off. */
export function ComponentChoice({ sheets, without }: Props): JSX.Element {
  const desk = useDesk();
  const choose = (next: readonly string[]): void => void COMMANDS.chooseComponents.perform(desk, next);
  const chosen = sheets.filter(sheet => !without.includes(sheet));
  return (
    <fieldset className={style.group}>
      <legend className={style.legend}>{AVALIAR.what}</legend>
      <div className={style.row} style={{ gap: "8px 16px" }}>
        {sheets.length > 1 && (
          <Checkbox
            label={AVALIAR.all} checked={chosen.length === sheets.length} indeterminate={chosen.length > 0 && chosen.length < sheets.length}
            onChange={() => choose(chosen.length === sheets.length ? sheets : [])}
          />
        )}
        {sheets.map(sheet => (
          <Checkbox
            key={sheet} label={sheet} checked={!without.includes(sheet)}
            onChange={(_, checked) => choose(checked ? without.filter(each => each !== sheet) : [...without, sheet])}
          />
        ))}
      </div>
      {chosen.length === 0 && <p className={style.small} role="alert">{AVALIAR.noComponent}</p>}
    </fieldset>
  );
}
