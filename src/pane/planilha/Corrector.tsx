import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import * as React from "react";
import { canWrite } from "../command/command";
import { COMMANDS } from "../command/registry";
import { previewCorrection } from "../../jobs/correction";
import type { Contract } from "../../jobs/readContract";
import { tablesFor } from "../../intake/recipe";
import { countOf } from "../../locale/summary";
import { CORRECTION } from "../../locale/pane/planilha";
import { CommandButton, PlainButton } from "../part/CommandButton";
import { useDesk, usePane } from "../part/DeskContext";
import { style } from "../part/style";
import type { Correcting } from "../state";
import { ColumnMeanings } from "./ColumnMeanings";
import { CorrectionPreview } from "./CorrectionPreview";
import { HeaderRows } from "./HeaderRows";

interface Props {
  readonly correcting: Correcting;
  readonly contract: Contract;
}

/** Shows how a table is read, and lets the user say it otherwise; what would come of it changes as it is chosen. */
export function Corrector({ correcting: { place, correction, remember }, contract: { snapshot, records } }: Props): JSX.Element {
  const desk = useDesk();
  const state = usePane();
  const title = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => title.current?.focus(), []);
  const sheet = snapshot.sheets.find(({ name }) => name === correction.sheet);
  const preview = React.useMemo(() => {
    const names = new Set(snapshot.sheets.map(({ name }) => name));
    return sheet && previewCorrection(sheet, correction, tablesFor(sheet.name, names, state.recipe));
  }, [snapshot, sheet, correction, state.recipe]);
  if (!preview) return <></>;
  const found = records.blocks.find(({ id }) => id === place);
  return (
    <section className={style.column} aria-labelledby="correction">
      <h2 id="correction" ref={title} tabIndex={-1} className={style.title}>{CORRECTION.title(place)}</h2>
      <HeaderRows rows={preview.rows} correction={correction} />
      <CorrectionPreview preview={preview} />
      <ColumnMeanings columns={preview.columns} roles={correction.roles} />
      {canWrite(state) && (
        <div className={style.tight}>
          <Checkbox label={CORRECTION.remember} checked={remember} ariaDescribedBy="remember" onChange={(_, checked) => void COMMANDS.setRemember.perform(desk, { remember: checked === true })} />
          <p id="remember" className={style.small}>{CORRECTION.rememberHint}</p>
        </div>
      )}
      {found && <CommandButton command={COMMANDS.setAside} argument={found} look="link" />}
      <div className={style.foot}>
        <p className={style.text}>{preview.block ? CORRECTION.reads(countOf(preview.block.kind, preview.block.count, null)) : CORRECTION.nothing}</p>
        <div className={style.row}>
          <PlainButton command={preview.block ? COMMANDS.useCorrection : { ...COMMANDS.useCorrection, available: () => false }} look="primary" />
          <PlainButton command={COMMANDS.closeCorrecting} />
        </div>
      </div>
    </section>
  );
}
