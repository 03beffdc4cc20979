import { count } from "../numbers";
import { quoted } from "./phrases";
import type { Params, Wording } from "./wording";

export const EVALUATION: Readonly<Record<string, Wording>> = {
  "actual-unmatched": {
    sentence: p => {
      if (p.text("reason") === "none") return `Nenhuma meta corresponde a ${production(p)}: esta linha da produção ficou fora da conta.`;
      if (p.text("reason") === "several") return `${production(p)} corresponde a ${count(p.many("count"), "meta", "metas")}: não dá para saber a qual pertence, e a linha ficou fora da conta.`;
      return `${production(p)} está em mais de uma linha da produção: não dá para saber qual vale, e a meta ficou em aberto.`;
    },
    remedy: p => UNMATCHED_REMEDIES[p.text("reason")]!,
  },
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
