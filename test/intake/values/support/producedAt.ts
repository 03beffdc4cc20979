import { evaluate } from "../../../../src/evaluate/evaluate";
import { readWorkbook } from "../../../../src/intake/readWorkbook";
import type { ProductionRecord, Records } from "../../../../src/intake/records";
import { sheetOf, workbookOf } from "../../../support/sheetOf";
import { type Case, type Outcome, valueOf } from "./case";
import { exact } from "./exact";

const CODES = new Set(["actual-unreadable", "actual-missing"]);

/** What was produced in a month, under a target of 320: "1234", "12.5 or 1250", "none". */
export function producedAt(one: Case): Outcome {
  return under("320", one, ([production]) => readingOf(production!, { percent: false }));
}

/** The same under a target of 95 %. */
export function producedPercentAt(one: Case): Outcome {
  return under("≥ 95%", one, ([production]) => readingOf(production!, { percent: true }));
}

/** The same under a target that is met or not: "1", "0", "unreadable", "missing". */
export function metAt(one: Case): Outcome {
  return under("Plano realizado", one, (_, trace, findings) => trace ?? (findings.includes("actual-missing") ? "missing" : "unreadable"));
}

/** The professionals of a target that counts by each of them. */
export function professionalsAt(one: Case): Outcome {
  return under("320 consultas por profissional ativo", one, ([production]) => exact(production!.professionals), "Profissionais ativos");
}

type Say = (production: Records["production"], actual: string | null, findings: readonly string[]) => string;

function under(target: string, one: Case, say: Say, column: "jan/23" | "Profissionais ativos" = "jan/23"): Outcome {
  const cell = column === "jan/23" ? "B2" : "C2";
  const [month, staff] = column === "jan/23" ? [valueOf(one), 4] : [1000, valueOf(one)];
  const records = readWorkbook(workbookOf(
    sheetOf([["Indicador", "Meta", "Peso"], ["Atendimentos", target, "60%"], ["Relatórios", 50, "40%"]], { name: "HOSPITAL" }),
    sheetOf([["Indicador", "jan/23", "Profissionais ativos"], ["Atendimentos", month, staff], ["Relatórios", 40, 4]], { name: "Produção", ...(one.numberFormat && { formats: { [cell]: one.numberFormat } }) }),
  ));
  const { components, findings } = evaluate(records, records);
  const codes = findings.filter(finding => finding.cell === cell && finding.sheet === "Produção" && CODES.has(finding.code)).map(({ code }) => code);
  const actual = components[0]?.lines[0]?.inputs[0]?.months[0] ?? null;
  return { reading: say(records.production, actual && exact(actual), codes), findings: codes };
}

function readingOf({ months: [month] }: ProductionRecord, kind: { readonly percent: boolean }): string {
  return [month!.value, month!.other ?? null].flatMap(value => (value ? exact(value, kind) : [])).join(" or ") || "none";
}
