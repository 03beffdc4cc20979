import * as React from "react";
import { COMMANDS } from "../command/registry";
import { PREVIEW, previewSentence } from "../../locale/pane/shared";
import type { Preview } from "../state";
import { PlainButton } from "./CommandButton";
import { style } from "./style";

const WRITES = { tables: COMMANDS.writeTables, evaluation: COMMANDS.writeEvaluation, following: COMMANDS.writeFollowing } as const;

/** What is about to be written, before the yes. It takes the focus, for it answers the button that was pressed. */
export function PatchPreview({ preview: { of, created, updated } }: { readonly preview: Preview }): JSX.Element {
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className={style.column} tabIndex={-1} role="group" aria-labelledby="preview-text">
      <p id="preview-text" className={style.text}>
        {previewSentence(created, updated)} {updated.length > 0 && PREVIEW.kept[of] ? `${PREVIEW.kept[of]} ` : ""}{PREVIEW.nothingOfYours}
      </p>
      <div className={style.row}>
        <PlainButton command={WRITES[of]} look="primary" text={created.length > 0 ? PREVIEW.confirm : PREVIEW.update} />
        <PlainButton command={COMMANDS.closePreview} />
      </div>
    </div>
  );
}
