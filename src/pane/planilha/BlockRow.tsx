import { Icon } from "office-ui-fabric-react/lib/Icon";
import * as React from "react";
import { COMMANDS } from "../command/registry";
import type { BlockSummary, Records } from "../../intake/records";
import { blockName, blockReason, blockTitle, PLANILHA } from "../../locale/pane/planilha";
import { CommandButton } from "../part/CommandButton";
import { useDesk } from "../part/DeskContext";
import { COLORS, style } from "../part/style";
import { BLOCK_ICONS, kindOf } from "./blockLook";

interface Props {
  readonly block: BlockSummary;
  readonly records: Records;
}

/** One recognised table: click selects it in Excel. */
export function BlockRow({ block, records }: Props): JSX.Element {
  const desk = useDesk();
  const kind = kindOf(block, records);
  const name = blockName(block, kind);
  const title = blockTitle(block, kind);
  const place = `${block.sheet}!${block.range}`;
  return (
    <li style={{ display: "flex", gap: 8, padding: "8px 0", borderTop: `1px solid ${COLORS.line}` }}>
      <Icon iconName={BLOCK_ICONS[block.kind]} style={{ fontSize: 16, color: COLORS.accent, marginTop: 1 }} />
      <div className={style.tight} style={{ flex: 1, minWidth: 0 }}>
        <div style={{ display: "flex", justifyContent: "space-between", gap: 8 }}>
          <button type="button" className={style.bare} title={PLANILHA.goTo(place)} onClick={() => void COMMANDS.goTo.perform(desk, block)}>
            <span style={{ fontWeight: 600 }}>{name}</span>
          </button>
          <span className={style.number} style={{ fontWeight: 600 }}>{block.count}</span>
        </div>
        {title && <p className={style.text} style={{ fontSize: 12, lineHeight: "16px" }}>{title}</p>}
        <p className={style.small}>{blockReason(block)}</p>
        <div className={style.row} style={{ justifyContent: "space-between" }}>
          <span className={`${style.small} ${style.number}`}>{block.range}</span>
          <CommandButton command={COMMANDS.startCorrecting} argument={block} look="link" label={PLANILHA.correctLabel(`${name}, ${place}`)} />
        </div>
      </div>
    </li>
  );
}
