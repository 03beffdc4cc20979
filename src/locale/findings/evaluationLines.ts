import { divide, type Fraction, fraction, multiply } from "../../domain/fraction";
import type { Kind } from "../../intake/records";
import { withKind } from "../kinds";
import { count, list, number, shortPercent } from "../numbers";
import { shortMonth } from "../periods";
import { numberFault } from "./numberFault";
import { quoted } from "./phrases";
import type { Params, Wording } from "./wording";

const MOST_NAMES = 3;

/** What is said of the lines of an evaluation: why one is open, and what was chosen for it. */
export const EVALUATION_LINES: Readonly<Record<string, Wording>> = {
  "actual-missing": {
    sentence: p => {
      const months = p.texts("months");
      const parts = [
        ...(p.is("noRow") ? ["uma linha na tabela de produção"] : []),
        ...(months.length > 0 ? [`o realizado de ${list(months.map(shortMonth))}`] : []),
        ...(p.is("professionals") ? ["o número de profissionais ativos (0 não conta)"] : []),
      ];
      const names = p.texts("indicators");
      const verb = parts.length > 1 ? "Faltam" : "Falta";
      return `${verb} ${parts.length > 0 ? list(parts) : "o resultado"}: ${named(names)}${place(p)} ${names.length > 1 ? "ficaram" : "ficou"} em aberto.`;
    },
    remedy: p => {
      if (p.is("noRow")) return "Acrescente a linha, com os nomes como estão na tabela de metas.";
      return p.is("professionals") && p.texts("months").length === 0
        ? "Escreva quantos profissionais estiveram ativos no período, mais que zero."
        : "Preencha o que falta; se nada foi produzido, escreva 0.";
    },
  },
  "actual-unreadable": {
    sentence: p => `${cellName(p.textOrNull("month"))} de ${quoted(p.text("indicator"))} é ${typedText(p)}, ${FAULTS[p.text("reason")]!.sentence(p)}: a linha ficou em aberto.`,
    remedy: p => (p.text("reason") === "text" && numberFault(p.text("text"))?.remedy) || FAULTS[p.text("reason")]!.remedy,
  },
  "band-table-unmatched": {
    sentence: (p, { cells }) => {
      const name = quoted(p.text("name"));
      const open = cells.length === 0 ? `${name} ficou` : `${name} e ${count(cells.length, "outra meta ficaram", "outras metas ficaram")}`;
      const kind = p.textOrNull("kind") as Kind | null;
      switch (p.text("reason")) {
        case "agreement":
          return `Nenhuma tabela de faixas traz o nome de ${name}. Como todas as das ${withKind("metas", kind)} pagam o mesmo, usei a de ${quoted(p.textOrNull("activity") ?? "")}.`;
        case "differ":
          return `Não dá para saber qual tabela de faixas vale para ${name}, e elas pagam valores diferentes: a linha ficou em aberto.`;
        case "unsound":
          return `A tabela de faixas de ${name} tem uma faixa que não pude ler ou que termina antes de começar: a linha ficou em aberto.`;
        default:
          return `Não há tabela de faixas para as ${withKind("metas", kind)}: nada diz quanto se paga, e ${open} em aberto.`;
      }
    },
    remedy: p => BAND_REMEDIES[p.text("reason")]!,
  },
  "annual-target-prorated": {
    sentence: p => `A meta de ${quoted(p.text("indicator"))} é de ${number(p.fraction("target"))} por ano: ${proratedTo(p)}.`,
    remedy: () => "Se o contrato cobra a meta inteira em outra data, avalie esta linha só naquele período.",
  },
  "target-prorated": {
    sentence: p => `A meta de ${quoted(p.text("indicator"))}, ${number(p.fraction("target"))}, vale para ${count(p.many("periodMonths"), "mês", "meses")}: ${proratedTo(p)}.`,
    remedy: () => "Se o contrato cobra a meta de outro modo, escreva a periodicidade ao lado dela.",
  },
  "strict-limit": {
    sentence: p => `${quoted(p.text("indicator"))} ficou exatamente no limite de ${quoted(p.text("text"))}: contei como 100% da meta.`,
    remedy: () => "Se o contrato não aceita o próprio limite, escreva na meta o maior valor que ele aceita.",
  },
  "share-missing": {
    sentence: p =>
      `Nenhuma composição diz que parte do orçamento de ${p.text("component")} paga as ${withKind("metas", p.textOrNull("kind") as Kind | null)}: ${count(p.many("count"), "linha ficou", "linhas ficaram")} em aberto.`,
    remedy: () => "Acrescente a composição à planilha, por exemplo Produção 90% e Qualitativos 10%.",
  },
};

