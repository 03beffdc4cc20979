import type { IgnoredReason } from "../intake/records";

const REASONS: Readonly<Record<IgnoredReason, string>> = {
  "hidden-sheet": "a planilha está oculta",
  "no-planning-header": "não achei um cabeçalho de metas, faixas, pesos ou ações",
  "note": "parece uma anotação",
  "empty-sheet": "a planilha está vazia",
  "written-by-pactua": "foi o Pactua que escreveu",
  "no-value-column": "há cabeçalho, mas nenhuma coluna de meta ou de valor",
  "set-aside": "você pediu para deixar de lado",
  "two-weights": "a linha tem um peso quantitativo e um qualitativo, e não escolhi entre eles",
  "chart-sheet": "a planilha só tem um gráfico",
};

/** Why something on a sheet was not used, to follow a colon. */
export function ignoredReason(reason: IgnoredReason): string {
  return REASONS[reason];
}
