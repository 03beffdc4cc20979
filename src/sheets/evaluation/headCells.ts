import type { MemoryColumns } from "./columns";
import { HEAD, type Plan, type SectionPlan } from "./plan";
import { fixed } from "./reference";

/** Where the budget stands, and its two halves in centavos for the exact product. */
export function budgetCells({ columns: { memory } }: { readonly columns: { readonly memory: Pick<MemoryColumns, "reached" | "wanted" | "position"> } }) {
  return {
    amount: fixed(HEAD.values, 0),
    cents: fixed(HEAD.values, memory.reached),
    high: fixed(HEAD.values, memory.wanted),
    low: fixed(HEAD.values, memory.position),
  };
}

/** The column of the share that pays a section: the indicator's, then every second one, each two columns wide. */
export function shareColumn(plan: Pick<Plan, "sections">, section: SectionPlan): number {
  const index = plan.sections.indexOf(section);
  return index === 0 ? 2 : 1 + 2 * index;
}

export function shareCell(plan: Pick<Plan, "sections">, section: SectionPlan): string {
  return fixed(HEAD.values, shareColumn(plan, section));
}
