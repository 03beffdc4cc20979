import { amount, quoted } from "./phrases";
import { ambiguousSeries } from "./plans";
import { TARGET_SENTENCES } from "./targetSentences";
import type { Wording } from "./wording";

export const TARGETS: Readonly<Record<string, Wording>> = {
  "target-zero": {
    sentence: TARGET_SENTENCES["target-zero"],
    remedy: (_, { cell }) => `Escreva a meta certa em ${cell}; se o indicador não vale neste período, tire a linha da tabela.`,
  },
  "target-unreadable": {
    sentence: TARGET_SENTENCES["target-unreadable"],
    remedy: (_, { cell }) => `Escreva em ${cell} um número ou uma porcentagem (320, 95%, ≤ 2,5%), ou o que deve ser entregue («Plano realizado»).`,
  },
  "target-compound": {
    sentence: TARGET_SENTENCES["target-compound"],
    remedy: () => "Separe em linhas, uma meta em cada, e divida o peso entre elas. Se só a primeira conta para o pagamento, deixe só ela na célula.",
  },
  "target-range": {
    sentence: TARGET_SENTENCES["target-range"],
    remedy: p => {
      const kind = { percent: p.is("percent") };
      return `Escreva «≥ ${amount(p.fraction("from"), kind)}» se é isso mesmo. Se passar de ${amount(p.fraction("to"), kind)} também é falha, diga o que se paga nesse caso na tabela de faixas.`;
    },
  },
  "target-text-disagrees": {
    sentence: p => p.text("where") === "points"
      ? `Os pontos de ${quoted(p.text("indicator"))} dizem ${quoted(p.text("named"))}, o contrário da meta, ${quoted(p.text("text"))}. Li a faixa no sentido da meta.`
      : TARGET_SENTENCES["target-text-disagrees"](p),
    remedy: (p, { cell }) => p.text("where") === "points"
      ? `Escreva a faixa em ${cell} no sentido da meta («A partir de» onde mais é melhor, «Até» onde menos é melhor), ou corrija a meta.`
      : `Confira qual vale e corrija o nome ou a meta em ${cell}. Enquanto isso, calculo com a meta, ${quoted(p.text("text"))}.`,
  },
  "direction-assumed": {
    sentence: TARGET_SENTENCES["direction-assumed"],
    remedy: (p, { cell }) => {
      const figure = p.text("text").trim().replace(/^\D+/, "");
      return `Escreva em ${cell} «≤ ${figure}» se menos é melhor, ou «≥ ${figure}» se mais é melhor.`;
    },
  },
  "number-ambiguous": {
    sentence: p => p.text("where") === "series" ? ambiguousSeries(p) : TARGET_SENTENCES["number-ambiguous"](p),
    remedy: (p, { cell }) => {
      if (p.text("where") === "series" && p.is("parts")) return `Escreva um só número em ${cell} (o resto pode ficar entre parênteses, depois dele), ou uma linha para cada parte.`;
      if (p.text("where") === "series") return `Digite o valor em ${cell} como número, e não como texto.`;
      if (p.text("text").includes("%")) return `Escreva a meta em ${cell} com vírgula, ou sem o ponto.`;
      return p.is("percent") ? `Escreva a meta em ${cell} com o sinal de %.` : `Digite o valor em ${cell} como número, e não como texto.`;
    },
  },
  "duplicate-indicator": {
    sentence: TARGET_SENTENCES["duplicate-indicator"],
    remedy: () => "Apague a linha repetida. Se são indicadores diferentes, dê um nome próprio a cada um, para a produção não se misturar.",
  },
};
