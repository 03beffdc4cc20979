import * as React from "react";
import type { Desk } from "../desk";
import type { PaneState } from "../state";

const DeskContext = React.createContext<{ readonly desk: Desk; readonly state: PaneState } | null>(null);

/** Watches the store once, for all below: a change is one drawing of the pane. */
export function DeskProvider({ desk, children }: { readonly desk: Desk; readonly children: React.ReactNode }): JSX.Element {
  const [state, setState] = React.useState(desk.store.get());
  React.useEffect(() => {
    setState(desk.store.get());
    return desk.store.watch(() => setState(desk.store.get()));
  }, [desk]);
  const value = React.useMemo(() => ({ desk, state }), [desk, state]);
  return <DeskContext.Provider value={value}>{children}</DeskContext.Provider>;
}

export function useDesk(): Desk {
  return useBoth().desk;
}

export function usePane(): PaneState {
  return useBoth().state;
}

function useBoth(): { readonly desk: Desk; readonly state: PaneState } {
  const both = React.useContext(DeskContext);
  if (!both) throw new Error("a screen stands inside a DeskProvider");
  return both;
}
