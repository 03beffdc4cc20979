import { Pivot, PivotItem } from "office-ui-fabric-react/lib/Pivot";
import * as React from "react";
import { help, show, undo } from "../command/general";
import { APP, COMMAND_NAMES, undoName } from "../../locale/pane/shared";
import type { ScreenName } from "../state";
import { PlainButton } from "./CommandButton";
import { useDesk, usePane } from "./DeskContext";
import { style } from "./style";

const SCREENS: readonly ScreenName[] = ["planilha", "conferir", "avaliar", "acompanhar"];

/** Four of them, one with a number behind it, go side by side into 320 pixels. */
const TAB = { padding: "0 6px", marginRight: 0, fontSize: 13 };

/** The name of the workbook, undo, help, and the ways to the screens. */
export function Header(): JSX.Element {
  const desk = useDesk();
  const state = usePane();
  const last = state.undoable[state.undoable.length - 1];
  return (
    <header className={style.top}>
      <div className={style.bar}>
        <h1 className={style.brand}>{APP.name}</h1>
        <span className={style.file} title={state.about?.name}>{state.about?.name ?? APP.loading}</span>
        <PlainButton command={undo} look="icon" icon="Undo" label={undoName(last?.name ?? null)} />
        <PlainButton command={help} look="icon" icon="Help" label={COMMAND_NAMES.help} expanded={state.help} />
      </div>
      <Pivot
        aria-label={APP.tabsLabel} headersOnly styles={{ link: TAB, linkIsSelected: TAB }} selectedKey={state.screen} getTabId={tabId}
        onLinkClick={item => void (item?.props.itemKey && show.perform(desk, item.props.itemKey as ScreenName))}
      >
        {SCREENS.map(screen => <PivotItem key={screen} itemKey={screen} headerText={APP.tabs[screen]} itemCount={screen === "conferir" && state.openErrors > 0 ? state.openErrors : undefined} />)}
      </Pivot>
    </header>
  );
}

export function tabId(screen: string): string {
  return `tab-${screen}`;
}
