import * as React from "react";
import { keepTyped, undoAnyway } from "../command/general";
import { undoingSentence } from "../../locale/pane/shared";
import type { Undoing } from "../state";
import { PlainButton } from "./CommandButton";
import { style } from "./style";

/** What would be lost with a writing that is taken back, before the yes. It takes the focus, for it answers the button that was pressed. */
export function UndoQuestion({ undoing: { values, sheets } }: { readonly undoing: Undoing }): JSX.Element {
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className={`${style.column} ${style.sunken}`} tabIndex={-1} role="group" aria-labelledby="undo-text">
      <p id="undo-text" className={style.text}>{undoingSentence(values, sheets)}</p>
      <div className={style.row}>
        <PlainButton command={undoAnyway} look="primary" />
        <PlainButton command={keepTyped} />
      </div>
    </div>
  );
}
