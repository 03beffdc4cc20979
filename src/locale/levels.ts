import type { Level } from "../validate/finding";

const LEVELS: Readonly<Record<Level, string>> = { error: "Erro", warning: "Aviso", info: "Escolha" };

/** The level of one finding, for a column headed Nível. */
export function levelName(level: Level): string {
  return LEVELS[level];
}
