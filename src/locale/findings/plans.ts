import { add, equals, type Fraction, ONE, ZERO } from "../../domain/fraction";
import { dayText } from "../days";
import { count, list, number, shortPercent } from "../numbers";
import { quoted } from "./phrases";
import type { Params, Wording } from "./wording";

/** Findings about plans: deadlines, statuses, progress and series. */
export const PLANS: Readonly<Record<string, Wording>> = {
  "deadline-unreadable": {
    sentence: p => {
      const suggestion = p.textOrNull("suggestion");
      return `Não consegui ler o prazo de ${quoted(p.text("action"))}: ${quoted(p.text("text"))}.${suggestion === null ? "" : ` Deve ser ${quoted(suggestion)}.`}`;
    },
    remedy: (p, { cell }) => {
      const suggestion = p.textOrNull("suggestion");
      return suggestion === null
        ? `Escreva o prazo em ${cell} com mês e ano («até abril de 2025», «2024 a 2027») ou «contínuo». Enquanto isso, a ação fica sem prazo.`
        : `Escreva «${suggestion}» em ${cell}, se é isso mesmo. Enquanto isso, a ação fica sem prazo.`;
    },
  },
  "deadline-disagrees": {
    sentence: p => `${quoted(p.text("action"))} tem dois prazos que não combinam: ${quoted(p.text("text"))} vai até ${dayText(p.text("end"))} e ${quoted(p.text("other"))}, em ${p.text("otherCell")}, até ${dayText(p.text("otherEnd"))}.`,
    remedy: (p, { cell }) => `Confira qual prazo vale e corrija ${cell} ou ${p.text("otherCell")}. Enquanto isso, conto pela linha do prazo.`,
  },
  "deadline-before-start": {
    sentence: p => p.text("what") === "end"
      ? `O prazo de ${quoted(p.text("action"))}, ${quoted(p.text("text"))}, termina (${dayText(p.text("end"))}) antes de começar (${dayText(p.text("start"))}).`
      : `A entrega de ${quoted(p.text("action"))} está prevista para ${dayText(p.text("end"))} (${quoted(p.text("text"))}), antes do próprio prazo, ${quoted(p.text("start"))}${p.is("late") ? ", e a ação consta como atrasada" : ""}.`,
    remedy: (p, { cell }) => p.text("what") === "end"
      ? `Corrija as datas em ${cell}: o início vem antes do término.`
      : `Confira o ano em ${cell}: uma nova previsão costuma vir depois do prazo.`,
  },
  "status-unknown": {
    sentence: p => `Não sei o que quer dizer o status ${quoted(p.text("text"))} de ${quoted(p.text("action"))}.${inOthers(p.many("count"))}`,
    remedy: (_, { cell }) => `Escreva em ${cell}: Não iniciada, Em andamento, Concluída, Atrasada ou Parada. Enquanto isso, conto só pelo prazo.`,
  },
  "progress-unknown": {
    sentence: p => p.many("count") === 1
      ? `A conclusão de ${quoted(p.text("action"))} não foi preenchida: ${quoted(p.text("text"))}.`
      : `A conclusão de ${count(p.many("count"), "ação", "ações")} desta planilha não foi preenchida (${quoted(p.text("text"))}), a começar por ${quoted(p.text("action"))}.`,
    remedy: (_, { cell }) => `Escreva em ${cell} quanto já foi feito, de 0% a 100%: sem isso, não comparo o feito com o esperado.`,
  },
  "progress-disagrees": {
    sentence: p => `${quoted(p.text("action"))} consta como ${quoted(p.text("text"))}, mas com ${shortPercent(p.fraction("progress"))} de conclusão.`,
    remedy: (p, { cell }) => p.text("status") === "done"
      ? `Escreva 100% em ${cell}, ou corrija o status. Enquanto isso, conto como concluída.`
      : `Corrija o status em ${cell}, ou a porcentagem. Enquanto isso, ${p.text("status") === "not-started" && !equals(p.fraction("progress"), ONE) ? "vale o status" : "conto como concluída"}.`,
  },
  "late": {
    sentence: p => {
      const responsible = p.textOrNull("responsible");
      const who = responsible === null ? "" : ` Responsável: ${responsible}.`;
      return p.many("days") === 0
        ? `${quoted(p.text("action"))} consta como atrasada, sem prazo vencido em ${dayText(p.text("date"))}.${who}`
        : `${quoted(p.text("action"))} está atrasada há ${count(p.many("days"), "dia", "dias")}: o prazo era ${dayText(p.text("end"))}.${who}`;
    },
    remedy: (_, { cell }) => `Combine um novo prazo com quem responde pela ação, ou registre a conclusão (linha de ${cell}).`,
  },
  "plan-input-dropped": {
    sentence: (p, { sheet, cell }) => `${quoted(p.text("name"))} não está mais no plano: o que havia sido digitado em ${sheet}, ${cell}, saiu da tabela.`,
    remedy: () => "Se só mudou de nome, digite de novo na linha nova.",
  },
  "value-missing": {
    sentence: p => `${quoted(p.text("indicator"))} não tem valor em ${list(p.texts("years"))} (${quoted(p.text("text"))}): deixei em branco, e não com zero.`,
    remedy: (_, { cell }) => `Nada a fazer, se não há valor nesse ano. Se é zero, escreva 0 em ${cell}.`,
  },
  "value-unreadable": {
    sentence: p => `Não consegui ler o valor de ${quoted(p.text("indicator"))} em ${list(p.texts("years"))}: ${quoted(p.text("text"))}.`,
    remedy: (_, { cell }) => `Escreva um número em ${cell}; a explicação pode ficar entre parênteses, depois dele.`,
  },
};

/** "… pode ser 2.871 ou 3.855", and what they make together. Only of a series; a target has its own words. */
export function ambiguousSeries(p: Params): string {
  const readings = p.fractions("readings");
  if (!p.is("parts")) return `${quoted(p.text("indicator"))} em ${String(p.many("year"))}, ${quoted(p.text("text"))}, pode ser ${readings.map(one => number(one)).join(" ou ")}. Não usei nenhum.`;
  return `${quoted(p.text("indicator"))} tem mais de um número em ${String(p.many("year"))}, ${quoted(p.text("text"))}: pode ser ${readings.map(one => number(one)).join(" ou ")}, ou a soma, ${number(sumOf(readings))}. Não usei nenhum.`;
}

function sumOf(readings: readonly Fraction[]): Fraction {
  return readings.reduce(add, ZERO);
}

function inOthers(many: number): string {
  return many > 1 ? ` O mesmo está em mais ${count(many - 1, "ação", "ações")}.` : "";
}
