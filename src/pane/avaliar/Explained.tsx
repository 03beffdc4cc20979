import * as React from "react";
import type { EvaluationLine } from "../../evaluate/evaluation";
import { type FoundLine, lineAt } from "../../jobs/lineAt";
import { explain } from "../../locale/explain";
import { explainPoints, explainPointsPayment } from "../../locale/explainPoints";
import { money } from "../../locale/numbers";
import { EXPLAIN } from "../../locale/pane/avaliar";
import { lineKey } from "../lineKey";
import { usePane } from "../part/DeskContext";
import { Place } from "../part/Place";
import { style } from "../part/style";
import { WhatIf } from "./WhatIf";

/** The selected cell, explained step by step; changes with the selection. */
export function Explained(): JSX.Element {
  const { contract, evaluation, pointed } = usePane();
  const found = React.useMemo(() => (contract && evaluation && pointed ? lineAt(evaluation, contract, pointed) : null), [contract, evaluation, pointed]);
  return (
    <section className={`${style.sunken} ${style.tight}`} aria-labelledby="explained" style={{ maxHeight: "45vh", overflowY: "auto" }}>
      <h2 id="explained" className={style.heading}>{found ? titleOf(found) : EXPLAIN.title}</h2>
      {found ? <Line key={lineKey(found)} found={found} /> : <p className={style.small}>{EXPLAIN.none}</p>}
    </section>
  );
}

function Line({ found }: { readonly found: FoundLine }): JSX.Element {
  const target = found.kind === "paid" ? found.line.cells[0] : found.line.targetAt;
  const deduction = found.kind === "paid" ? found.line.deduction : null;
  return (
    <>
      <div aria-live="polite">{stepsOf(found).map(step => <p key={step} className={style.text}>{step}</p>)}</div>
      <div className={style.row} style={{ justifyContent: "space-between" }}>
        {deduction ? <span className={style.muted}>{EXPLAIN.deduction} <span className={style.number}>{money(deduction)}</span></span> : <span />}
        {target && <Place at={{ sheet: target.sheet, range: target.cell }} text={`${EXPLAIN.source} (${target.sheet}!${target.cell})`} />}
      </div>
      {found.kind === "paid" && <WhatIf line={found.line} />}
    </>
  );
}

function stepsOf(found: FoundLine): string[] {
  if (found.kind === "paid") return explain(found.line).split(" → ");
  const whole = explainPointsPayment(found.of);
  return [...explainPoints(found.line).split(" → "), ...(whole === null ? [] : [EXPLAIN.whole(whole)])];
}

function titleOf(found: FoundLine): string {
  return found.kind === "paid" ? paidTitle(found.line) : [found.line.sheet, found.line.facility, found.line.indicator].filter(Boolean).join(" · ");
}

function paidTitle({ sheet, facility, group, indicators }: EvaluationLine): string {
  return [sheet, facility ?? (indicators.length > 1 ? group : null), indicators.length > 1 && group ? null : indicators.join(" + ")].filter(Boolean).join(" · ");
}
