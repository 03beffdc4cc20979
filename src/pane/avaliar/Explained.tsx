import * as React from "react";
import { lineAt } from "../../jobs/lineAt";
import { explain } from "../../locale/explain";
import { money } from "../../locale/numbers";
import { EXPLAIN } from "../../locale/pane/avaliar";
import type { EvaluationLine } from "../../evaluate/evaluation";
import { lineKey } from "../listen";
import { usePane } from "../part/DeskContext";
import { Place } from "../part/Place";
import { style } from "../part/style";
import { WhatIf } from "./WhatIf";

/** The selected cell, explained step by step; changes with the selection. */
export function Explained(): JSX.Element {
  const { contract, evaluation, pointed } = usePane();
  const line = React.useMemo(() => (contract && evaluation && pointed ? lineAt(evaluation, contract, pointed) : null), [contract, evaluation, pointed]);
  return (
    <section className={`${style.sunken} ${style.tight}`} aria-labelledby="explained" style={{ maxHeight: "45vh", overflowY: "auto" }}>
      <h2 id="explained" className={style.heading}>{line ? titleOf(line) : EXPLAIN.title}</h2>
      {line ? <Line key={lineKey(line)} line={line} /> : <p className={style.small}>{EXPLAIN.none}</p>}
    </section>
  );
}

function Line({ line }: { readonly line: EvaluationLine }): JSX.Element {
  const steps = explain(line).split(" → ");
  const [target] = line.cells;
  return (
    <>
      <div aria-live="polite">{steps.map(step => <p key={step} className={style.text}>{step}</p>)}</div>
      <div className={style.row} style={{ justifyContent: "space-between" }}>
        {line.deduction ? <span className={style.muted}>{EXPLAIN.deduction} <span className={style.number}>{money(line.deduction)}</span></span> : <span />}
        {target && <Place at={{ sheet: target.sheet, range: target.cell }} text={`${EXPLAIN.source} (${target.sheet}!${target.cell})`} />}
      </div>
      <WhatIf line={line} />
    </>
  );
}

function titleOf({ sheet, facility, group, indicators }: EvaluationLine): string {
  return [sheet, facility ?? (indicators.length > 1 ? group : null), indicators.length > 1 && group ? null : indicators.join(" + ")].filter(Boolean).join(" · ");
}
