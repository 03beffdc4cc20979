/** What the workbench says, on its page and on the terminal. */
export const STARTING = {
  ready: (address: string, seconds: number) =>
    `A bancada está pronta (${seconds.toLocaleString("pt-BR", { maximumFractionDigits: 1 })} s). Abra no navegador: ${address}\nPara sair: Ctrl+C.`,
};

/** The bar above the grid. */
export const BAR = {
  title: "Pactua · bancada",
  open: "Abrir outra planilha…",
  save: "Salvar como .xlsx",
  opening: (name: string) => `Abrindo ${name}…`,
  opened: (name: string) => `${name} está aberto. Nada sai deste computador.`,
  saved: (name: string) => `${name} foi salvo na pasta de downloads.`,
  tooLarge: (name: string, megabytes: number) => `"${name}" tem mais de ${megabytes} MB: a bancada abre planilhas menores. Apague o que não usa e salve uma cópia.`,
  failed: "Algo deu errado na bancada. Recarregue a página e tente de novo.",
  notShown: "Imagens, gráficos e cores do arquivo não aparecem na grade, mas ficam no arquivo salvo.",
};
