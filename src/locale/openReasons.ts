import type { EvaluationLine, Missing } from "../evaluate/evaluation";
import { numberFault } from "./findings/numberFault";
import { quoted } from "./findings/phrases";
import { list } from "./numbers";
import { shortMonth } from "./periods";

/** "faltam jan/2023 e fev/2023 e o orçamento": each reason once. */
export function openReasons({ missing, indicators }: Pick<EvaluationLine, "missing" | "indicators">): string {
  const name = (indicator: string): string => (indicators.length > 1 ? ` de ${quoted(indicator)}` : "");
  const months = new Map<string, string[]>();
  const others: string[] = [];
  for (const each of missing) {
    if (each.what === "month") months.set(name(each.indicator), [...(months.get(name(each.indicator)) ?? []), each.month]);
    else others.push(reason(each, name));
  }
  const lacking = [...months].map(([of, all]) => (all.includes("") ? `falta o resultado${of}` : `falta o realizado de ${list(all.map(shortMonth))}${of}`));
  return list([...new Set([...lacking, ...others])]);
}

function reason(missing: Exclude<Missing, { what: "month" }>, name: (indicator: string) => string): string {
  switch (missing.what) {
    case "unreadable":
      return `corrija o realizado${missing.month === "" ? "" : ` de ${shortMonth(missing.month)}`}${name(missing.indicator)}, ${quoted(missing.text)}, ${numberFault(missing.text)?.why ?? "que não dá para usar"}`;
    case "professionals":
      return `falta o número de profissionais ativos${name(missing.indicator)} (0 não conta)`;
    case "production":
      return `falta a linha de produção${name(missing.indicator)}`;
    case "budget":
      return "falta o orçamento";
    case "weight":
      return "falta o peso";
    case "share":
      return "falta a composição que diz quanto do orçamento paga estas metas";
    case "target":
      return `a meta${name(missing.indicator)} é zero ou não pôde ser lida`;
    case "bands":
      return "nenhuma faixa diz quanto se paga";
    case "points":
      return "não dá para saber quantos pontos vale cada resultado";
    case "overlap":
      return "o resultado está em duas faixas que pagam valores diferentes";
  }
}
