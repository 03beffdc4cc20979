import type { Records, TargetRecord } from "../../intake/records";
import { cellKey } from "../../validate/cells";
import type { Finding } from "../../validate/finding";
import { pointsTables } from "../../validate/pointsTables";
import type { PointsEvaluation } from "../evaluation";
import { findBudget } from "../findBudget";
import { keepHead } from "../keepHead";
import { standingSheet, type TypedInputs } from "../typedInputs";
import { pointsLine, type PointsSetting } from "./pointsLine";
import { pointsTotals } from "./pointsTotals";

export interface PointsContractSetting extends PointsSetting {
  readonly budgets: Records["budgets"];
  readonly typed: TypedInputs;
}

/** The points of one sheet's indicators and what they are worth. Indicators without points take no part. */
export function evaluatePoints(targets: readonly TargetRecord[], contract: Records, setting: PointsContractSetting): { evaluation: PointsEvaluation; findings: Finding[] } {
  const { sheet } = targets[0]!.at;
  const { budget, kept, findings } = keepHead(standingSheet(setting.typed, sheet, setting.months), findBudget(setting.budgets, sheet, setting.months), []);
  const tables = new Map(pointsTables(contract.points).flatMap(table => (table.record.targetAt ? [[cellKey(table.record.targetAt), table] as const] : [])));
  const evaluated = targets.flatMap(target => {
    const table = tables.get(cellKey(target.at));
    return table ? [pointsLine(target, table, setting)] : [];
  });
  const lines = evaluated.map(({ line }) => line);
  const amount = budget?.amount ?? null;
  return {
    evaluation: {
      sheet,
      title: targets[0]!.component ?? sheet,
      budget: amount,
      budgetAt: budget?.at ?? null,
      lines,
      totals: pointsTotals(lines, amount, setting.choices),
      kept,
    },
    findings: [...findings, ...evaluated.flatMap(each => each.findings)],
  };
}
