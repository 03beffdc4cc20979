import { count, list } from "../numbers";
import { amount, andAgain, quoted } from "./phrases";
import { ambiguousSeries } from "./plans";
import type { Wording } from "./wording";

export const TARGETS: Readonly<Record<string, Wording>> = {
  "target-zero": {
    sentence: p => `A meta de ${quoted(p.text("indicator"))} é ${p.is("negative") ? "negativa" : "zero"} (${quoted(p.text("text"))}): não dá para calcular quanto dela foi atingido.${andAgain(p.many("count"))}`,
    remedy: (_, { cell }) => `Escreva a meta certa em ${cell}; se o indicador não vale neste período, tire a linha da tabela.`,
  },
  "target-unreadable": {
    sentence: p => p.text("text").trim() === ""
      ? `A meta de ${quoted(p.text("indicator"))} está em branco.${andAgain(p.many("count"))}`
      : `Não consegui ler a meta de ${quoted(p.text("indicator"))}: ${quoted(p.text("text"))}.${andAgain(p.many("count"))}`,
    remedy: (_, { cell }) => `Escreva em ${cell} um número ou uma porcentagem (320, 95%, ≤ 2,5%), ou o que deve ser entregue («Plano realizado»).`,
  },
  "target-compound": {
    sentence: p =>
      `A meta de ${quoted(p.text("indicator"))} junta mais de uma: ${quoted(p.text("text"))}. Usei ${amount(p.fraction("taken"), { percent: p.is("percent") })} e deixei de fora ${list(p.texts("others"))}.${andAgain(p.many("count"))}`,
    remedy: () => "Separe em linhas, uma meta em cada, e divida o peso entre elas. Se só a primeira conta para o pagamento, deixe só ela na célula.",
  },
  "target-range": {
    sentence: p => {
      const kind = { percent: p.is("percent") };
      return `A meta de ${quoted(p.text("indicator"))} é um intervalo, ${quoted(p.text("text"))}: usei ${amount(p.fraction("from"), kind)} como mínimo, e passar de ${amount(p.fraction("to"), kind)} não desconta nada.${andAgain(p.many("count"))}`;
    },
    remedy: p => {
      const kind = { percent: p.is("percent") };
      return `Escreva «≥ ${amount(p.fraction("from"), kind)}» se é isso mesmo. Se passar de ${amount(p.fraction("to"), kind)} também é falha, diga o que se paga nesse caso na tabela de faixas.`;
    },
  },
  "target-text-disagrees": {
    sentence: p => p.text("where") === "points"
      ? `Os pontos de ${quoted(p.text("indicator"))} dizem ${quoted(p.text("named"))}, o contrário da meta, ${quoted(p.text("text"))}. Li a faixa no sentido da meta.`
      : `O nome do indicador fala em ${figure(p.text("named"))}, mas a meta é ${quoted(p.text("text"))}: ${quoted(p.text("indicator"))}.${andAgain(p.many("count"))}`,
    remedy: (p, { cell }) => p.text("where") === "points"
      ? `Escreva a faixa em ${cell} no sentido da meta («A partir de» onde mais é melhor, «Até» onde menos é melhor), ou corrija a meta.`
      : `Confira qual vale e corrija o nome ou a meta em ${cell}. Enquanto isso, calculo com a meta, ${quoted(p.text("text"))}.`,
  },
  "direction-assumed": {
    sentence: p => {
      const lower = p.text("direction") === "lower";
      return `A meta de ${quoted(p.text("indicator"))} é ${quoted(p.text("text"))}, sem dizer se é o máximo ou o mínimo. Pelo nome, li como ${lower ? "máximo: menos é melhor" : "mínimo: mais é melhor"}.${andAgain(p.many("count"))}`;
    },
    remedy: (p, { cell }) => `Escreva em ${cell} «≤ ${p.text("text").trim()}» se menos é melhor, ou «≥ ${p.text("text").trim()}» se mais é melhor.`,
  },
  "number-ambiguous": {
    sentence: p => {
      if (p.text("where") === "series") return ambiguousSeries(p);
      const [reading, other] = [p.fraction("reading"), p.fraction("other")].map(value => amount(value, { percent: p.is("percent") }));
      return `A meta de ${quoted(p.text("indicator"))}, ${quoted(p.text("text"))}, pode ser ${reading} ou ${other}. Usei ${reading}.${andAgain(p.many("count"))}`;
    },
    remedy: (p, { cell }) => p.text("where") === "series"
      ? `Escreva um só número em ${cell} (o resto pode ficar entre parênteses, depois dele), ou uma linha para cada parte.`
      : p.is("percent") ? `Escreva a meta em ${cell} com o sinal de %.` : `Digite o valor em ${cell} como número, e não como texto.`,
  },
  "duplicate-indicator": {
    sentence: p => {
      const facility = p.textOrNull("facility");
      const group = p.textOrNull("group");
      const place = `${facility === null ? "" : ` em ${quoted(facility)}`}${group === null ? "" : ` no grupo ${quoted(group)}`}`;
      return `${quoted(p.text("indicator"))} aparece ${count(p.many("count"), "vez", "vezes")}${place}; a primeira está em ${p.text("first")}.`;
    },
    remedy: () => "Apague a linha repetida. Se são indicadores diferentes, dê um nome próprio a cada um, para a produção não se misturar.",
  },
};

/** "95%." as it ends a name -> "95%". */
function figure(text: string): string {
  return text.trim().replace(/[.,;]$/, "");
}
