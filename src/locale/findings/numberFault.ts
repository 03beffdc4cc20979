/** What is the matter with a text that stands where a number should, and what to write instead. */
export interface NumberFault {
  /** To follow the text: "que não é um número". */
  readonly why: string;
  readonly remedy: string;
}

const FAULTS: readonly (readonly [form: RegExp, fault: (text: string) => NumberFault])[] = [
  [/^#/, () => ({ why: "que é um erro de fórmula", remedy: "Corrija a fórmula da célula, ou escreva o número." })],
  [/^[-−(]\s*(R\$\s*)?\d/, () => ({ why: "que é negativo", remedy: "Confira o número e o sinal." })],
  [/^\d+\.\d+$/, text => ({ why: "em que o ponto pode separar decimais ou milhares", remedy: `Digite com vírgula antes dos decimais (${text.replace(".", ",")}), ou sem o ponto.` })],
  [/^\d[\d.,]*e[+-]?\d+$/i, () => ({ why: "escrito com expoente", remedy: "Digite o número por extenso, só com algarismos: 1000 em vez de 1e3." })],
  [/^\D*$/, () => ({ why: "que não é um número", remedy: "Escreva só o número; se o mês ainda não fechou, deixe em branco." })],
];

/** Null for a text that may well be a number, and cannot be used for another reason. */
export function numberFault(text: string): NumberFault | null {
  const trimmed = text.trim();
  return FAULTS.find(([form]) => form.test(trimmed))?.[1](trimmed) ?? null;
}
