import type { Fraction } from "../domain/fraction";
import type { DeadlineKind, Direction, TargetReading } from "../intake/records";
import { amount, quoted, sentenceCase } from "./findings/phrases";
import { count, number, shortPercent } from "./numbers";

/** The words of the custom functions: what a cell says when it cannot say a number. Excel shows them beside #VALOR! and #N/D. */

/** Arguments as a planner knows them, with their article. */
const ARGUMENTS = {
  actual: "o realizado", target: "a meta", weight: "o peso", budget: "o orçamento", share: "a composição", direction: "o sentido",
  attainment: "o atingimento", bandFrom: "o início da faixa (de)", bandFactor: "o fator da faixa", bandPoints: "a pontuação da faixa",
  text: "o texto", baseYear: "o ano-base", deadline: "o prazo", status: "o status", completed: "a conclusão", date: "a data",
  amount: "o valor", weights: "o peso",
} as const;

export type Argument = keyof typeof ARGUMENTS;

const start = (argument: Argument): string => sentenceCase(ARGUMENTS[argument]);

export const FUNCTION_FAULTS = {
  blank: (argument: Argument) => `Falta ${ARGUMENTS[argument]}: a célula está em branco.`,
  errorCell: (argument: Argument, error: string) => `${start(argument)} vem de uma célula com erro (${error}): corrija-a primeiro.`,
  neither: (argument: Argument, text: string) => `${start(argument)} é ${text}, e não um número ou um texto.`,
  notANumber: (argument: Argument, text: string) => `${start(argument)} não é um número: ${quoted(text)}.`,
  ambiguous: (argument: Argument, text: string, one: Fraction, other: Fraction) =>
    `${start(argument)}, ${quoted(text)}, pode ser ${number(one)} ou ${number(other)}: digite como número.`,
  negative: (argument: Argument, value: Fraction) => `${start(argument)} não pode ser menor que zero: ${number(value)}.`,
  notPositive: (argument: Argument) => `${start(argument)} é zero ou está em branco: sem isso não há o que calcular.`,
  aboveOne: (argument: Argument, value: Fraction) =>
    `${start(argument)} é ${shortPercent(value)}, mais que 100%. Se está em pontos percentuais, escreva com o sinal: ${number(value)}%.`,
  notPercent: (argument: Argument, value: Fraction) =>
    `Só um dos dois, meta e realizado, está em porcentagem: ${ARGUMENTS[argument]} é ${number(value)}. Escreva ${number(value)}% ou a fração.`,
  severalTargets: (text: string) => `A meta junta mais de um número: ${quoted(text)}. Deixe um só, como ≥ 95%.`,
  directionUnknown: (text: string) => `O sentido é "maior" ou "menor", e não ${quoted(text)}.`,
  directionDisagrees: (text: string) => `A meta diz ${quoted(text)}, em que menos é melhor, mas o sentido diz "maior": corrija um dos dois.`,
  bandColumns: (columns: number) => `As faixas precisam de duas colunas, de e fator: este intervalo tem ${count(columns, "coluna", "colunas")}.`,
  noBands: "O intervalo de faixas está vazio.",
  bandTooHigh: (value: Fraction) => `Uma faixa começa em ${shortPercent(value)} da meta. Se está em pontos percentuais, escreva com o sinal: ${number(value)}%.`,
  bandTwice: (value: Fraction) => `Duas faixas começam em ${shortPercent(value)} da meta: apague a repetida ou a linha em branco.`,
  noBand: (attainment: Fraction) => `Nenhuma faixa vale para ${shortPercent(attainment)} da meta: a tabela precisa começar em 0%.`,
  sizes: (rows: string, columns: string) => `Os intervalos têm tamanhos diferentes (linhas: ${rows}; colunas: ${columns}): use o mesmo tamanho, ou uma só célula.`,
  tooLarge: "O resultado é grande demais para uma célula.",
  weightsZero: "Os pesos são todos zero ou estão em branco: não há como ratear.",
  targetUnreadable: (text: string) => `Não consegui ler a meta ${quoted(text)}.`,
  notYesNo: (value: Fraction) => `Esta meta é cumprida ou não: escreva 1 ou 0, e não ${number(value)}.`,
  deadlineUnreadable: (text: string, suggestion: string | null) =>
    `Não consegui ler o prazo ${quoted(text)}: ${suggestion === null ? "escreva, por exemplo, até abril/2024." : `é ${suggestion}?`}`,
  dateUnreadable: (argument: Argument, text: string) => `${start(argument)} não é uma data: ${quoted(text)}.`,
  baseYear: (text: string) => `O ano-base não é um ano: ${quoted(text)}.`,
  statusUnknown: (text: string) => `Não conheço o status ${quoted(text)}: use, por exemplo, Em andamento, Concluída, Parada ou Não iniciada.`,
  nothingKnown: "Faltam o prazo e o status desta ação.",
  tableColumns: "Não achei as colunas desta tabela: selecione Meta e Peso, ou Indicador, Meta e Peso, ou inclua a linha de títulos.",
  tableEmpty: "Esta tabela não tem nenhuma meta.",
  actualRows: (targets: number, actuals: number) =>
    `São ${count(targets, "linha", "linhas")} de metas e ${count(actuals, "linha", "linhas")} de realizados: use o mesmo número de linhas.`,
  severalColumns: "Realizados, orçamento e composição vêm em uma só coluna: junte antes os meses em um número (média ou soma, como diz o contrato).",
} as const;

