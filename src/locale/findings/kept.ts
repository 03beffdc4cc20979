import type { Fraction } from "../../domain/fraction";
import type { Kind } from "../../intake/records";
import { withKind } from "../kinds";
import { count, list, money, number, shortPercent } from "../numbers";
import { shortMonth } from "../periods";
import { finePercent, quoted } from "./phrases";
import type { Params, Wording } from "./wording";

const MOST_VALUES = 12;

/** What is said of numbers that a person typed on an evaluation sheet. */
export const KEPT: Readonly<Record<string, Wording>> = {
  "input-kept": {
    sentence: (p, { sheet, cell }) => {
      const typed = p.fractionOrNull("typed");
      const text = p.text("typedText");
      const mine = typed ? amount(typed, p) : text === "" ? "em branco" : quoted(text);
      const more = p.many("more") === 0 ? "" : ` O mesmo vale para mais ${count(p.many("more"), "célula", "células")} desta linha.`;
      return `Mantive ${subject(p)} como está em ${sheet}, ${cell}: ${mine}, e não ${amount(p.fraction("read"), p)}, ${SOURCES[p.text("what")]!}.${more}`;
    },
    remedy: (p, { cell }) => `Se vale ${SOURCES_NAMED[p.text("what")]!}, escreva ${amount(p.fraction("read"), p)} em ${cell}.`,
  },
  "input-standing": {
    sentence: (p, { sheet, cell }) => p.many("count") === 1
      ? `A produção de agora não diz o valor de ${sheet}, ${cell}: continua o que já estava lá.`
      : `A produção de agora não diz ${count(p.many("count"), "valor", "valores")} de ${sheet}, a começar em ${cell}: continuam os que já estavam lá.`,
    remedy: () => "Se não valem mais, apague-os na planilha de avaliação, ou traga a produção completa.",
  },
  "formula-overwritten": {
    sentence: (p, { sheet, cell }) => {
      const typed = p.fractionOrNull("typed");
      return `Em ${sheet}, ${cell} está digitado ${typed ? number(typed) : quoted(p.text("typedText"))} no lugar da fórmula: os totais dessa planilha não são os calculados.`;
    },
    remedy: () => "Atualize as planilhas de avaliação: a fórmula volta. Para mudar o resultado, mude uma célula amarela.",
  },
  "input-dropped": {
    sentence: (p, { sheet, cell }) => p.text("reason") === "weight"
      ? `O contrato agora diz o peso de ${quoted(p.text("name"))}, ${finePercent(p.fraction("weight"))}: ele tomou o lugar do que estava digitado em ${sheet}, ${cell} (${shortPercent(p.fractions("typed")[0]!)}).`
      : `${quoted(p.text("name"))} não está mais no contrato e saiu de ${sheet}${values(p.fractions("typed"))}.`,
    remedy: p => p.text("reason") === "weight"
      ? "Confira qual dos dois vale e corrija o contrato, se for o caso."
      : "Se o indicador só mudou de nome, digite os valores na linha nova.",
  },
};

const SOURCES: Readonly<Record<string, string>> = {
  month: "da produção", professionals: "da produção", budget: "da tabela de orçamentos", share: "da composição do contrato",
};

const SOURCES_NAMED: Readonly<Record<string, string>> = {
  month: "a produção", professionals: "a produção", budget: "a tabela de orçamentos", share: "o contrato",
};

function subject(p: Params): string {
  switch (p.text("what")) {
    case "month":
      return `o realizado de ${p.text("month") === "" ? "" : `${shortMonth(p.text("month"))} de `}${quoted(p.text("name"))}`;
    case "professionals":
      return `os profissionais de ${quoted(p.text("name"))}`;
    case "budget":
      return `o orçamento de ${p.text("name")}`;
    default:
      return `a parte das ${withKind("metas", (p.text("name") || null) as Kind | null)}`;
  }
}

function amount(value: Fraction, p: Params): string {
  if (p.is("percent")) return shortPercent(value);
  return p.text("what") === "budget" ? money(value) : number(value);
}

function values(typed: readonly Fraction[]): string {
  const rest = typed.length - MOST_VALUES;
  const shown = [...typed.slice(0, MOST_VALUES).map(value => number(value)), ...(rest > 0 ? [`mais ${number({ num: BigInt(rest), den: 1n })}`] : [])];
  return typed.length === 0 ? "" : `, onde estava digitado ${list(shown)}`;
}
