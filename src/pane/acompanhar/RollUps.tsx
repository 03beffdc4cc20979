import * as React from "react";
import { COMMANDS } from "../command/registry";
import type { Following, Grouping, RollUp } from "../../follow/following";
import { STATES } from "../../follow/rollUp";
import { NO_LABEL } from "../../locale/following";
import { ACOMPANHAR, GROUPING_NAMES, partText, progressOf, stateTitle } from "../../locale/pane/acompanhar";
import { groupRows } from "../../sheets/following/groupRows";
import { useDesk } from "../part/DeskContext";
import { COLORS, style } from "../part/style";
import { stateColor } from "./stateColor";
import { useSteps } from "./useSteps";

const GROUPINGS = ["objective", "responsible", "area", "region"] as const;
const STEPS = { first: 8, step: 20 };

interface Props {
  readonly plan: Following;
  /** Null = the first that the plan names. */
  readonly chosen: Grouping | null;
}

/** The actions counted by objective, responsible, area or region: whichever the plan names. */
export function RollUps({ plan, chosen }: Props): JSX.Element | null {
  const desk = useDesk();
  const known = GROUPINGS.filter(grouping => plan.rollUps[grouping].length > 0);
  const grouping = known.find(one => one === chosen) ?? known[0];
  if (grouping === undefined) return null;
  return (
    <section className={style.tight} aria-labelledby="count-by">
      <div className={style.row} style={{ flexWrap: "nowrap" }}>
        <h2 className={style.heading} style={{ whiteSpace: "nowrap" }}><label id="count-by" htmlFor="grouping">{ACOMPANHAR.countBy}</label></h2>
        <select id="grouping" className={style.select} value={grouping} onChange={({ target }) => void COMMANDS.chooseGrouping.perform(desk, target.value as Grouping)}>
          {known.map(one => <option key={one} value={one}>{GROUPING_NAMES[one]}</option>)}
        </select>
      </div>
      <Counts key={grouping} rows={groupRows(plan, grouping)} grouping={grouping} />
    </section>
  );
}

function Counts({ rows, grouping }: { readonly rows: readonly RollUp[]; readonly grouping: Grouping }): JSX.Element {
  const { shown, more } = useSteps(rows, { ...STEPS, what: GROUPING_NAMES[grouping] });
  return (
    <>
      <ul className={style.list} aria-labelledby="count-by">{shown.map(row => <Group key={row.label ?? ""} row={row} name={row.label ?? NO_LABEL[grouping]} />)}</ul>
      {more}
    </>
  );
}

/** A bar of the states, and in words what it shows. */
function Group({ row, name }: { readonly row: RollUp; readonly name: string }): JSX.Element {
  const { counts, total } = row;
  const states = STATES.filter(state => counts[state] > 0);
  const progress = progressOf(row);
  return (
    <li style={{ borderTop: `1px solid ${COLORS.line}`, padding: "6px 0" }}>
      <div style={{ display: "flex", justifyContent: "space-between", gap: 8 }}><span>{name}</span><b className={style.number}>{ACOMPANHAR.many(total)}</b></div>
      <div aria-hidden="true" style={{ display: "flex", gap: 1, margin: "3px 0" }}>
        {states.map(state => <div key={state} style={{ flex: counts[state], height: 5, borderRadius: 2, background: stateColor[state], forcedColorAdjust: "none" } as React.CSSProperties} />)}
      </div>
      <div className={style.small} style={{ display: "flex", flexWrap: "wrap", gap: "0 10px" }}>
        {states.map(state => {
          const { sign, word } = stateTitle(state);
          return <span key={state}><span aria-hidden="true" style={{ color: stateColor[state] }}>{sign} </span>{word} <span className={style.number}>{counts[state]} ({partText(counts[state], total)})</span></span>;
        })}
      </div>
      {progress && <p className={style.small}>{progress}</p>}
    </li>
  );
}
