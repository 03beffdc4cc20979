import * as React from "react";
import { COMMANDS } from "../command/registry";
import { PLANILHA } from "../../locale/pane/planilha";
import type { RangeRef } from "../../workbook/livePort";
import { useDesk } from "./DeskContext";
import { style } from "./style";

interface Props {
  readonly at: RangeRef;
  /** Default: "AB!C35". */
  readonly text?: string;
}

/** An address that Excel goes to when it is clicked. */
export function Place({ at, text = `${at.sheet}!${at.range}` }: Props): JSX.Element {
  const desk = useDesk();
  return (
    <button type="button" className={style.bare} title={PLANILHA.goTo(`${at.sheet}!${at.range}`)} onClick={() => void COMMANDS.goTo.perform(desk, at)}>
      <span className={style.small} style={{ textDecoration: "underline" }}>{text}</span>
    </button>
  );
}
