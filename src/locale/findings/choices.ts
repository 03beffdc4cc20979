import type { IgnoredReason } from "../../intake/records";
import { ignoredReason } from "../ignored";
import { count } from "../numbers";
import { amount, finePercent, quoted } from "./phrases";
import type { Wording } from "./wording";

export const CHOICES: Readonly<Record<string, Wording>> = {
  "shared-weight-split": {
    sentence: p => {
      const group = p.textOrNull("group");
      const lines = `${count(p.many("count"), "linha", "linhas")}${group === null ? "" : ` de ${quoted(group)}`}`;
      return p.text("method") === "pool"
        ? `Um só peso, ${finePercent(p.fraction("weight"))}, vale para ${lines}: somei as quantidades e as metas e avaliei como uma linha só.`
        : `Um só peso, ${finePercent(p.fraction("weight"))}, vale para ${lines}: há taxas ou porcentagens, que não se somam, e cada linha ficou com ${finePercent(p.fraction("part"))}.`;
    },
    remedy: () => "Se o contrato diz outra coisa, escreva um peso para cada linha, sem mesclar as células.",
  },
  "number-as-text": {
    sentence: p => {
      const read = `${quoted(p.text("text"))}, que li como ${amount(p.fraction("value"), { percent: p.is("percent") })}`;
      return p.many("count") === 1
        ? `Esta meta é um número guardado como texto: ${read}.`
        : `${count(p.many("count"), "meta desta tabela é um número guardado", "metas desta tabela são números guardados")} como texto; a primeira é ${read}.`;
    },
    remedy: () => "Digite como número, para as fórmulas também poderem somar.",
  },
  "short-period": {
    sentence: p => {
      const others = p.many("count") - 1;
      const more = others === 0 ? "" : ` (e ${count(others, "outra", "outras")} desta tabela)`;
      return `A meta de ${quoted(p.text("indicator"))}${more} é por ${p.text("period")}: ${quoted(p.text("text"))}. Na produção, li o valor de cada mês como a média por ${p.text("period")}.`;
    },
    remedy: p => `Se a produção traz o total do mês, escreva a meta também por mês, ou a média por ${p.text("period")} na produção.`,
  },
  "frequency-missing": {
    sentence: p => p.many("count") === 1
      ? `${quoted(p.text("indicator"))} não diz a periodicidade: tratei como mensal.`
      : `${count(p.many("count"), "linha não diz", "linhas não dizem")} a periodicidade, a começar por ${quoted(p.text("indicator"))}: tratei como mensais.`,
    remedy: () => "Escreva a periodicidade na célula em branco: Mensal, Quadrimestral, Anual…",
  },
  "source-missing": {
    sentence: p => p.many("count") === 1
      ? `${quoted(p.text("indicator"))} não diz a fonte de verificação.`
      : `${count(p.many("count"), "linha não diz", "linhas não dizem")} a fonte de verificação, a começar por ${quoted(p.text("indicator"))}.`,
    remedy: () => "Escreva de onde sai o resultado, para que outra pessoa possa conferir.",
  },
  "block-ignored": {
    sentence: (p, { sheet }) => `Não usei ${sheet}, ${p.text("range")}: ${ignoredReason(p.text("reason") as IgnoredReason)}.`,
    remedy: p => IGNORED_REMEDIES[p.text("reason") as IgnoredReason],
  },
};

const LOOK_AT_HEADERS = "Se há metas ali, confira os títulos das colunas: procuro palavras como Indicador, Meta, Peso, Periodicidade e Valor a pagar.";
const NOTHING_TO_DO = "Nada a fazer.";

const IGNORED_REMEDIES: Readonly<Record<IgnoredReason, string>> = {
  "hidden-sheet": "Se ela deve ser lida, reexiba a planilha.",
  "no-planning-header": LOOK_AT_HEADERS,
  "no-value-column": LOOK_AT_HEADERS,
  "note": "Nada a fazer, se é só uma anotação. Se é uma meta, escreva-a na tabela.",
  "empty-sheet": NOTHING_TO_DO,
  "written-by-pactua": NOTHING_TO_DO,
  "set-aside": "Se deve ser usado, corrija a leitura no painel do Pactua.",
  "two-weights": "Deixe o peso da linha em uma só das duas colunas.",
  "chart-sheet": NOTHING_TO_DO,
};
