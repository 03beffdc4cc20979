import * as React from "react";
import type { Desk } from "../desk";
import type { PaneState } from "../state";

const DeskContext = React.createContext<Desk | null>(null);

export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = React.useContext(DeskContext);
  if (!desk) throw new Error("a screen stands inside a DeskProvider");
  return desk;
}

/** The state of the pane; the component is drawn again when it changes. */
export function usePane(): PaneState {
  const { store } = useDesk();
  const [state, setState] = React.useState(store.get());
  React.useEffect(() => {
    setState(store.get());
    return store.watch(() => setState(store.get()));
  }, [store]);
  return state;
}
