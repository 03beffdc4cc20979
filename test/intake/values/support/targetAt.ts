import { type Case, type Outcome } from "./case";
import { exact } from "./exact";
import { HERE, readSheetCase } from "./readSheetCase";

/** What a target's own spelling may be found to be. */
const CODES = new Set(["target-unreadable", "target-zero", "target-range", "target-compound", "number-ambiguous", "number-as-text", "target-text-disagrees", "direction-assumed"]);

/** A target in its column: ">= 320 Consultas per profissional ativo /mês"; "met or not"; "none". */
export function targetAt(one: Case): Outcome {
  const { records, findings } = readSheetCase(one, [["Indicador", "Meta", "Peso"], ["Atendimentos realizados", HERE, "50%"], ["Relatório de gestão", 100, "50%"]]);
  const target = records.targets.find(({ at }) => at.cell === "B2");
  return { reading: target ? shown(target) : "no line", findings: findings.filter(code => CODES.has(code)) };
}

function shown({ operator, value, percent, measure, per, statedPeriod, reading }: ReturnType<typeof readSheetCase>["records"]["targets"][number]): string {
  if (value === null) return "none";
  if (reading.metOrNot) return "met or not";
  return [operator, exact(value, { percent }), measure, per && `per ${per}`, statedPeriod && `/${statedPeriod}`].filter(Boolean).join(" ");
}
