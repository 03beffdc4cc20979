import { memo } from "./memo";

/** The way texts are compared: lower case, no accents, single spaces. "Descrição  da Meta " -> "descricao da meta". */
export const fold: (text: string) => string = memo(text =>
  (/[\u0080-\uffff]/.test(text) ? text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[ªº°]/g, "o") : text).toLowerCase().replace(/\s+/g, " ").trim());
