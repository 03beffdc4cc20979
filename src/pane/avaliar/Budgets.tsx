import { TextField } from "office-ui-fabric-react/lib/TextField";
import * as React from "react";
import { COMMANDS } from "../command/registry";
import type { Evaluation } from "../../evaluate/evaluation";
import { readAmount } from "../../jobs/readAmount";
import { AVALIAR } from "../../locale/pane/avaliar";
import { decimal } from "../../locale/numbers";
import { useDesk } from "../part/DeskContext";
import { style } from "../part/style";
import type { Evaluating } from "../state";

interface Props {
  readonly evaluation: Evaluation | null;
  readonly typed: Evaluating["budgets"];
}

/** The budget of each component: as it was found, or to be typed. */
export function Budgets({ evaluation, typed }: Props): JSX.Element {
  const parts = evaluation ? [...evaluation.components, ...evaluation.points] : [];
  const missing = parts.filter(({ budget }) => budget === null).length;
  const [open, setOpen] = React.useState(false);
  if (parts.length === 0) return <></>;
  return (
    <details className={style.group} open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className={style.heading} style={{ cursor: "pointer" }}>
        {AVALIAR.budgets} <span className={style.small} style={{ fontWeight: 400 }}>{AVALIAR.budgetsSummary(parts.length - missing, parts.length)}</span>
      </summary>
      <div className={style.column} style={{ marginTop: 6 }}>
        {parts.map(part => <Budget key={part.sheet} part={part} text={typed[part.sheet]} />)}
      </div>
    </details>
  );
}

function Budget({ part: { sheet, budget, budgetAt }, text }: { readonly part: Pick<Evaluation["components"][number], "sheet" | "budget" | "budgetAt">; readonly text: string | undefined }): JSX.Element {
  const desk = useDesk();
  const found = budget && text === undefined ? decimal(budget, 2) : "";
  const wrong = text !== undefined && text.trim() !== "" && readAmount(text) === null;
  const place = budgetAt && text === undefined ? AVALIAR.budgetFound(`${budgetAt.sheet}!${budgetAt.cell}`) : budget ? undefined : AVALIAR.budgetMissing;
  return (
    <div style={{ display: "flex", gap: 8 }}>
      <span className={style.heading} style={{ width: 64, paddingTop: 7 }}>{sheet}</span>
      <div style={{ flex: 1 }}>
        <TextField
          ariaLabel={AVALIAR.budgetOf(sheet)} value={text ?? found} description={place} errorMessage={wrong ? AVALIAR.budgetWrong : undefined} inputMode="decimal"
          styles={{ field: { textAlign: "right" } }} onChange={(_, typed = "") => void COMMANDS.typeBudget.perform(desk, { sheet, text: typed })}
        />
      </div>
    </div>
  );
}
