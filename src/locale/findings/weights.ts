import { absolute, isNegative } from "../../domain/fraction";
import type { Kind } from "../../intake/records";
import { withKind } from "../kinds";
import { list } from "../numbers";
import { finePercent, percentOff, quoted } from "./phrases";
import { TARGET_SENTENCES } from "./targetSentences";
import type { Params, Wording } from "./wording";

const PARTS_OF: Readonly<Record<string, string>> = {
  "row-weights": "os pesos da linha somam",
  "column-weights": "os pesos da tabela somam",
  "shares": "as partes somam",
  "distribution": "as linhas somam",
};

export const WEIGHTS: Readonly<Record<string, Wording>> = {
  "weights-do-not-add-up": {
    sentence: TARGET_SENTENCES["weights-do-not-add-up"],
    remedy: p => {
      const off = p.fraction("off");
      const step = isNegative(off) ? `Distribua os ${finePercent(absolute(off))} que faltam` : `Retire ${finePercent(off)}`;
      const effect = isNegative(off) ? "uma parte do orçamento não é paga a ninguém" : "o total pago pode passar do orçamento";
      const suspect = p.textOrNull("suspect");
      const start = suspect === null ? "" : ` Comece por ${quoted(suspect)}, onde o peso total difere dos pesos da linha pelo mesmo tanto.`;
      return `${step} entre os pesos, até somarem 100%.${start} Enquanto isso, calculo com os pesos como estão escritos, e ${effect}.`;
    },
  },
  "stated-total-differs": {
    sentence: p => {
      const subject = p.text("of") === "row-weights" ? `O peso total de ${quoted(p.text("label"))}` : `O total ${quoted(p.text("label"))}`;
      return `${subject} diz ${finePercent(p.fraction("stated"))}, mas ${PARTS_OF[p.text("of")]} ${finePercent(p.fraction("sum"))}: ${percentOff(p.fraction("off"))}.`;
    },
    remedy: (p, { cell, fixes }) => fixes
      ? `Escreva ${finePercent(p.fraction("sum"))} em ${cell}: os pesos já somam 100%, só o total está errado.`
      : `Confira as partes. Se estão certas, escreva ${finePercent(p.fraction("sum"))} em ${cell}; o pagamento segue as partes, não o total.`,
  },
  "distribution-differs": {
    sentence: (p, { sheet }) => {
      const [stated, weights, forgotten] = [p.fractions("stated"), p.fractions("weights"), p.fractions("forgottenWeights")];
      const wrong = p.texts("labels").map((label, i) => `${quoted(label)} diz ${finePercent(stated[i]!)} e os pesos somam ${finePercent(weights[i]!)}`);
      const missing = p.texts("forgotten").map((group, i) => `${quoted(group)} pesa ${finePercent(forgotten[i]!)} e não aparece nela`);
      return `A distribuição dos ${withKind("indicadores", kindOf(p))} de ${sheet} não bate com a coluna PESO: ${[...wrong, ...missing].join("; ")}.`;
    },
    remedy: () => "Confira qual das duas está certa e corrija a outra. O pagamento segue a coluna PESO; a tabela de distribuição só é comparada com ela.",
  },
  "shares-do-not-add-up": {
    sentence: (p, { sheet }) => {
      const texts = p.texts("texts");
      const parts = p.texts("labels").map((label, i) => `${quoted(label)} ${texts[i] || "em branco"}`);
      return `A composição do orçamento em ${sheet} soma ${finePercent(p.fraction("sum"))}: ${percentOff(p.fraction("off"))} que 100% (${list(parts)}).`;
    },
    remedy: p => `Corrija as partes até somarem 100%: ${isNegative(p.fraction("off")) ? "faltam" : "sobram"} ${finePercent(absolute(p.fraction("off")))}.`,
  },
  "weight-out-of-range": {
    sentence: TARGET_SENTENCES["weight-out-of-range"],
    remedy: (p, { cell }) => p.is("high")
      ? `Corrija o peso em ${cell}. Se ele está em pontos percentuais, escreva com o sinal: 20% em vez de 20.`
      : `Escreva o peso certo em ${cell}; se o indicador não conta para o pagamento, tire a linha da tabela.`,
  },
  "weight-missing": {
    sentence: TARGET_SENTENCES["weight-missing"],
    remedy: (p, { cell }) => {
      const rest = p.fractionOrNull("rest");
      return rest === null
        ? "Escreva o peso de cada linha; se a célula mostra um erro, corrija a fórmula dela; se um mesmo peso vale para várias, mescle as células dele."
        : `Escreva o peso em ${cell}, ou corrija a fórmula se ela mostra um erro: para os outros chegarem a 100%, faltam ${finePercent(rest)}.`;
    },
  },
};

function kindOf(p: Params): Kind | null {
  return p.textOrNull("kind") as Kind | null;
}
