import * as React from "react";
import { COMMANDS } from "../command/registry";
import type { TypedInputs } from "../../evaluate/typedInputs";
import { evaluationMonths } from "../../evaluate/evaluationMonths";
import { monthsOf, quadrimestreOf, type Quadrimestre } from "../../jobs/period";
import type { Contract } from "../../jobs/readContract";
import { usualMonths } from "../../jobs/usualMonths";
import { AVALIAR, PRODUCTION_MISSING, productionElsewhere, productionFound, productionTyped } from "../../locale/pane/avaliar";
import { readTypedInputs } from "../../sheets/evaluation/readTypedInputs";
import { useDesk } from "../part/DeskContext";
import { COLORS, style } from "../part/style";
import type { Evaluating } from "../state";

const PARTS = [1, 2, 3];
const YEARS_AROUND = 6;

interface Props {
  readonly contract: Contract;
  readonly period: Evaluating["period"];
}

/** The quadrimestre and the year, and where its production stands. */
export function PeriodChoice({ contract, period }: Props): JSX.Element {
  const desk = useDesk();
  const usual = usualMonths(contract, desk.today());
  const shown = period ?? quadrimestreOf(usual);
  const choose = (change: Partial<Quadrimestre>): void => void (shown && COMMANDS.choosePeriod.perform(desk, { ...shown, ...change }));
  const thisYear = Number(desk.today().slice(0, 4));
  const years = shown ? Array.from({ length: 2 * YEARS_AROUND + 1 }, (_, index) => Math.max(thisYear, shown.year) + 1 - index) : [];
  return (
    <fieldset className={style.group}>
      <legend className={style.legend}>{AVALIAR.period}</legend>
      {shown && (
        <div className={style.row} style={{ flexWrap: "nowrap" }}>
          <select className={style.select} aria-label={AVALIAR.quadrimestre} value={shown.part} onChange={event => choose({ part: Number(event.target.value) })}>
            {PARTS.map(part => <option key={part} value={part}>{AVALIAR.part(part)}</option>)}
          </select>
          <select className={style.select} style={{ width: 90 }} aria-label={AVALIAR.year} value={shown.year} onChange={event => choose({ year: Number(event.target.value) })}>
            {years.map(year => <option key={year} value={year}>{year}</option>)}
          </select>
        </div>
      )}
      <p className={style.small} style={{ marginTop: 4, color: COLORS.muted }}>{productionSentence(contract, shown ? monthsOf(shown) : usual)}</p>
    </fieldset>
  );
}

function productionSentence({ records, snapshot }: Contract, months: readonly string[]): string {
  const typed = typedProduction(readTypedInputs(snapshot), months);
  if (typed.length > 0) return productionTyped(typed);
  if (records.production.length === 0) return PRODUCTION_MISSING;
  const found = evaluationMonths(records.production);
  const covers = found.length === 0 || found.some(month => months.includes(month));
  return covers ? productionFound(found, [...new Set(records.production.map(({ block }) => block))]) : productionElsewhere(found);
}

/** The evaluation sheets of these months on which somebody filled in a result. */
function typedProduction({ sheets }: TypedInputs, months: readonly string[]): string[] {
  const isTyped = ({ months: own, lines }: TypedInputs["sheets"][number]): boolean =>
    own?.join() === months.join() && lines.some(line => [...line.months.values()].some(({ value }) => value !== null));
  return sheets.filter(isTyped).map(({ sheet }) => sheet);
}
