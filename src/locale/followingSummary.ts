import { count } from "./numbers";

/** What the command line says of a plan on a day. */
export const FOLLOWING = {
  title: (day: string, actions: number): string => `Situação em ${day}: ${count(actions, "ação", "ações")}`,
  late: "Atrasadas",
  more: (many: number): string => `… e mais ${count(many, "ação atrasada", "ações atrasadas")} (veja todas com --json ou com -o)`,
} as const;

export const NO_ONE = "(sem responsável)";
