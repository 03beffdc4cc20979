import type { ActionState } from "../domain/actionState";
import { count } from "./numbers";

const days = (many: number): string => count(many, "dia", "dias");

/** "Atrasada há 12 dias": begins with the same word for the same state, so that CONT.SE(…;"Atrasada*") counts it. */
export function actionStateName({ state, daysLate, daysLeft }: ActionState): string {
  switch (state) {
    case "not-started":
      return "Não iniciada";
    case "on-time":
      return "Em dia";
    case "due-soon":
      return daysLeft === 0 ? "Vence hoje" : `Vence em ${days(daysLeft ?? 0)}`;
    case "late":
      return daysLate === 0 ? "Atrasada" : `Atrasada há ${days(daysLate)}`;
    case "done":
      return "Concluída";
    case "done-late":
      return `Concluída com ${days(daysLate)} de atraso`;
    case "stopped":
      return "Parada";
    case "no-deadline":
      return "Sem prazo";
  }
}
