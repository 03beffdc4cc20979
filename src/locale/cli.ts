/** What the command line says about itself: help, arguments, mistakes. */
export const HELP = {
  about: "Lê planilhas de metas de contratos e planos de saúde, confere, calcula os repasses e acompanha as ações.",
  usage: "<comando> [opções]",
  helpFlag: "mostra esta ajuda",
  helpCommand: "ajuda [comando]",
  helpCommandAbout: "mostra a ajuda de um comando",
  versionFlag: "mostra a versão",
  read: {
    about: "lê a pasta de trabalho: metas, faixas, composição e inconsistências",
    input: "pasta de trabalho a ler (.xlsx)",
  },
  evaluate: {
    about: "calcula o que se paga e o que se desconta, com a produção informada",
    input: "pasta de trabalho do contrato (.xlsx)",
    production: "pasta de trabalho com produção, profissionais e orçamentos (.xlsx)",
  },
  follow: {
    about: "mostra a situação de cada ação de um plano numa data: em dia, atrasada, concluída…",
    input: "pasta de trabalho do plano (.xlsx)",
    date: "dia da situação (2024-08-31 ou 31/08/2024); sem ela, hoje",
  },
  recipe: "arquivo .json que diz onde está o cabeçalho e o que cada coluna significa",
  json: "escreve um único objeto JSON na saída padrão, e nada mais",
  output: "grava uma cópia da pasta de trabalho com as planilhas do Pactua",
  overwrite: "troca o arquivo de saída, se ele já existir",
} as const;

/** The titles that commander writes in English. */
export const HELP_TITLES: Readonly<Record<string, string>> = {
  "Usage:": "Uso:",
  "Arguments:": "Argumentos:",
  "Options:": "Opções:",
  "Commands:": "Comandos:",
};

/** A mistake in the arguments; `name` is the argument, option or command it is about. */
export const MISTAKES = {
  unknownOption: (name: string) => `A opção ${name} não existe.`,
  unknownCommand: (name: string) => `O comando "${name}" não existe.`,
  missingCommand: () => "Falta o comando.",
  missingArgument: (name: string) => `Falta dizer o arquivo (${name}).`,
  missingOption: (name: string) => `Falta a opção ${name}.`,
  wrongDate: (text: string) => `Não entendi a data "${text}": escreva um dia, como 2024-08-31 ou 31/08/2024.`,
  missingValue: (name: string) => `Falta o valor da opção ${name}.`,
  excessArguments: () => "Há argumentos a mais: o comando recebe um arquivo por vez. Um caminho com espaços vai entre aspas.",
  other: () => "Não entendi os argumentos.",
} as const;

export function didYouMean(names: string): string {
  return `Você quis dizer ${names.replace(/, /g, " ou ")}?`;
}

export function seeHelp(command: string): string {
  return `Veja como usar: ${command} --help`;
}

/** What stands beside the progress bar. */
export const STEPS = {
  opening: "Abrindo",
  reading: "Lendo",
  checking: "Conferindo",
  evaluating: "Calculando",
  following: "Acompanhando",
  writing: "Gravando",
} as const;

/** A fault of the program itself. @param reason what it said, for the report. */
export function unknownFailure(reason: string): string {
  return `O Pactua falhou por um erro próprio ("${reason}"): por favor, relate-o com este texto e, se puder, com o arquivo.`;
}
