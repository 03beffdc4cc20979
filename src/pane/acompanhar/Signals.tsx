import * as React from "react";
import { isOpen, type Signal } from "../../follow/signal";
import { ACOMPANHAR } from "../../locale/pane/acompanhar";
import { regionOf, regionsOf } from "../../sheets/following/signalMemory";
import { COLORS, style } from "../part/style";

/** What waits for an answer, region by region. */
export function Signals({ signals }: { readonly signals: readonly Signal[] }): JSX.Element {
  const regions = regionsOf(signals);
  const open = signals.filter(isOpen);
  return (
    <section aria-labelledby="signals" className={style.tight}>
      <h2 id="signals" className={style.heading}>{ACOMPANHAR.signals(open.length)}</h2>
      {open.length === 0 && <p className={style.small}>{ACOMPANHAR.noSignals}</p>}
      <ul className={style.list}>
        {regions.map(({ label, open: waiting, all }) => (
          <li key={label} style={{ borderTop: `1px solid ${COLORS.line}`, padding: "4px 0" }}>
            <div className={style.row} style={{ justifyContent: "space-between" }}><b>{label}</b><span className={style.number}>{ACOMPANHAR.signalsOf(waiting, all)}</span></div>
            <ul className={style.list}>
              {open.filter(signal => regionOf(signal).toLowerCase() === label.toLowerCase()).map((signal, index) => (
                <li key={index} className={style.muted}>{signal.difficulty}{signal.action && <span className={style.small}> · {signal.action}</span>}{signal.who && <span className={style.small}> · {signal.who}</span>}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
