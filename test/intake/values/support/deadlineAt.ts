import type { Case, Outcome } from "./case";
import { HERE, readSheetCase } from "./readSheetCase";

/** A deadline in its column: "until ..2025-12-31", "between 2025-01-01..2025-03-31", "unreadable"; "none" where the cell is blank. `year` stands in the sheet's name. */
export function deadlineAt(one: Case): Outcome {
  const { records, findings } = readSheetCase(one, [["Ação", "Responsável", "Prazo", "Situação"], ["Implantar o protocolo", "SES", HERE, "Em andamento"]], one.year ? `Plano ${one.year}` : "Plano");
  const [action] = records.actions;
  if (!action) return { reading: "no action", findings };
  const { deadlineKind, start, end } = action;
  const dates = start || end ? ` ${start ?? ""}..${end ?? ""}` : "";
  return { reading: `${deadlineKind ?? "none"}${dates}`, findings: findings.filter(code => code.startsWith("deadline")) };
}
