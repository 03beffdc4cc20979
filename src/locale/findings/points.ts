import { equals, type Fraction, isZero } from "../../domain/fraction";
import { count, list, number, shortPercent } from "../numbers";
import { quoted } from "./phrases";
import type { Params, Wording } from "./wording";

/** What is said of bands that give points. */
export const POINTS: Readonly<Record<string, Wording>> = {
  "points-gap": {
    sentence: p => {
      const stretches = [...endless(p), ...p.fractions("from").map((from, i) => `${between(from, p.fractions("to")[i]!, p)} (${points(p.fractions("points")[i]!)})`)];
      const shared = p.many("count") > 1 ? ` e em mais ${count(p.many("count") - 1, "indicador", "indicadores")}` : "";
      return `Em ${quoted(p.text("indicator"))}${shared}, nenhuma faixa diz quantos pontos valem os resultados ${list(stretches)}${ofTarget(p)}. Usei os pontos entre parênteses: os da faixa vizinha de pior resultado.`;
    },
    remedy: (p, { cell }) => {
      const [from, to] = [p.fractions("from")[0], p.fractions("to")[0]];
      if (!from || !to) return `Escreva em ${cell} o que valem os resultados acima de ${limit(p.fraction("beyond"), p)}${unitOf(p)}.`;
      if (isZero(from) && p.is("percent")) return `Escreva em ${cell} o que valem os resultados abaixo de ${limit(to, p)}.`;
      return `Escreva em ${cell} faixas que se encostem: uma até ${limit(to, p)}${unitOf(p)}, ou a outra a partir de ${limit(from, p)}${unitOf(p)}.`;
    },
  },
  "points-overlap": {
    sentence: p => {
      const more = p.many("more") > 0 ? " Há outras sobreposições no mesmo indicador." : "";
      return `Em ${quoted(p.text("indicator"))}, ${quoted(p.text("text"))} e ${quoted(p.text("other"))} valem ao mesmo tempo ${reach(p)}${ofTarget(p)}: ${number(p.fraction("points"))} ou ${points(p.fraction("otherPoints"))}.${taken(p)}${more}`;
    },
    remedy: p => p.fractionOrNull("earns") === null
      ? "Corrija os limites, para cada resultado cair em uma faixa só. Enquanto isso, um resultado nesse trecho fica em aberto."
      : "Diga nas faixas a qual das duas o limite pertence, como «90% até menos de 100%».",
  },
  "points-unreadable": {
    sentence: p => `Em ${quoted(p.text("indicator"))}, ${UNREADABLE[p.text("lacks")]!} ${list(p.texts("texts").map(quoted))}: o indicador fica em aberto.`,
    remedy: () => "Escreva uma faixa em cada linha, com os limites e os pontos em números, como «90 a 99% da meta – 80 pontos» ou «Até 60 min – 100 pontos».",
  },
  "points-unordered": {
    sentence: p => `Em ${quoted(p.text("indicator"))}, a faixa ${quoted(p.text("text"))} vale ${points(p.fraction("points"))}, menos que a do resultado pior, ${quoted(p.text("other"))}, que vale ${points(p.fraction("otherPoints"))}.`,
    remedy: () => "Confira os pontos de cada faixa: um resultado melhor não deve valer menos.",
  },
  "points-missing": {
    sentence: p => p.many("count") === 1
      ? `${quoted(p.text("indicator"))} está na tabela de pontos, mas não tem pontos: fica fora do pagamento.`
      : `${count(p.many("count"), "indicador está", "indicadores estão")} na tabela de pontos sem ter pontos, a começar por ${quoted(p.text("indicator"))}: ficam fora do pagamento.`,
    remedy: () => "Escreva quantos pontos vale cada resultado, ou deixe assim se o indicador só é acompanhado.",
  },
  "points-unused": {
    sentence: (p, { sheet }) => `${sheet} tem pesos e também pontos, em ${count(p.many("count"), "indicador", "indicadores")}: o pagamento segue os pesos, e os pontos ficam de fora.`,
    remedy: () => "Se são os pontos que pagam, deixe-os em uma planilha sem coluna de peso.",
  },
};

const UNREADABLE: Readonly<Record<string, string>> = {
  points: "não consegui ler quantos pontos vale",
  limits: "não consegui ler para que resultado vale",
  order: "termina antes de começar a faixa",
};

function points(value: Fraction): string {
  if (isZero(value)) return "nenhum ponto";
  return `${number(value)} ${equals(value, { num: 1n, den: 1n }) ? "ponto" : "pontos"}`;
}

function limit(value: Fraction, p: Params): string {
  return p.is("percent") ? shortPercent(value) : number(value);
}

function between(from: Fraction, to: Fraction, p: Params): string {
  const unit = unitOf(p);
  if (equals(from, to)) return `em ${limit(from, p)}${unit}`;
  return isZero(from) && p.is("percent") ? `abaixo de ${limit(to, p)}` : `entre ${limit(from, p)} e ${limit(to, p)}${unit}`;
}

function taken(p: Params): string {
  const earns = p.fractionOrNull("earns");
  return earns === null ? "" : ` Usei ${points(earns)}, os do melhor resultado.`;
}

function endless(p: Params): string[] {
  const beyond = p.fractionOrNull("beyond");
  return beyond === null ? [] : [`acima de ${limit(beyond, p)}${unitOf(p)} (${points(p.fraction("beyondPoints"))})`];
}

function unitOf(p: Params): string {
  const measure = p.textOrNull("measure");
  return measure === null ? "" : ` ${measure}`;
}

function ofTarget(p: Params): string {
  return p.text("basis") === "attainment" ? " da meta" : "";
}

function reach(p: Params): string {
  const [from, to] = [p.fractionOrNull("from"), p.fractionOrNull("to")];
  if (from === null) return to === null ? "em qualquer resultado" : `até ${limit(to, p)}${unitOf(p)}`;
  return to === null ? `acima de ${limit(from, p)}${unitOf(p)}` : between(from, to, p);
}
