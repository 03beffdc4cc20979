import type { Fraction } from "../../domain/fraction";
import { readFigures } from "./readNumber";

/** "INDICADORES DE QUALIDADE (60%)", "AMBULATÓRIO - Peso: 60%": the weight that a heading carries, and the heading without it; null where it carries none. */
export function readTitleWeight(text: string): { readonly value: Fraction; readonly name: string } | null {
  const written = /\(([^)]*%)\s*\)|peso\D*([\d.,]+\s*%)/i.exec(text);
  const figure = written && readFigures(written[1] ?? written[2]!)[0];
  if (!figure?.percent) return null;
  const name = text.slice(0, written!.index) + text.slice(written!.index + written![0].length);
  return { value: figure.value, name: name.replace(/^[\s:;,|(–—-]+|[\s:;,|(–—-]+$/g, "") };
}
