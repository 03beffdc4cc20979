import * as React from "react";
import { canWrite } from "../command/command";
import { COMMANDS } from "../command/registry";
import { PLANILHA, readSummary } from "../../locale/pane/planilha";
import { groupBy } from "../../validate/groupBy";
import { PlainButton } from "../part/CommandButton";
import { usePane } from "../part/DeskContext";
import { PatchPreview } from "../part/PatchPreview";
import { style } from "../part/style";
import { hasSheet } from "../write";
import { countsOf, ignoredOf } from "./blockLook";
import { Changes } from "./Changes";
import { Corrector } from "./Corrector";
import { IgnoredList } from "./IgnoredList";
import { SheetGroup } from "./SheetGroup";

/** More sheets than these are folded. */
const FEW = 2;

/** What was recognised, sheet by sheet. */
export function Planilha(): JSX.Element {
  const state = usePane();
  const { contract, correcting, preview } = state;
  if (!contract) return <></>;
  if (correcting) return <Corrector correcting={correcting} contract={contract} />;
  const { records } = contract;
  const sheets = [...groupBy(records.blocks, block => block.sheet)];
  const ignored = ignoredOf(records);
  return (
    <>
      {sheets.length === 0 ? <Nothing hasCells={ignored.some(({ reason }) => reason !== "empty-sheet")} /> : (
        <div className={style.row} style={{ justifyContent: "space-between" }}>
          <p className={style.muted} style={{ flex: 1 }}>{readSummary(sheets.length, countsOf(records.blocks))}</p>
          <PlainButton command={COMMANDS.readAgain} look="icon" icon="Refresh" />
        </div>
      )}
      <Changes contract={contract} />
      {sheets.map(([sheet, blocks], index) => (
        <SheetGroup key={sheet} sheet={sheet} blocks={blocks} records={records} initiallyOpen={index === 0 || sheets.length <= FEW} />
      ))}
      {ignored.length > 0 && <IgnoredList ignored={ignored} />}
      {sheets.length > 0 && canWrite(state) && (
        <div className={style.foot}>
          {preview?.of === "tables"
            ? <PatchPreview preview={preview} />
            : <PlainButton command={COMMANDS.previewTables} look="primary" text={hasSheet(contract, "metas", "acoes", "series") ? PLANILHA.updateTables : PLANILHA.createTables} />}
        </div>
      )}
    </>
  );
}

function Nothing({ hasCells }: { readonly hasCells: boolean }): JSX.Element {
  return (
    <div className={style.column}>
      <h2 className={style.title}>{PLANILHA.empty}</h2>
      <p className={style.text}>{hasCells ? PLANILHA.emptyHint : PLANILHA.nothingAtAll}</p>
      <div className={style.row}><PlainButton command={COMMANDS.readAgain} icon="Refresh" /></div>
    </div>
  );
}
