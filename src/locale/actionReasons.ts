import { daysBetween } from "../domain/calendar";
import type { FollowedAction } from "../follow/following";
import { dayText } from "./days";
import { count } from "./numbers";
import { quoted } from "./findings/phrases";

const days = (many: number): string => count(many, "dia", "dias");

/** Why an action stands as it does on a day, in one sentence. */
export function actionReason({ item, state }: Pick<FollowedAction, "item" | "state">, date: string): string {
  const { completed, end, start } = item;
  switch (state.state) {
    case "done":
      return completed === null || state.reason !== "completed" ? "Consta como concluída." : `Concluída em ${dayText(completed)}${end === null ? "" : `, dentro do prazo, ${dayText(end)}`}.`;
    case "done-late":
      return `Concluída em ${dayText(completed!)}, ${days(state.daysLate)} depois do prazo, ${dayText(end!)}.`;
    case "stopped":
      return `Consta como parada${end !== null && end < date ? `; o prazo, ${dayText(end)}, passou há ${days(daysBetween(end, date))}` : ""}.`;
    case "late":
      if (state.reason === "deadline") return `O prazo, ${dayText(end!)}, passou há ${days(state.daysLate)}.`;
      return end === null ? "Consta como atrasada, sem data de término." : `Consta como atrasada, embora o prazo seja ${dayText(end)}.`;
    case "due-soon":
      return state.daysLeft === 0 ? `O prazo termina hoje, ${dayText(end!)}.` : `O prazo é ${dayText(end!)}: ${left(state.daysLeft!)}.`;
    case "not-started":
      return state.reason === "start" ? `Começa em ${dayText(start!)}.` : `Consta como não iniciada${end === null ? "" : `; o prazo é ${dayText(end)}`}.`;
    case "on-time":
      if (end === null) return start! > date ? `Em andamento, antes do início previsto, ${dayText(start!)}.` : `Começou em ${dayText(start!)} e não tem data de término.`;
      return `O prazo é ${dayText(end)}: ${left(state.daysLeft!)}.`;
    case "no-deadline":
      return noDeadline(item);
  }
}

function left(many: number): string {
  return `${many === 1 ? "falta" : "faltam"} ${days(many)}`;
}

function noDeadline({ deadline, deadlineKind }: FollowedAction["item"]): string {
  if (deadline === null || deadlineKind === null) return "O plano não diz o prazo.";
  if (deadlineKind === "continuous") return `Ação contínua: ${quoted(deadline)}.`;
  return deadlineKind === "other-calendar" ? `O prazo segue outro calendário: ${quoted(deadline)}.` : `Não consegui ler o prazo: ${quoted(deadline)}.`;
}
