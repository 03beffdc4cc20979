import * as React from "react";
import { divide, type Fraction, isZero, sum, toNumber, ZERO } from "../../domain/fraction";
import type { ComponentEvaluation, Evaluation, Missing, PointsEvaluation } from "../../evaluate/evaluation";
import { AVALIAR, noResult, spacedPercent } from "../../locale/pane/avaliar";
import { money, number } from "../../locale/numbers";
import { COLORS, style } from "../part/style";

/** What each component is paid, and all together. */
export function Results({ evaluation }: { readonly evaluation: Evaluation }): JSX.Element {
  const { components, points, months } = evaluation;
  const nothing = components.every(({ totals, lines }) => totals.open === lines.length) && points.every(({ totals }) => totals.payment === null);
  const closed = components.filter(({ totals, lines }) => totals.open < lines.length);
  return (
    <section aria-labelledby="results" className={style.column}>
      <h2 id="results" className={style.heading}>{AVALIAR.resultOf(months)}</h2>
      {nothing ? <p className={style.muted}>{noResult(lacksOf(evaluation))}</p> : (
        <>
          {closed.map(component => <Component key={component.sheet} component={component} />)}
          {points.filter(({ totals }) => totals.payment !== null).map(each => <Points key={each.sheet} points={each} />)}
          {closed.length > 1 && <Total components={closed} />}
        </>
      )}
    </section>
  );
}

const PRODUCTION: readonly Missing["what"][] = ["month", "production", "professionals"];

/** What of the two that people bring lacks somewhere. */
function lacksOf({ components, points }: Evaluation): Parameters<typeof noResult>[0] {
  const all = [...components, ...points];
  return {
    production: all.some(({ lines }) => lines.some(({ missing }) => missing.some(({ what }) => PRODUCTION.includes(what)))),
    budget: all.some(({ budget }) => budget === null),
  };
}

function Component({ component: { sheet, title, budget, totals } }: { readonly component: ComponentEvaluation }): JSX.Element {
  return (
    <Card sheet={sheet} title={title} budget={budget}>
      <Bar name={sheet} full={totals.full} payment={totals.payment} />
      <Amounts payment={totals.payment} deduction={totals.deduction} />
      <p className={style.small}>{totals.open === 0 ? AVALIAR.allClosed : `○ ${AVALIAR.open(totals.open)}`}</p>
    </Card>
  );
}

function Points({ points: { sheet, title, budget, totals } }: { readonly points: PointsEvaluation }): JSX.Element {
  return (
    <Card sheet={sheet} title={title} budget={budget}>
      {budget && totals.payment && <Bar name={sheet} full={budget} payment={totals.payment} />}
      {totals.payment && totals.deduction && <Amounts payment={totals.payment} deduction={totals.deduction} />}
      <p className={style.small}>{AVALIAR.points(number(totals.points), number(totals.pointsPossible))}{totals.open > 0 ? ` · ○ ${AVALIAR.open(totals.open)}` : ""}</p>
    </Card>
  );
}

function Total({ components }: { readonly components: readonly ComponentEvaluation[] }): JSX.Element {
  const of = (name: "payment" | "deduction"): Fraction => sum(components.map(({ totals }) => totals[name]));
  return (
    <div className={style.sunken}>
      <h3 className={style.heading}>{AVALIAR.total}</h3>
      <Amounts payment={of("payment")} deduction={of("deduction")} />
    </div>
  );
}

function Card({ sheet, title, budget, children }: { readonly sheet: string; readonly title: string; readonly budget: Fraction | null; readonly children: React.ReactNode }): JSX.Element {
  return (
    <div className={`${style.card} ${style.tight}`}>
      <div className={style.row} style={{ justifyContent: "space-between", gap: "0 8px" }}>
        <h3 className={style.heading}>{sheet}</h3>
        {budget && <span className={`${style.small} ${style.number}`}>{AVALIAR.budget} {money(budget)}</span>}
      </div>
      {title !== sheet && <p className={style.small}>{title}</p>}
      {children}
    </div>
  );
}

/** The part of the full amount that is paid. The words beside it say the same. */
function Bar({ name, full, payment }: { readonly name: string; readonly full: Fraction; readonly payment: Fraction }): JSX.Element {
  const part = isZero(full) ? ZERO : divide(payment, full);
  return (
    <div role="img" aria-label={AVALIAR.bar(name, spacedPercent(part, 2))} style={{ height: 8, borderRadius: 4, background: COLORS.band, border: `1px solid ${COLORS.band}`, margin: "4px 0" }}>
      <div style={{ height: "100%", borderRadius: 4, background: COLORS.accent, width: `${Math.min(100, toNumber(part) * 100)}%`, forcedColorAdjust: "none" } as React.CSSProperties} />
    </div>
  );
}

function Amounts({ payment, deduction }: { readonly payment: Fraction; readonly deduction: Fraction }): JSX.Element {
  return (
    <div className={style.row} style={{ justifyContent: "space-between", gap: "0 12px" }}>
      <span>{AVALIAR.payment} <b className={style.number}>{money(payment)}</b></span>
      <span className={style.muted}>{AVALIAR.deduction} <span className={style.number}>{money(deduction)}</span></span>
    </div>
  );
}
