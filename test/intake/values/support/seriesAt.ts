import type { Case, Outcome } from "./case";
import { exact } from "./exact";
import { HERE, readSheetCase } from "./readSheetCase";

const CODES = new Set(["value-missing", "value-unreadable", "number-ambiguous"]);

/** A year of an indicator: "54", "95%", "none"; "no line" where the cell is blank. */
export function seriesAt(one: Case): Outcome {
  return yearOf("Leitos de UTI", one);
}

/** The same of a proportion. */
export function proportionAt(one: Case): Outcome {
  return yearOf("Proporção de partos normais", one);
}

function yearOf(indicator: string, one: Case): Outcome {
  const { records, findings } = readSheetCase(one, [["Indicador", "2023", "2024", "2025"], [indicator, HERE, 10, 12], ["Equipes", 1, 2, 3]]);
  const year = records.series.find(({ at }) => at.cell === "B2");
  return { reading: year ? exact(year.value, { percent: year.percent }) : "no line", findings: findings.filter(code => CODES.has(code)) };
}
