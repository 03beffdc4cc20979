import * as React from "react";
import type { Following } from "../../follow/following";
import { STATES } from "../../follow/rollUp";
import { ACOMPANHAR, partText, stateTitle } from "../../locale/pane/acompanhar";
import { COLORS, style } from "../part/style";
import { stateColor } from "./stateColor";

/** How many actions stand where: a sign, a word, the count, its part of the whole, and a bar that says the same. */
export function StateCounts({ plan: { actions, counts, date } }: { readonly plan: Following }): JSX.Element {
  const total = actions.length;
  const sheets = new Set(actions.map(({ item }) => item.at.sheet)).size;
  return (
    <section aria-labelledby="states" className={style.tight}>
      <h2 id="states" className={style.heading}>{ACOMPANHAR.summary}</h2>
      <p className={style.small} aria-live="polite">{ACOMPANHAR.total(total, sheets)}<span className={style.hidden}>{ACOMPANHAR.spoken(counts.late, date)}</span></p>
      <table className={style.table} aria-labelledby="states">
        <thead className={style.hidden}><tr><th scope="col">{ACOMPANHAR.state}</th><th scope="col">{ACOMPANHAR.actions}</th><th scope="col">{ACOMPANHAR.part}</th></tr></thead>
        <tbody>
          {STATES.filter(state => counts[state] > 0).map(state => {
            const { sign, word } = stateTitle(state);
            return (
              <tr key={state}>
                <th scope="row" style={{ fontSize: 13, fontWeight: 400 }}><span aria-hidden="true" style={{ color: stateColor[state], display: "inline-block", width: 18 }}>{sign}</span>{word}</th>
                <td className={style.number} style={{ textAlign: "right", fontWeight: 600 }}>{counts[state]}</td>
                <td className={style.number} style={{ textAlign: "right", width: 44 }}>{partText(counts[state], total)}</td>
                <td aria-hidden="true" style={{ width: 72, paddingRight: 0, verticalAlign: "middle" }}>
                  <div style={{ height: 8, borderRadius: 4, background: COLORS.band }}>
                    <div style={{ height: 8, borderRadius: 4, minWidth: 3, width: `${(100 * counts[state]) / total}%`, background: stateColor[state], forcedColorAdjust: "none" } as React.CSSProperties} />
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
