import type { Case, Outcome } from "./case";
import { exact } from "./exact";
import { HERE, readSheetCase } from "./readSheetCase";

/** A status in its column: "in-progress"; "none" where it is blank or unknown. */
export function statusAt(one: Case): Outcome {
  const { records, findings } = readSheetCase(one, [["Ação", "Responsável", "Prazo", "Situação"], ["Implantar o protocolo", "SES", "dez/2026", HERE], ["Capacitar as equipes", "SES", "dez/2026", "Em andamento"]]);
  return { reading: records.actions[0]?.status ?? "none", findings: findings.filter(code => code.startsWith("status")) };
}

/** How far an action is, above another of 40 %: "50%", "none". */
export function progressAt(one: Case): Outcome {
  return howFar(one, "40%");
}

/** The same above a bare 40. */
export function progressInPointsAt(one: Case): Outcome {
  return howFar(one, 40);
}

function howFar(one: Case, other: string | number): Outcome {
  const { records, findings } = readSheetCase(one, [["Ação", "Responsável", "Prazo", "% de conclusão"], ["Implantar o protocolo", "SES", "dez/2026", HERE], ["Capacitar as equipes", "SES", "dez/2026", other]]);
  return { reading: exact(records.actions[0]?.progress, { percent: true }), findings: findings.filter(code => code.startsWith("progress")) };
}
