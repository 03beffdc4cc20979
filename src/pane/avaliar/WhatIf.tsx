import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { COMMANDS } from "../command/registry";
import { compare, type Fraction, fraction, subtract, toNumber } from "../../domain/fraction";
import { USUAL_CHOICES } from "../../domain/rule";
import type { EvaluationLine } from "../../evaluate/evaluation";
import { nextStep, placesOf, simulateLine, simulationRange } from "../../evaluate/simulateLine";
import { EXPLAIN, nextStepSentence, spacedPercent } from "../../locale/pane/avaliar";
import { money, number } from "../../locale/numbers";
import { lineKey } from "../lineKey";
import { useDesk, usePane } from "../part/DeskContext";
import { COLORS, style } from "../part/style";

/** Tries another actual: the amount moves, the sheet does not. */
export function WhatIf({ line }: { readonly line: EvaluationLine }): JSX.Element | null {
  const desk = useDesk();
  const { evaluating: { tried } } = usePane();
  const range = simulationRange(line);
  if (!range || line.method === "met-or-not" || !simulateLine(line, range.most, USUAL_CHOICES)) return null;
  const key = lineKey({ kind: "paid", line });
  const actual = tried?.line === key ? tried.actual : line.actual ?? line.target!;
  const unit = 10n ** BigInt(placesOf(line));
  const steps = (value: Fraction): number => Math.round(toNumber(value) * Number(unit));
  const tryActual = (value: Fraction | null): void => void COMMANDS.tryActual.perform(desk, value && { line: key, actual: value });
  const outcome = simulateLine(line, actual, USUAL_CHOICES)!;
  const shown = EXPLAIN.simulated(shownActual(line, actual), spacedPercent(outcome.attainment, 2));
  const next = nextStep(line, USUAL_CHOICES);
  return (
    <div className={style.tight} style={{ borderTop: `1px solid ${COLORS.line}`, paddingTop: 6, marginTop: 4 }}>
      <div className={style.row} style={{ justifyContent: "space-between" }}>
        <span className={style.heading}>{EXPLAIN.whatIf}</span>
        <span className={style.number}>{shown}</span>
      </div>
      <input
        type="range" min={0} max={steps(range.most)} step={stepOf(steps(range.most))} value={steps(actual)} style={{ width: "100%", margin: "4px 0", accentColor: COLORS.accent }}
        aria-label={EXPLAIN.slider(line.indicators.join(", "))} aria-valuetext={`${shown}: ${outcome.payment ? money(outcome.payment) : ""}`}
        onChange={event => tryActual(fraction(BigInt(event.target.value), unit))}
      />
      <p className={style.text}><b className={style.number}>{outcome.payment ? money(outcome.payment) : ""}</b> <span className={style.muted}>{difference(line, outcome.payment)} · {EXPLAIN.sheetUnchanged}</span></p>
      {next && <p className={style.text}>{nextStepSentence(next, line)}</p>}
      <div className={style.row}>
        {next && <DefaultButton text={EXPLAIN.nextBand} onClick={() => tryActual(next.actual)} />}
        {tried?.line === key && <DefaultButton text={EXPLAIN.reset} onClick={() => tryActual(null)} />}
      </div>
    </div>
  );
}

function difference({ payment }: EvaluationLine, tried: Fraction | null): string {
  if (!payment || !tried || compare(payment, tried) === 0) return EXPLAIN.same;
  return compare(tried, payment) > 0 ? EXPLAIN.more(money(subtract(tried, payment))) : EXPLAIN.less(money(subtract(payment, tried)));
}

function shownActual({ percent: isPercent }: EvaluationLine, value: Fraction): string {
  return isPercent ? spacedPercent(value) : number(value, 2);
}

const POSITIONS = 400;

/** Fine enough for every unit where there are few; not so fine that an arrow key does nothing one can see. */
function stepOf(most: number): number {
  return Math.max(1, Math.round(most / POSITIONS));
}
