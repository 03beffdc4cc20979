import { fold } from "../text/fold";
import type { Figure } from "./readNumber";
import { readStatedPeriod } from "./readPeriod";

/** What is counted: "320 Consultas mês/ por …" -> "Consultas", "≤ 8 dias" -> "dias"; null for a percentage or a bare number. */
export function readMeasure(text: string, figure: Figure): string | null {
  if (figure.percent) return null;
  const word = /^\s*(?:\([^)]*\)\s*)?(\p{L}+[²³2]?)/u.exec(text.slice(figure.end))?.[1];
  return word === undefined || /^(por|para|ao|a|o|de|da|do|em|e|ou|x|p|per|ate|cada|mes|ano|dia|mensa.*|anua.*)$/.test(fold(word)) ? null : word;
}

/** Whom the target counts for: "… por profissional ativo (média …)" -> "profissional ativo"; a period ("por quadrimestre") is none. */
export function readPer(text: string): string | null {
  const named = [...text.matchAll(/\bpor\s+([\p{L}][\p{L}\s]*?)\s*(?=[(,;./\d]|\b(?:e|por|ao|no|na|com)\b|$)/giu)].map(match => match[1]!.trim());
  return named.find(per => !/^(cento|cem|mil|milhao|milhoes)\b/.test(fold(per)) && readStatedPeriod(`por ${per}`) === null) ?? null;
}
