import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import * as React from "react";
import { goTo, readAgain, undo } from "../command/general";
import { canWrite } from "../command/command";
import { APP, COMMAND_NAMES, NOTICES, undoName } from "../../locale/pane/shared";
import { CommandButton, PlainButton } from "./CommandButton";
import { useDesk, usePane } from "./DeskContext";
import { style } from "./style";

const TYPES = { done: MessageBarType.success, error: MessageBarType.error, info: MessageBarType.info } as const;

/** What just happened, with what can be done about it; and what holds for the whole workbook. @param said is put around what just happened, to take the focus */
export function Notices({ said }: { readonly said: React.RefObject<HTMLDivElement> }): JSX.Element {
  const { store } = useDesk();
  const { notice, about, stale, undoable, running } = usePane();
  const last = undoable[undoable.length - 1];
  const undoes = notice?.kind === "done" && last !== undefined && canWrite({ ...store.get() });
  return (
    <>
      {about?.readOnly && <MessageBar messageBarType={MessageBarType.warning} isMultiline>{APP.readOnly}</MessageBar>}
      {stale && !running && (
        <MessageBar messageBarType={MessageBarType.info} isMultiline>
          <span>{APP.stale} </span><PlainButton command={readAgain} look="link" icon="Refresh" />
        </MessageBar>
      )}
      {notice && (
        <div ref={said} tabIndex={-1}><MessageBar messageBarType={TYPES[notice.kind]} isMultiline dismissButtonAriaLabel={COMMAND_NAMES.close} onDismiss={() => store.change({ notice: null })}>
          <p className={style.text}>{notice.text}</p>
          {(notice.goTo || undoes) && (
            <div className={style.row}>
              {notice.goTo && <CommandButton command={goTo} argument={notice.goTo} text={NOTICES.goToSheet(notice.goTo.sheet)} look="link" icon="GoTo" />}
              {undoes && <PlainButton command={undo} look="link" icon="Undo" label={undoName(last.name)} />}
            </div>
          )}
        </MessageBar></div>
      )}
    </>
  );
}
