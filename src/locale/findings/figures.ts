import { absolute, type Fraction, isNegative } from "../../domain/fraction";
import { count, list, money, number, percent, shortPercent } from "../numbers";
import { quoted } from "./phrases";
import type { Params, Wording } from "./wording";

/** What is said of the tables of figures around the targets: sums, balances, means and rates. */
export const FIGURES: Readonly<Record<string, Wording>> = {
  "sum-differs": {
    sentence: p => `${quoted(p.text("indicator"))}${column(p)} diz ${figure(p, "stated")}, mas ${madeOf(p)} ${figure(p, "sum")}: ${difference(p)}.`,
    remedy: (p, { cell }) => `Confira ${p.text("of") === "mean" ? "as linhas" : "as parcelas"}. Se estão certas, escreva ${figure(p, "sum")} em ${cell}.`,
  },
  "rate-disagrees": {
    sentence: p => {
      const rates = p.fractions("rates");
      const written = rates.length > 1 ? `${list(rates.map(shortPercent))}, ${shortPercent(p.fraction("rate"))} ao todo` : `${p.is("atMost") ? "até " : ""}${shortPercent(p.fraction("rate"))}`;
      const computed = `${shortPercent(p.fraction("rate"))} de ${money(p.fraction("baseValue"))} (${quoted(p.text("base"))}) são ${money(p.fraction("computed"))}`;
      return `${quoted(p.text("label"))} fala em ${written}, mas o valor é ${money(p.fraction("value"))}, ${percent(p.fraction("real"))}: ${computed}.`;
    },
    remedy: (p, { cell }) => `Confira a alíquota e a base. Se a porcentagem está certa, escreva ${money(p.fraction("computed"))} em ${cell}; se o valor está certo, corrija a porcentagem no nome.`,
  },
  "figure-unreadable": {
    sentence: p => {
      const more = p.many("count") > 1 ? ` Há mais ${count(p.many("count") - 1, "célula assim", "células assim")} na tabela.` : "";
      return `Não consegui ler ${quoted(p.text("measure"))} de ${quoted(p.text("indicator"))}, ${quoted(p.text("text"))}: não conferi as somas que passam por ali.${more}`;
    },
    remedy: (_, { cell }) => `Escreva um número em ${cell}, ou deixe a célula em branco.`,
  },
};

function figure(p: Params, name: string): string {
  return show(p.fraction(name), p);
}

function show(value: Fraction, p: Params): string {
  switch (p.text("unit")) {
    case "money": return money(value);
    case "percent": return percent(value);
    default: return number(value, p.text("of") === "mean" ? 2 : 6);
  }
}

function column(p: Params): string {
  const measure = p.textOrNull("measure");
  return measure === null ? "" : ` (${measure})`;
}

function madeOf(p: Params): string {
  const lines = count(p.many("count"), "linha", "linhas");
  switch (p.text("of")) {
    case "mean": return p.many("count") === 1 ? "a única linha dá" : `a média das ${lines} dá`;
    case "balance": return "somando e descontando as linhas acima sobram";
    default: return p.many("count") === 1 ? "a única linha que ele soma tem" : `as ${lines} somadas dão`;
  }
}

function difference(p: Params): string {
  const off = p.fraction("off");
  return `${show(absolute(off), p)} ${isNegative(off) ? "a menos" : "a mais"}`;
}
