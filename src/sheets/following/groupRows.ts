import type { Following, Grouping, RollUp } from "../../follow/following";

/** The labels of a grouping as the summary lists them, whatever the date: people by what they have to do, all else as in the plan; those without one last. */
export function groupRows({ rollUps }: Pick<Following, "rollUps">, grouping: Grouping): RollUp[] {
  const rows = [...rollUps[grouping]];
  const alone = (row: RollUp): number => (row.label === null ? 1 : 0);
  return rows.sort((a, b) => alone(a) - alone(b) || (grouping === "responsible" ? b.total - a.total || (a.label ?? "").localeCompare(b.label ?? "", "pt-BR") : 0));
}
