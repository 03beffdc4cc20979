import { Icon } from "office-ui-fabric-react/lib/Icon";
import * as React from "react";
import { COMMANDS } from "../command/registry";
import type { BlockSummary, Records } from "../../intake/records";
import { PLANILHA, sheetSummary } from "../../locale/pane/planilha";
import { CommandButton } from "../part/CommandButton";
import { style } from "../part/style";
import { BlockRow } from "./BlockRow";
import { countsOf } from "./blockLook";

interface Props {
  readonly sheet: string;
  readonly blocks: readonly BlockSummary[];
  readonly records: Records;
  readonly initiallyOpen: boolean;
}

/** The tables of one sheet, folded to a line where there are many sheets. */
export function SheetGroup({ sheet, blocks, records, initiallyOpen }: Props): JSX.Element {
  const [open, setOpen] = React.useState(initiallyOpen);
  return (
    <section className={style.card}>
      <h2 className={style.heading}>
        <button type="button" className={style.rowButton} aria-expanded={open} onClick={() => setOpen(!open)} style={{ display: "flex", gap: 6, padding: 0, alignItems: "baseline" }}>
          <Icon iconName={open ? "ChevronDown" : "ChevronRight"} style={{ fontSize: 11 }} />
          <span>{sheet}</span>
          <span className={style.small} style={{ fontWeight: 400, flex: 1, textAlign: "right" }}>{sheetSummary(countsOf(blocks))}</span>
        </button>
      </h2>
      {open && (
        <>
          <ul className={style.list} style={{ marginTop: 8 }}>{blocks.map(block => <BlockRow key={block.id} block={block} records={records} />)}</ul>
          <CommandButton command={COMMANDS.leaveSheet} argument={sheet} look="link" label={`${PLANILHA.leaveSheet}: ${sheet}`} />
        </>
      )}
    </section>
  );
}
