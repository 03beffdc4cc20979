import * as React from "react";
import { canWrite } from "../command/command";
import { COMMANDS } from "../command/registry";
import type { Contract } from "../../jobs/readContract";
import { hasEvaluationSheets } from "../../jobs/usualMonths";
import { AVALIAR } from "../../locale/pane/avaliar";
import { PlainButton } from "../part/CommandButton";
import { usePane } from "../part/DeskContext";
import { PatchPreview } from "../part/PatchPreview";
import { style } from "../part/style";
import { paidSheets } from "../request";
import { Budgets } from "./Budgets";
import { ComponentChoice } from "./ComponentChoice";
import { Explained } from "./Explained";
import { HowToCalculate } from "./HowToCalculate";
import { PeriodChoice } from "./PeriodChoice";
import { Results } from "./Results";

/** What is to be evaluated and how, what comes out, and the selected cell explained. */
export function Avaliar(): JSX.Element {
  const state = usePane();
  const { contract, evaluation, evaluating, preview } = state;
  if (!contract) return <></>;
  const sheets = paidSheets(contract);
  if (sheets.length === 0) return <p className={style.text}>{AVALIAR.noTargets}</p>;
  return (
    <>
      <ComponentChoice sheets={sheets} without={evaluating.without} />
      <PeriodChoice contract={contract} period={evaluating.period} />
      <Budgets evaluation={evaluation} typed={evaluating.budgets} />
      <HowToCalculate contract={contract} evaluating={evaluating} />
      {evaluation && <Results evaluation={evaluation} />}
      <div className={style.foot}>
        <Explained />
        {canWrite(state) && (preview?.of === "evaluation" ? <PatchPreview preview={preview} /> : <Create contract={contract} />)}
      </div>
    </>
  );
}

function Create({ contract }: { readonly contract: Contract }): JSX.Element {
  return <PlainButton command={COMMANDS.previewEvaluation} look="primary" text={hasEvaluationSheets(contract) ? AVALIAR.update : AVALIAR.create} />;
}
