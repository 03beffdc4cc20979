import type { Kind } from "../../intake/records";
import { withKind } from "../kinds";
import { count, list, percent } from "../numbers";
import { amount, andAgain, finePercent, percentOff, quoted } from "./phrases";
import type { Params, Wording } from "./wording";

/** What is the matter with targets and their weights, without the remedies: CONFERIRMETAS says only this, and its code must stay small. */
export const TARGET_SENTENCES = {
  "weights-do-not-add-up": (p, { sheet }) => {
    const of = `${sheet}${p.textOrNull("part") === null ? "" : `, ${quoted(p.text("part"))},`}`;
    const subject = p.many("count") === 1 ? `O único peso de ${of} é` : `Os ${withKind("pesos", p.textOrNull("kind") as Kind | null)} de ${of} somam`;
    const stated = p.fractionOrNull("stated");
    const written = stated === null ? "" : ` O total escrito em ${p.text("statedAt")} diz ${finePercent(stated)}.`;
    return `${subject} ${finePercent(p.fraction("sum"))}: ${percentOff(p.fraction("off"))} que 100%.${written}`;
  },
  "weight-out-of-range": p => `O peso de ${line(p)} é ${percent(p.fraction("weight"))}: um peso fica acima de 0% e vai no máximo até 100%.`,
  "weight-missing": p => p.many("count") === 1
    ? `Falta o peso de ${line(p)}: sem ele, a linha não recebe nada.`
    : `Falta o peso de ${count(p.many("count"), "linha", "linhas")} desta tabela, a começar por ${line(p)}: sem ele, elas não recebem nada.`,
  "target-zero": p => `A meta de ${quoted(p.text("indicator"))} é ${p.is("negative") ? "negativa" : "zero"} (${quoted(p.text("text"))}): não dá para calcular quanto dela foi atingido.${andAgain(p.many("count"))}`,
  "target-unreadable": p => p.text("text").trim() === ""
    ? `A meta de ${quoted(p.text("indicator"))} está em branco.${andAgain(p.many("count"))}`
    : `Não consegui ler a meta de ${quoted(p.text("indicator"))}: ${quoted(p.text("text"))}.${andAgain(p.many("count"))}`,
  "target-compound": p =>
    `A meta de ${quoted(p.text("indicator"))} junta mais de uma: ${quoted(p.text("text"))}. Usei ${amount(p.fraction("taken"), { percent: p.is("percent") })} e deixei de fora ${list(p.texts("others"))}.${andAgain(p.many("count"))}`,
  "target-range": p => {
    const kind = { percent: p.is("percent") };
    return `A meta de ${quoted(p.text("indicator"))} é um intervalo, ${quoted(p.text("text"))}: usei ${amount(p.fraction("from"), kind)} como mínimo, e passar de ${amount(p.fraction("to"), kind)} não desconta nada.${andAgain(p.many("count"))}`;
  },
  "target-text-disagrees": p =>
    `O nome do indicador fala em ${figure(p.text("named"))}, mas a meta é ${quoted(p.text("text"))}: ${quoted(p.text("indicator"))}.${andAgain(p.many("count"))}`,
  "direction-assumed": p => {
    const lower = p.text("direction") === "lower";
    return `A meta de ${quoted(p.text("indicator"))} é ${quoted(p.text("text"))}, sem dizer se é o máximo ou o mínimo. Pelo nome, li como ${lower ? "máximo: menos é melhor" : "mínimo: mais é melhor"}.${andAgain(p.many("count"))}`;
  },
  "number-ambiguous": p => {
    const [reading, other] = [p.fraction("reading"), p.fraction("other")].map(value => amount(value, { percent: p.is("percent") }));
    return `A meta de ${quoted(p.text("indicator"))}, ${quoted(p.text("text"))}, pode ser ${reading} ou ${other}. Usei ${reading}.${andAgain(p.many("count"))}`;
  },
  "duplicate-indicator": p => {
    const facility = p.textOrNull("facility");
    const group = p.textOrNull("group");
    const place = `${facility === null ? "" : ` em ${quoted(facility)}`}${group === null ? "" : ` no grupo ${quoted(group)}`}`;
    return `${quoted(p.text("indicator"))} aparece ${count(p.many("count"), "vez", "vezes")}${place}; a primeira está em ${p.text("first")}.`;
  },
} satisfies Readonly<Record<string, Wording["sentence"]>>;

/** "95%." as it ends a name -> "95%". */
function figure(text: string): string {
  return text.trim().replace(/[.,;]$/, "");
}

/** An indicator, with its facility where it has one. */
function line(p: Params): string {
  const facility = p.textOrNull("facility");
  return facility === null ? quoted(p.text("indicator")) : `${quoted(p.text("indicator"))} em ${quoted(facility)}`;
}
