import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { ACOMPANHAR } from "../../locale/pane/acompanhar";

interface Steps<Row> {
  readonly shown: readonly Row[];
  /** Null where all are shown. */
  readonly more: JSX.Element | null;
}

/** A long list: a few of it, and so many more with each "Mostrar mais". @param what the list is of, for a screen reader */
export function useSteps<Row>(rows: readonly Row[], { first, step, what }: { readonly first: number; readonly step: number; readonly what: string }): Steps<Row> {
  const [most, setMost] = React.useState(first);
  const more = rows.length > most ? <div style={{ paddingTop: 6 }}><DefaultButton text={ACOMPANHAR.more} ariaLabel={ACOMPANHAR.moreOf(what)} onClick={() => setMost(most + step)} /></div> : null;
  return { shown: rows.slice(0, most), more };
}