const FAULTS: Readonly<Record<string, { readonly sentence: (p: Params) => string; readonly remedy: string }>> = {
  "text": { sentence: p => numberFault(p.text("text"))?.why ?? "que não é um número", remedy: "Escreva só o número; se o mês ainda não fechou, deixe em branco." },
  "ambiguous": { sentence: p => `que pode ser ${["value", "other"].map(name => (p.text("text").includes("%") ? shortPercent : number)(p.fraction(name))).join(" ou ")}`, remedy: "Digite o valor como número, e não como texto." },
  "negative": { sentence: p => `e ${p.textOrNull("month") === null ? "esse número" : "um realizado"} não pode ser negativo`, remedy: "Confira o número e o sinal." },
  "not-percent": {
    sentence: p => `sem o sinal de %, e a meta é uma porcentagem (${number(p.fraction("value"))}% ou ${shortPercent(p.fraction("value"))}?)`,
    remedy: "Escreva o resultado com o sinal de %.",
  },
  "unasked-percent": {
    sentence: p => `e a meta é ${number(p.fraction("target"))}, sem o sinal de % (seriam ${shortPercent(p.fraction("value"))} de ${number(p.fraction("target"))}%?)`,
    remedy: "Se as duas são porcentagens, escreva a meta e o resultado com o sinal de %.",
  },
  "too-high": { sentence: () => "mais de cinco vezes o todo", remedy: "Confira o resultado: uma porcentagem assim parece erro de digitação." },
  "not-yes-no": { sentence: () => "e esta meta só pode estar cumprida (1) ou não (0)", remedy: "Escreva 1 se foi cumprida no mês, 0 se não foi." },
};

const BAND_REMEDIES: Readonly<Record<string, string>> = {
  agreement: "Se outra tabela de faixas vale para esta linha, escreva nela o nome do grupo ou da unidade.",
  differ: "Escreva, na coluna da atividade da tabela de faixas certa, o nome da unidade, do grupo ou do indicador.",
  unsound: "Corrija os limites e o que se paga em cada faixa.",
  none: "Acrescente à planilha a tabela de faixas: quanto se atinge da meta e quanto se paga.",
};

function named(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return list([...names.slice(0, MOST_NAMES).map(quoted), ...(rest > 0 ? [`mais ${count(rest, "indicador", "indicadores")}`] : [])]);
}

/** A number that was typed as one has no text of its own. */
function typedText(p: Params): string {
  const value = p.fractionOrNull("value");
  return quoted(p.text("text") === "" && value ? number(value) : p.text("text"));
}

function place(p: Params): string {
  const facility = p.textOrNull("facility");
  return facility === null ? "" : ` (${facility})`;
}

function cellName(month: string | null): string {
  if (month === null) return "O número de profissionais ativos";
  return month === "" ? "O resultado" : `O realizado de ${shortMonth(month)}`;
}

/** "comparei 4 meses de produção com 4.460 (13.380 × 4 ÷ 12)". */
function proratedTo(p: Params): string {
  const [target, months, whole] = [p.fraction("target"), p.many("months"), p.many("periodMonths")];
  const part: Fraction = multiply(target, divide(fraction(months), fraction(whole)));
  return `comparei ${count(months, "mês", "meses")} de produção com ${number(part)} (${number(target)} × ${months} ÷ ${whole})`;
}
