import { ChoiceGroup } from "office-ui-fabric-react/lib/ChoiceGroup";
import * as React from "react";
import { COMMANDS } from "../command/registry";
import { type Fraction, subtract, sum } from "../../domain/fraction";
import type { Evaluation } from "../../evaluate/evaluation";
import { evaluateContract } from "../../jobs/evaluateContract";
import type { Contract } from "../../jobs/readContract";
import { SILENT } from "../../jobs/steps";
import { AVALIAR, choiceEffect, FIXED_RULES, SHARED_WEIGHTS } from "../../locale/pane/avaliar";
import { useDesk } from "../part/DeskContext";
import { style } from "../part/style";
import { requestOf } from "../request";
import type { Evaluating } from "../state";

interface Props {
  readonly contract: Contract;
  readonly evaluating: Evaluating;
}

const CHOICES = ["by-nature", "pool", "split"] as const;

/** The choice that changes money, with what each option would change; and what holds always. Folded: most contracts never need it. */
export function HowToCalculate({ contract, evaluating }: Props): JSX.Element {
  const desk = useDesk();
  const [open, setOpen] = React.useState(false);
  const today = desk.today();
  const effects = React.useMemo(() => (open ? effectsOf(contract, evaluating, today) : null), [open, contract, evaluating, today]);
  return (
    <details open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className={style.heading} style={{ cursor: "pointer" }}>{AVALIAR.how}</summary>
      {open && (
        <div className={style.column} style={{ marginTop: 6 }}>
          <ChoiceGroup
            label={SHARED_WEIGHTS.label} selectedKey={evaluating.sharedWeights}
            options={CHOICES.map(key => ({ key, text: `${SHARED_WEIGHTS.options[key]}${effects && key !== evaluating.sharedWeights ? `: ${choiceEffect(effects[key])}` : ""}` }))}
            onChange={(_, option) => void (option && COMMANDS.chooseSharedWeights.perform(desk, option.key as Evaluating["sharedWeights"]))}
          />
          <p className={style.heading}>{FIXED_RULES.title}</p>
          <ul style={{ margin: 0, paddingLeft: 18 }}>{FIXED_RULES.rules.map(rule => <li key={rule}>{rule}</li>)}</ul>
        </div>
      )}
    </details>
  );
}

/** What each option would pay more or less than the chosen one; null where there is nothing to pay yet. */
function effectsOf(contract: Contract, evaluating: Evaluating, today: string): Readonly<Record<Evaluating["sharedWeights"], Fraction | null>> {
  const paid = (sharedWeights: Evaluating["sharedWeights"]): Fraction | null =>
    paymentOf(evaluateContract(contract, contract.records, SILENT, requestOf({ ...evaluating, sharedWeights }, contract, today)).evaluation);
  const chosen = paid(evaluating.sharedWeights);
  const effect = (option: Evaluating["sharedWeights"]): Fraction | null => {
    const other = paid(option);
    return chosen && other && subtract(other, chosen);
  };
  return { "by-nature": effect("by-nature"), pool: effect("pool"), split: effect("split") };
}

/** Null while every line is open. */
function paymentOf({ components }: Evaluation): Fraction | null {
  return components.every(({ totals, lines }) => totals.open === lines.length) ? null : sum(components.map(({ totals }) => totals.payment));
}
