import * as React from "react";
import { KEYED } from "./command/general";
import type { Desk } from "./desk";
import { performKey } from "./keys";
import { DeskProvider, usePane } from "./part/DeskContext";
import { Fallen } from "./part/Fallen";
import { Header, tabId } from "./part/Header";
import { Help } from "./part/Help";
import { useKeptFocus } from "./part/keptFocus";
import { Notices } from "./part/Notices";
import { Progress } from "./part/Progress";
import { style } from "./part/style";
import { UndoQuestion } from "./part/UndoQuestion";
import { Welcome } from "./part/Welcome";

const Screen = React.lazy(async () => ({ default: (await import(/* webpackChunkName: "work" */ "./Screen")).Screen }));

/** The whole task pane of one open workbook. */
export function Pane({ desk }: { readonly desk: Desk }): JSX.Element {
  React.useEffect(() => {
    const press = (event: KeyboardEvent): void => performKey(desk, KEYED, event);
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [desk]);
  return (
    <DeskProvider desk={desk}>
      <div className={style.pane}>
        <Header />
        <Body />
      </div>
    </DeskProvider>
  );
}

function Body(): JSX.Element {
  const { screen, help, contract, running, undoing } = usePane();
  const panel = React.useRef<HTMLDivElement>(null);
  const said = React.useRef<HTMLDivElement>(null);
  useKeptFocus(panel, said);
  return (
    <main className={style.main}>
      <Notices said={said} />
      {undoing && <UndoQuestion undoing={undoing} />}
      <Progress />
      <div ref={panel} tabIndex={-1} role="tabpanel" aria-labelledby={tabId(screen)} className={style.column} style={{ flex: 1 }}>
        <Fallen>{help ? <Help /> : contract ? <React.Suspense fallback={null}><Screen /></React.Suspense> : running ? <></> : <Welcome />}</Fallen>
      </div>
    </main>
  );
}
