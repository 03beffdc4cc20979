/** What the workbench says, on its page and on the terminal. */
export const STARTING = {
  ready: (address: string, seconds: number) =>
    `A bancada está pronta (${seconds.toLocaleString("pt-BR", { maximumFractionDigits: 1 })} s). Abra no navegador: ${address}\nPara sair: Ctrl+C.`,
};
