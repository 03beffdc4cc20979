import { equals, type Fraction } from "../../domain/fraction";
import { list, shortPercent } from "../numbers";
import { inActivity, quoted, sentenceCase } from "./phrases";
import type { Params, Wording } from "./wording";

export const BANDS: Readonly<Record<string, Wording>> = {
  "band-gap": {
    sentence: p => {
      const gaps = gapsOf(p);
      const above = gaps.filter(gap => !gap.fromZero);
      const effects = [
        ...(above.length > 0 ? [`Estendi a faixa de baixo até ${list(above.map(gap => shortPercent(gap.to)))}.`] : []),
        ...(above.length < gaps.length ? [`Abaixo de ${shortPercent(gaps[0]!.to)} não paguei nada.`] : []),
      ];
      return `${sentenceCase(`${inActivity(p.textOrNull("activity"))}nenhuma faixa diz o que se paga ${list(gaps.map(stretch))} da meta.`)} ${effects.join(" ")}`;
    },
    remedy: (p, { cell }) => {
      const [first] = gapsOf(p);
      return first!.fromZero
        ? `Acrescente a faixa «Menos que ${shortPercent(first!.to)}», com o que se paga nela.`
        : `Escreva em ${cell} que a faixa vai até menos de ${shortPercent(first!.to)}, para não sobrar espaço entre as duas.`;
    },
  },
  "band-overlap": {
    sentence: p => {
      if (p.text("effect") === "touch") return touch(p);
      const more = p.many("more") > 0 ? " Há outras sobreposições na mesma tabela." : "";
      return `${inActivity(p.textOrNull("activity"))}${quoted(p.text("text"))} e ${quoted(p.text("other"))} valem ao mesmo tempo ${reach(p)} da meta: ${effect(p)}.${more}`;
    },
    remedy: p => OVERLAP_REMEDIES[p.text("effect")]!,
  },
  "band-open-above": {
    sentence: p =>
      `${sentenceCase(`${inActivity(p.textOrNull("activity"))}nada diz o que se paga acima de ${shortPercent(p.fraction("limit"))} da meta.`)} Continuei com os ${shortPercent(p.fraction("factor"))} da faixa ${quoted(p.text("text"))}.`,
    remedy: p => `Acrescente a faixa «Acima de ${shortPercent(p.fraction("limit"))}», mesmo que ela também pague ${shortPercent(p.fraction("factor"))}.`,
  },
  "band-unordered": {
    sentence: p => p.text("reason") === "limits" ? reversedLimits(p) : reversedFactors(p),
    remedy: (p, { cell }) => p.text("reason") === "limits"
      ? `Escreva em ${cell} primeiro o limite menor, depois o maior.`
      : "Confira o que cada faixa paga: até 100% da meta, quem atinge mais não deve receber menos.",
  },
  "band-unreadable": {
    sentence: p => {
      const pay = p.textOrNull("payText");
      const rest = p.many("count") > 1 ? " Há outras assim na mesma tabela." : "";
      return `${sentenceCase(`${inActivity(p.textOrNull("activity"))}não consegui ler a faixa ${quoted(p.text("text"))}${pay ? `, que paga ${quoted(pay)}` : ""}.`)}${rest}`;
    },
    remedy: () => "Escreva os limites e o que se paga com números, como «Entre 70% e 84,9% da meta» e «90%».",
  },
};

const OVERLAP_REMEDIES: Readonly<Record<string, string>> = {
  "same-factor": "O valor a pagar não muda. Deixe os limites de uma terminarem onde a outra começa, ou junte as duas.",
  "event": "O valor a pagar não muda, porque a frase não diz quanto se paga. Se ela devia mudar, escreva a porcentagem.",
  "touch": "Diga no texto das faixas a qual delas o limite pertence, como «De 70% até menos de 85%».",
  "different-factor": "Corrija os limites, para cada resultado cair em uma faixa só. Enquanto isso, uma linha nesse trecho fica em aberto.",
};

/** The lower band first, as it loses its limit. */
function touch(p: Params): string {
  const [limit, ...others] = p.fractions("limits").map(shortPercent);
  const again = others.length === 0 ? "" : ` O mesmo vale em ${list(others)}.`;
  const start = sentenceCase(`${inActivity(p.textOrNull("activity"))}exatamente ${limit} da meta cabe em ${quoted(p.text("text"))} e em ${quoted(p.text("other"))}.`);
  return `${start} Usei a faixa de cima, que paga ${shortPercent(p.fraction("otherFactor"))}, e não a de baixo, que paga ${shortPercent(p.fraction("factor"))}.${again}`;
}

interface Gap {
  readonly from: Fraction;
  readonly to: Fraction;
  readonly fromZero: boolean;
}

function gapsOf(p: Params): Gap[] {
  const to = p.fractions("to");
  return p.fractions("from").map((from, i) => ({ from, to: to[i]!, fromZero: i === 0 && p.is("fromZero") }));
}

function stretch({ from, to, fromZero }: Gap): string {
  if (fromZero) return `abaixo de ${shortPercent(to)}`;
  return equals(from, to) ? `em ${shortPercent(to)}` : `entre ${shortPercent(from)} e ${shortPercent(to)}`;
}

function reach(p: Params): string {
  const [from, to] = [p.fractionOrNull("from"), p.fractionOrNull("to")];
  if (from === null) return to === null ? "para qualquer porcentagem" : `até ${shortPercent(to)}`;
  if (to === null) return `acima de ${shortPercent(from)}`;
  return equals(from, to) ? `em ${shortPercent(from)}` : `de ${shortPercent(from)} a ${shortPercent(to)}`;
}

function effect(p: Params): string {
  const [factor, other] = [p.fractionOrNull("factor"), p.fractionOrNull("otherFactor")];
  if (factor === null || other === null) return "a primeira não diz quanto se paga, e vale a segunda";
  return equals(factor, other) ? `as duas pagam ${shortPercent(factor)}` : `uma paga ${shortPercent(factor)}, a outra ${shortPercent(other)}`;
}

function reversedLimits(p: Params): string {
  const [from, to] = [p.fractionOrNull("from"), p.fractionOrNull("to")];
  const limits = from !== null && to !== null && !equals(from, to)
    ? `começa em ${shortPercent(from)} e termina antes, em ${shortPercent(to)}`
    : "começa e termina no mesmo ponto";
  return sentenceCase(`${inActivity(p.textOrNull("activity"))}a faixa ${quoted(p.text("text"))} ${limits}: nenhum resultado cabe nela.`);
}

function reversedFactors(p: Params): string {
  return sentenceCase(`${inActivity(p.textOrNull("activity"))}a faixa ${quoted(p.text("text"))} paga ${shortPercent(p.fraction("factor"))}, mais que a faixa acima dela, ${quoted(p.text("other"))}, que paga ${shortPercent(p.fraction("otherFactor"))}.`);
}
