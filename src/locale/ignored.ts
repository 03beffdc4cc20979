import type { IgnoredReason } from "../intake/records";

const REASONS: Readonly<Record<IgnoredReason, string>> = {
  "hidden-sheet": "planilha oculta",
  "no-planning-header": "não tem cabeçalho de metas, faixas, ações ou produção",
  "note": "texto corrido ou observação",
  "empty-sheet": "planilha vazia",
  "written-by-pactua": "planilha gravada pelo próprio Pactua",
  "no-value-column": "tem cabeçalho, mas nenhuma coluna de valores",
  "chart-sheet": "folha que só tem gráfico",
};

/** Why a range was left aside: "planilha oculta". */
export function ignoredReason(reason: IgnoredReason): string {
  return REASONS[reason];
}
