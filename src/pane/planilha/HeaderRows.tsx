import * as React from "react";
import { COMMANDS } from "../command/registry";
import type { Correction, CorrectionPreview } from "../../jobs/correction";
import { CORRECTION } from "../../locale/pane/planilha";
import { useDesk } from "../part/DeskContext";
import { style } from "../part/style";

const HEIGHTS = [1, 2, 3];
const LONGEST = 60;

interface Props {
  readonly rows: CorrectionPreview["rows"];
  readonly correction: Correction;
}

/** On which row the header stands, and how many rows it takes. */
export function HeaderRows({ rows, correction: { headerRow, headerHeight } }: Props): JSX.Element {
  const desk = useDesk();
  return (
    <div className={style.row} style={{ alignItems: "flex-end", flexWrap: "nowrap" }}>
      <label style={{ flex: 1, minWidth: 0 }}>
        <span className={style.heading}>{CORRECTION.header}</span>
        <select className={style.select} value={headerRow} onChange={event => void COMMANDS.moveHeaderTo.perform(desk, Number(event.target.value))}>
          {rows.map(({ row, texts }) => <option key={row} value={row}>{CORRECTION.row(row + 1, shortened(texts.join(" · ")))}</option>)}
        </select>
      </label>
      <label style={{ width: 76 }}>
        <span className={style.heading}>{CORRECTION.height}</span>
        <select className={style.select} value={headerHeight} onChange={event => void COMMANDS.setHeaderHeight.perform(desk, Number(event.target.value))}>
          {HEIGHTS.map(height => <option key={height} value={height}>{height}</option>)}
        </select>
      </label>
    </div>
  );
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
