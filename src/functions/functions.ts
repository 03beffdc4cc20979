import { toNumber } from "../domain/fraction";
import { round } from "../domain/rounding";
import { explainPayment } from "../locale/explainPayment";
import { answer, overCells, overRows } from "./answer";
import { checkTable } from "./checkTable";
import { describeDeadline } from "./describeDeadline";
import { describeState } from "./describeState";
import { describeTarget } from "./describeTarget";
import { evaluateTable } from "./evaluateTable";
import { isLeftOut } from "./matrix";
import { overPaid } from "./overPaid";
import { readBands, readPointBands } from "./readBands";
import { readDay, today } from "./readDay";
import { readAmount } from "./readQuantity";
import { shareOut } from "./shareOut";
import { reachedOf, worthOf } from "./worthOf";

/** An attainment that another cell computed carries the noise of its division: 0.85 may come as 0.8499999999999999. */
const FACTOR_PLACES = 12;

// What stands in the comments below is what Excel shows: custom-functions-metadata makes functions.json of it.
// Ids never change; parameters are only appended.

/**
 * Valor a pagar por um indicador, em reais, arredondado uma só vez ao centavo. Ex.: =PAGAMENTO(C4;B4;"0,70%";28431907,37;;;0,9)
 * @customfunction PAGAMENTO
 * @param realizado Quantidade produzida (célula ou intervalo)
 * @param meta Meta pactuada: 320, 95% ou um texto como "≥ 95%"
 * @param peso Peso do indicador: 0,70% ou 0,007
 * @param orçamento Orçamento do componente no período, em reais
 * @param [faixas] Intervalo de duas colunas, de e fator. Sem ele: 0% → 70%, 70% → 90%, 85% → 100%
 * @param [sentido] "maior" (padrão) ou "menor", quando menos é melhor
 * @param [composição] Parte do orçamento que paga este tipo de meta, como 90%. Sem ela, 100%
 * @returns Valor a pagar
 */
export function pagamento(
  realizado: unknown[][], meta: unknown[][], peso: unknown[][], orçamento: unknown[][], faixas?: unknown[][], sentido?: unknown[][], composição?: unknown[][],
): unknown[][] {
  return overPaid([realizado, meta, peso, orçamento, faixas, sentido, composição], paid => toNumber(paid.payment));
}

/**
 * Valor que deixa de ser pago por um indicador: valor cheio menos PAGAMENTO. Os argumentos são os mesmos.
 * @customfunction DESCONTO
 * @param realizado Quantidade produzida (célula ou intervalo)
 * @param meta Meta pactuada: 320, 95% ou um texto como "≥ 95%"
 * @param peso Peso do indicador: 0,70% ou 0,007
 * @param orçamento Orçamento do componente no período, em reais
 * @param [faixas] Intervalo de duas colunas, de e fator. Sem ele: 0% → 70%, 70% → 90%, 85% → 100%
 * @param [sentido] "maior" (padrão) ou "menor", quando menos é melhor
 * @param [composição] Parte do orçamento que paga este tipo de meta, como 90%. Sem ela, 100%
 * @returns Desconto em reais
 */
export function desconto(
  realizado: unknown[][], meta: unknown[][], peso: unknown[][], orçamento: unknown[][], faixas?: unknown[][], sentido?: unknown[][], composição?: unknown[][],
): unknown[][] {
  return overPaid([realizado, meta, peso, orçamento, faixas, sentido, composição], paid => toNumber(paid.deduction));
}

/**
 * Quanto da meta foi atingido: 1 é 100%. Se menos é melhor, meta ÷ realizado. Ex.: =ATINGIMENTO(270;320)
 * @customfunction ATINGIMENTO
 * @param realizado Quantidade produzida (célula ou intervalo)
 * @param meta Meta pactuada: 320, 95% ou um texto como "≤ 2,5%"
 * @param [sentido] "maior" (padrão) ou "menor", quando menos é melhor
 * @returns Parte da meta que foi atingida
 */
export function atingimento(realizado: unknown[][], meta: unknown[][], sentido?: unknown[][]): unknown[][] {
  return overCells([realizado, meta, sentido], (...cells) => toNumber(reachedOf(cells)));
}

/**
 * Fator da faixa em que um atingimento está. Ex.: =FATOR(0,85) dá 1
 * @customfunction FATOR
 * @param atingimento Parte da meta que foi atingida: 0,85 ou 85%
 * @param [faixas] Intervalo de duas colunas, de e fator. Sem ele: 0% → 70%, 70% → 90%, 85% → 100%
 * @returns Fator de pagamento
 */
export function fator(atingimento: unknown[][], faixas?: unknown[][]): unknown[][] {
  return answer(() => {
    const rule = readBands(faixas);
    return overCells([atingimento], cell => toNumber(worthOf(round(readAmount(cell, "attainment").value, FACTOR_PLACES), rule)));
  });
}

/**
 * Pontos que um indicador recebe pela faixa do seu atingimento.
 * @customfunction PONTOS
 * @param realizado Quantidade produzida (célula ou intervalo)
 * @param meta Meta pactuada: 320, 95% ou um texto como "≥ 95%"
 * @param faixas Intervalo de duas colunas, de (parte da meta) e pontos
 * @param [sentido] "maior" (padrão) ou "menor", quando menos é melhor
 * @returns Pontos
 */