/** FALSE and TRUE as Excel in Brazil shows them. */
export const BOOLEANS = ["FALSO", "VERDADEIRO"] as const;

/** Excel in Brazil shows these errors by other names than it hands them to functions. */
const ERROR_NAMES: Readonly<Record<string, string>> = {
  "#VALUE!": "#VALOR!", "#N/A": "#N/D", "#NAME?": "#NOME?", "#NUM!": "#NÚM!", "#NULL!": "#NULO!", "#SPILL!": "#DESPEJAR!",
};

export function errorName(code: string): string {
  return ERROR_NAMES[code] ?? code;
}

/** Column 1 of AVALIARMETAS' last row, and what column 2 says of lines that cannot be paid yet. */
export const TOTAL_ROW = "Total";
export const openLines = (open: number): string => (open === 0 ? "" : `${count(open, "linha", "linhas")} em aberto`);

export const EVALUATION_COLUMNS = ["Atingimento", "Fator", "Valor cheio", "A pagar", "Desconto"] as const;

/** CONFERIRMETAS names its one table in sentences: "Os pesos de sua tabela somam …". */
export const CHECKED_TABLE = "sua tabela";
export const CHECKED_ROW = (row: number): string => `linha ${row}`;
/** Follows "em": "a primeira está em sua linha 2". */
export const CHECKED_PLACE = (row: number): string => `sua linha ${row}`;
export const NOTHING_FOUND = "Nenhuma inconsistência encontrada.";

/** Columns of LERMETA. */
export const DIRECTION_WORDS: Readonly<Record<Direction, string>> = { higher: "maior", lower: "menor" };
export const MET_OR_NOT = "cumprida ou não";

/** What a target's text says beside the number that was taken from it. */
export function targetNotes({ compound, range, ambiguous }: TargetReading, kind: { readonly percent: boolean }): string {
  return [
    ...(compound.length > 0 ? [`há mais de uma meta no texto: ${compound.map(other => other.text).join(", ")}`] : []),
    ...(range ? [`intervalo até ${amount(range.to, kind)}`] : []),
    ...(ambiguous ? [`também pode ser ${number(ambiguous.other)}`] : []),
  ].join("; ");
}

/** Column 3 of LERPRAZO. */
export const DEADLINE_KINDS: Readonly<Record<Exclude<DeadlineKind, "unreadable">, string>> = {
  until: "até", in: "em", from: "a partir de", between: "entre", continuous: "contínuo", "other-calendar": "outro calendário",
};
