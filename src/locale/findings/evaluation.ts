import type { Kind } from "../../intake/records";
import { withKind } from "../kinds";
import { count, list, percent } from "../numbers";
import { period } from "../periods";
import { quoted } from "./phrases";
import type { Params, Wording } from "./wording";

export const EVALUATION: Readonly<Record<string, Wording>> = {
  "actual-unmatched": {
    sentence: p => {
      if (p.text("reason") === "none") {
        const meant = p.textOrNull("meant");
        return `Nenhuma meta corresponde a ${production(p)}: esta linha da produção ficou fora da conta.${meant === null ? "" : ` Seria ${quoted(meant)}?`}`;
      }
      if (p.text("reason") === "several") return `${production(p)} corresponde a ${count(p.many("count"), "meta", "metas")}: não dá para saber a qual pertence, e a linha ficou fora da conta.`;
      return `${production(p)} está em mais de uma linha da produção: não dá para saber qual vale, e a meta ficou em aberto.`;
    },
    remedy: p => UNMATCHED_REMEDIES[p.text("reason")]!,
  },
  "budget-exceeded": {
    sentence: p => {
      const names = p.texts("parts");
      const parts = names.length === p.many("count") && names.length <= MOST_NAMES ? list(names.map(quoted)) : count(p.many("count"), "parte", "partes");
      return `Em ${p.text("component")}, os ${withKind("pesos", p.textOrNull("kind") as Kind | null)} de ${parts} somam 100% em cada uma e ${percent(p.fraction("sum"))} juntos: com um só orçamento, o total a pagar passa dele.`;
    },
    remedy: () => "Ponha cada parte em uma planilha própria, com o seu orçamento, ou escreva pesos que somem 100% no conjunto.",
  },
  "budget-missing": {
    sentence: p => BUDGET_SENTENCES[p.text("reason")]!(p.text("folha"), p),
    remedy: p => BUDGET_REMEDIES[p.text("reason")]!,
  },
  "budget-period-differs": {
    sentence: p => `O orçamento de ${p.text("folha")} é de ${quoted(p.textOrNull("period") ?? "")}, e a produção é de ${period(p.texts("months")) ?? ""}: usei o orçamento inteiro.`,
    remedy: () => "Se a avaliação é só de uma parte do período, escreva o orçamento dessa parte; se faltam meses, complete a produção.",
  },
};

const MOST_NAMES = 4;

const BUDGET_SENTENCES: Readonly<Record<string, (folha: string, p: Params) => string>> = {
  none: folha => `Não achei o orçamento de ${folha}: nenhum valor dela pode ser calculado.`,
  several: folha => `Há mais de um orçamento para ${folha} e nenhum deles, ou mais de um, é do período avaliado: não dá para saber qual vale.`,
  blank: folha => `O orçamento de ${folha} está em branco: nenhum valor dela pode ser calculado.`,
  unreadable: (folha, p) => `Não consegui ler o orçamento de ${folha}, ${quoted(p.text("text"))}: nenhum valor dela pode ser calculado.`,
  span: (folha, p) =>
    `O orçamento de ${folha} é para ${count(p.many("spanMonths"), "mês", "meses")}, e o período avaliado tem ${count(p.texts("months").length, "mês", "meses")}: não dá para saber quanto dele é deste período.`,
  "other-period": (folha, p) =>
    `O orçamento de ${folha} é de ${quoted(p.textOrNull("period") ?? "")}, e o período avaliado é de ${period(p.texts("months")) ?? ""}: nenhum valor dela pode ser calculado.`,
};

const BUDGET_REMEDIES: Readonly<Record<string, string>> = {
  none: "Acrescente uma linha à tabela de orçamentos, com o nome da planilha na coluna Folha.",
  several: "Deixe uma só linha para esta folha, ou escreva em cada uma o período a que se refere.",
  blank: "Escreva o orçamento do período, em reais.",
  span: "Escreva o orçamento do período avaliado, em reais, e o período ao lado dele.",
  "other-period": "Acrescente o orçamento do período avaliado, com o período ao lado dele.",
  unreadable: "Escreva o orçamento em reais, só o número: 1.234.567,89.",
};

const UNMATCHED_REMEDIES: Readonly<Record<string, string>> = {
  none: "Escreva Folha, Tipo, Unidade e Indicador como estão na tabela de metas; maiúsculas, acentos e espaços não contam.",
  several: "Preencha também a Unidade e o Grupo, como estão na tabela de metas.",
  repeated: "Deixe uma só linha para este indicador, ou some as duas em uma.",
};

/** An indicator of the production, with its sheet and facility where it names them. */
function production(p: Params): string {
  const facility = p.textOrNull("facility");
  const folha = p.textOrNull("folha");
  return [quoted(p.text("indicator")), ...(facility === null ? [] : [`em ${quoted(facility)}`]), ...(folha === null ? [] : [`na folha ${folha}`])].join(" ");
}
