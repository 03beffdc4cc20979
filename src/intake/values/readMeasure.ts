import { fold } from "../text/fold";
import type { Figure } from "./readNumber";
import { readStatedPeriod } from "./readPeriod";

/** What is counted: "320 Consultas mês/ por …" -> "Consultas", "≤ 8 dias" -> "dias"; null for a percentage or a bare number. */
export function readMeasure(text: string, figure: Figure): string | null {
  if (figure.percent) return null;
  const word = /^\s*(?:\([^)]*\)\s*)?(\p{L}+)/u.exec(text.slice(figure.end))?.[1];
  return word === undefined || /^(por|ao|a|de|e|mes|ano|dia)$/.test(fold(word)) ? null : word;
}

/** Whom the target counts for: "… por profissional ativo (média …)" -> "profissional ativo"; a period ("por quadrimestre") is none. */
export function readPer(text: string): string | null {
  const per = /\bpor\s+([\p{L}][\p{L}\s]*?)\s*(?:[(,;.\d]|\be\b|$)/iu.exec(text)?.[1]?.trim();
  if (per === undefined || fold(per) === "cento") return null;
  return readStatedPeriod(`por ${per}`) === null ? per : null;
}