export function pontos(realizado: unknown[][], meta: unknown[][], faixas: unknown[][], sentido?: unknown[][]): unknown[][] {
  return answer(() => {
    const rule = readPointBands(faixas);
    return overCells([realizado, meta, sentido], (...cells) => toNumber(worthOf(reachedOf(cells), rule)));
  });
}

/**
 * A conta de PAGAMENTO em uma frase: realizado, meta, faixa, fator, peso, composição, orçamento e valor. Os argumentos são os mesmos.
 * @customfunction EXPLICAR
 * @param realizado Quantidade produzida (célula ou intervalo)
 * @param meta Meta pactuada: 320, 95% ou um texto como "≥ 95%"
 * @param peso Peso do indicador: 0,70% ou 0,007
 * @param orçamento Orçamento do componente no período, em reais
 * @param [faixas] Intervalo de duas colunas, de e fator. Sem ele: 0% → 70%, 70% → 90%, 85% → 100%
 * @param [sentido] "maior" (padrão) ou "menor", quando menos é melhor
 * @param [composição] Parte do orçamento que paga este tipo de meta, como 90%. Sem ela, 100%
 * @returns Frase com a conta
 */
export function explicar(
  realizado: unknown[][], meta: unknown[][], peso: unknown[][], orçamento: unknown[][], faixas?: unknown[][], sentido?: unknown[][], composição?: unknown[][],
): unknown[][] {
  return overPaid([realizado, meta, peso, orçamento, faixas, sentido, composição], explainPayment);
}

/**
 * Lê o texto de uma meta e devolve uma linha: operador, valor, medida, por, período, sentido, linha de base, prazo e observação.
 * @customfunction LERMETA
 * @param texto Texto da meta, como "mínimo de 301 atendimento/dia" (célula ou coluna)
 * @returns Uma linha para cada texto
 */
export function lermeta(texto: unknown[][]): unknown[][] {
  return overRows([texto], describeTarget);
}

/**
 * Lê o texto de um prazo e devolve uma linha: início, fim (formate como data) e tipo. Ex.: =LERPRAZO("Julho/24 a dez/27")
 * @customfunction LERPRAZO
 * @param texto Texto do prazo, como "Até abril/24" (célula ou coluna)
 * @param [anoBase] Ano de uma data que não diz o seu
 * @returns Uma linha para cada texto
 */
export function lerprazo(texto: unknown[][], anoBase?: unknown[][]): unknown[][] {
  return overRows([texto, anoBase], describeDeadline);
}

/**
 * Situação de uma ação: Em dia, Vence em 12 dias, Atrasada há 40 dias, Parada, Concluída… Ex.: =SITUACAO(E4;F4;G4;HOJE())
 * @customfunction SITUACAO
 * @param prazo Prazo em texto ou data
 * @param status Status em texto, como "Em andamento"; pode estar em branco
 * @param [conclusão] Data em que foi concluída, ou quanto já foi feito (40%)
 * @param [data] Data da situação, como HOJE(). Sem ela, o dia do cálculo
 * @returns Situação em palavras
 */
export function situacao(prazo: unknown[][], status: unknown[][], conclusão?: unknown[][], data?: unknown[][]): unknown[][] {
  return overCells([prazo, status, conclusão, data], (deadline, stated, completed, date) =>
    describeState(deadline, stated, completed, isLeftOut(data) ? today() : readDay(date, "date")));
}

/**
 * Avalia uma tabela de metas: atingimento, fator, valor cheio, a pagar e desconto de cada linha, e o total na última.
 * @customfunction AVALIARMETAS
 * @param metas Tabela com Meta e Peso, ou Indicador, Meta e Peso, ou com a linha de títulos
 * @param realizados Uma coluna, com uma linha para cada meta (1 ou 0 para uma meta cumprida ou não)
 * @param orçamento Orçamento do componente no período, em reais
 * @param [faixas] Intervalo de duas colunas, de e fator. Sem ele: 0% → 70%, 70% → 90%, 85% → 100%
 * @param [composição] Parte do orçamento que paga estas metas: uma só, ou uma para cada linha. Sem ela, 100%
 * @returns Tabela com uma linha para cada meta, e o total
 */
export function avaliarmetas(metas: unknown[][], realizados: unknown[][], orçamento: unknown[][], faixas?: unknown[][], composição?: unknown[][]): unknown[][] {
  return answer(() => evaluateTable({ targets: metas, actuals: realizados, budget: orçamento, bands: faixas, share: composição }));
}

/**
 * Confere uma tabela de metas: pesos que não somam 100%, metas ilegíveis, repetidas ou duplas. Devolve nível, código, mensagem e linha.
 * @customfunction CONFERIRMETAS
 * @param metas Tabela com Meta e Peso, ou Indicador, Meta e Peso, ou com a linha de títulos
 * @returns Uma linha para cada inconsistência
 */
export function conferirmetas(metas: unknown[][]): unknown[][] {
  return answer(() => checkTable(metas));
}

/**
 * Reparte um valor pelos pesos, em centavos, sem perder nem sobrar nenhum. Ex.: =RATEAR(100;B2:B4)
 * @customfunction RATEAR
 * @param valor Valor a repartir, em reais
 * @param pesos Pesos de cada parte: percentuais, pontos ou quantidades
 * @returns Valores que somam o valor repartido
 */
export function ratear(valor: unknown[][], pesos: unknown[][]): unknown[][] {
  return answer(() => shareOut(valor, pesos));
}
