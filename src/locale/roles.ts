import type { Role } from "../intake/header/matchRoles";

/** What a column means, in the words of the pane, the guide and the recipe file. */
const NAMES: Readonly<Record<string, string>> = {
  indicator: "indicador", facility: "unidade", group: "grupo", target: "meta", weight: "peso", weightTotal: "peso total", frequency: "periodicidade",
  source: "fonte de verificação", kind: "tipo de meta", content: "detalhamento", baseline: "linha de base", measureUnit: "unidade de medida", amount: "quantidade",
  ordinal: "número da linha", activity: "atividade", quantity: "quantidade produzida", pay: "valor a pagar", bandFrom: "de", bandTo: "até",
  points: "pontos", label: "nome da linha", folha: "planilha do contrato", professionals: "profissionais ativos", result: "resultado", budget: "orçamento", period: "período",
  action: "ação", objective: "objetivo", responsible: "responsável", participants: "participantes", deadline: "prazo", start: "início", end: "término", completed: "concluída em",
  region: "região", status: "situação", progress: "percentual concluído", notes: "observações", code: "código", strategicAction: "ação estratégica",
};

/** The meanings a person may give a column, in groups. */
export const ROLE_GROUPS = [
  { name: "Metas", roles: ["indicator", "facility", "group", "target", "weight", "weightTotal", "frequency", "source", "kind", "content", "baseline", "points"] },
  { name: "Faixas de pagamento", roles: ["activity", "quantity", "bandFrom", "bandTo", "pay"] },
  { name: "Produção e orçamento", roles: ["folha", "result", "professionals", "budget", "period"] },
  { name: "Plano de ação", roles: ["action", "objective", "responsible", "participants", "region", "deadline", "start", "end", "completed", "status", "progress", "notes"] },
] as const satisfies readonly { readonly name: string; readonly roles: readonly Role[] }[];

/** "indicador", "meta", "meta do 2º indicador". */
export function roleName(role: string): string {
  const [name = "", place] = role.split(" ");
  const known = NAMES[name] ?? name;
  return place === undefined ? known : `${known} do ${place}º indicador`;
}

export function isRoleName(role: string): boolean {
  return NAMES[role.split(" ")[0]!] !== undefined;
}
