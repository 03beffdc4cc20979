import type { Records } from "../../../src/intake/records";
import type { CellValue } from "../../../src/workbook/snapshot";
import { recordsOf, TestSheet } from "./workbook";

export interface SoundPlan {
  readonly panel: TestSheet;
  readonly plan: TestSheet;
  readonly cards: TestSheet;
}

/** A panel, a plan of action and a card with nothing wrong in them. */
export function soundPlan(): SoundPlan {
  return {
    panel: new TestSheet("Painel")
      .row("Indicador", 2024, 2025, 2026)
      .row("Cobertura da Saúde da Família (%)", "88,92", "90,33", "91,75")
      .row("Nº de equipes implantadas", "12 (5 Sul + 7 Norte)", 14, 16),
    plan: new TestSheet("Plano")
      .row("Ação", "Responsável", "Prazo", "Status", "% conclusão")
      .row("Elaborar o plano regional", "Planejamento", "dez/2025", "Em andamento", "40%")
      .row("Implantar a linha de cuidado", "Atenção Primária", "jan/25 a jun/26", "Concluída", "100%")
      .row("Reunir a comissão regional", "Regionalização", "contínuo", "Não iniciada", "0%")
      .row("Revisar os fluxos", "Regulação", "até 30/06/2026", null, null),
    cards: new TestSheet("Cartões")
      .row("ÁREA", "PLANEJAMENTO").row("AÇÃO", "Formular o plano").row("META", "Formular 1 plano até dezembro de 2026")
      .row("Meta: Formular 1 plano até dezembro de 2026").row("Prazo: 12/26").row("Status: Atrasado").row("Conclusão: 30%").row("Responsável:", "Planejamento")
      .row("Previsão de Entrega:", "até março de 2027"),
  };
}

export function recordsOfPlan({ panel, plan, cards }: SoundPlan): Records {
  return recordsOf(panel, plan, cards);
}

/** One fault to plant in the sound plan, and the one finding it must give. */
export interface PlanFault {
  readonly fault: string;
  readonly plant: (plan: SoundPlan) => unknown;
  readonly expected: { readonly code: string; readonly level: "warning" | "info"; readonly sheet: string; readonly cell: string; readonly cells?: readonly string[]; readonly fixed?: readonly (readonly [string, string])[]; readonly says: readonly string[] };
}

const put = (sheet: keyof SoundPlan, ...changes: readonly [string, CellValue][]) => (plan: SoundPlan): unknown => changes.map(([cell, value]) => plan[sheet].set(cell, value));

export const PLAN_FAULTS: readonly PlanFault[] = [
  { fault: "a deadline with a slip of the finger", plant: put("plan", ["C2", "2024027"]),
    expected: { code: "deadline-unreadable", level: "warning", sheet: "Plano", cell: "C2", fixed: [["C2", "2024 a 2027"]], says: ["«2024027»", "Deve ser «2024 a 2027»"] } },
  { fault: "a deadline that says no time", plant: put("plan", ["C2", "a definir"]),
    expected: { code: "deadline-unreadable", level: "warning", sheet: "Plano", cell: "C2", says: ["Elaborar o plano regional", "«a definir»"] } },
  { fault: "a deadline that ends before it begins", plant: put("plan", ["C3", "dez/25 a jun/24"]),
    expected: { code: "deadline-before-start", level: "warning", sheet: "Plano", cell: "C3", says: ["termina (30/06/2024)", "começar (01/12/2025)"] } },
  { fault: "an action whose own text names another month", plant: put("plan", ["A5", "Revisar os fluxos até abril de 2026"]),
    expected: { code: "deadline-disagrees", level: "warning", sheet: "Plano", cell: "C5", cells: ["A5"], says: ["30/06/2026", "30/04/2026"] } },
  { fault: "a card's target against its deadline", plant: put("cards", ["B3", "Formular 1 plano até julho/2026"], ["A4", "Meta: Formular 1 plano até julho/2026"]),
    expected: { code: "deadline-disagrees", level: "warning", sheet: "Cartões", cell: "A5", cells: ["B3"], says: ["31/12/2026", "31/07/2026"] } },
  { fault: "one of three lines of a card, without a year", plant: put("cards", ["B3", "Formular 1 plano até novembro"]),
    expected: { code: "deadline-disagrees", level: "warning", sheet: "Cartões", cell: "B3", cells: ["A5", "A4"], says: ["30/11/2026", "31/12/2026"] } },
  { fault: "two deadlines on one card", plant: plan => { plan.cards.set("A4", "Prazo: até junho de 2026"); plan.cards.set("A5", "Prazo: até maio de 2026"); return plan.cards.set("B3", "Formular 1 plano até junho"); },
    expected: { code: "deadline-disagrees", level: "warning", sheet: "Cartões", cell: "A5", cells: ["A4", "B3"], says: ["31/05/2026", "30/06/2026"] } },
  { fault: "a delivery promised before the deadline", plant: put("cards", ["B9", "até 30 de março de 2026"]),
    expected: { code: "deadline-before-start", level: "warning", sheet: "Cartões", cell: "B9", cells: ["A5"], says: ["30/03/2026", "«12/26»", "consta como atrasada"] } },
  { fault: "a status nobody knows", plant: put("plan", ["D2", "Fase B"], ["D5", "fase b"]),
    expected: { code: "status-unknown", level: "warning", sheet: "Plano", cell: "D2", cells: ["D5"], says: ["«Fase B»", "mais 1 ação"] } },
  { fault: "a conclusion left for later", plant: put("plan", ["E2", "...%"], ["E4", "%"]),
    expected: { code: "progress-unknown", level: "warning", sheet: "Plano", cell: "E2", cells: ["E4"], says: ["2 ações", "«...%»"] } },
  { fault: "a card's conclusion left for later", plant: put("cards", ["A7", "Conclusão: ...%"]),
    expected: { code: "progress-unknown", level: "warning", sheet: "Cartões", cell: "A7", says: ["«Formular o plano»", "«...%»"] } },
  { fault: "done, but not whole", plant: put("plan", ["E3", "80%"]),
    expected: { code: "progress-disagrees", level: "warning", sheet: "Plano", cell: "E3", cells: ["D3"], says: ["«Concluída»", "80%"] } },
  { fault: "whole, but not done", plant: put("plan", ["E2", 1]),
    expected: { code: "progress-disagrees", level: "warning", sheet: "Plano", cell: "D2", cells: ["E2"], says: ["«Em andamento»", "100%"] } },
  { fault: "not begun, but under way", plant: put("plan", ["E4", "10%"]),
    expected: { code: "progress-disagrees", level: "warning", sheet: "Plano", cell: "D4", cells: ["E4"], says: ["«Não iniciada»", "10%"] } },
  { fault: "two figures for one year", plant: put("panel", ["B3", "2.871 (Sul) 3.855 (Norte)"]),
    expected: { code: "number-ambiguous", level: "warning", sheet: "Painel", cell: "B3", says: ["2.871 ou 3.855", "a soma, 6.726", "2024"] } },
  { fault: "a year without a target", plant: put("panel", ["B3", "-"], ["C3", "-"]),
    expected: { code: "value-missing", level: "info", sheet: "Painel", cell: "B3", cells: ["C3"], says: ["2024 e 2025", "«-»"] } },
  { fault: "words for a figure", plant: put("panel", ["D3", "conforme pactuação"]),
    expected: { code: "value-unreadable", level: "warning", sheet: "Painel", cell: "D3", says: ["2026", "«conforme pactuação»"] } },
];
