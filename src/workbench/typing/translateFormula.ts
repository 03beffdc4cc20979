import functions from "../../locale/excelFunctions.json";
import { ENGLISH, PORTUGUESE, rewriteFormula, type TokenKind } from "./formulaTokens";

const NAMES_IN = new Map(Object.entries(functions));
const NAMES_OUT = new Map(Object.entries(functions).map(([portuguese, english]) => [english, portuguese]));
const WORDS: readonly (readonly [string, string])[] = [["VERDADEIRO", "TRUE"], ["FALSO", "FALSE"], ["#N/D", "#N/A"], ["#VALOR!", "#VALUE!"], ["#NOME?", "#NAME?"], ["#NÚM!", "#NUM!"], ["#NULO!", "#NULL!"], ["#DESPEJAR!", "#SPILL!"]];
const WORDS_IN = new Map(WORDS);
const WORDS_OUT = new Map(WORDS.map(([portuguese, english]) => [english, portuguese]));

/** "=ARRED(SOMA(A1;1,5);2)" -> "=ROUND(SUM(A1,1.5),2)". What is English already stays so; a comma between digits is decimal. */
export function toEnglish(formula: string): string {
  return rewriteFormula(formula, PORTUGUESE, english);
}

/** The way back, for the editor. */
export function toPortuguese(formula: string): string {
  return rewriteFormula(formula, ENGLISH, portuguese);
}

function english(token: string, kind: TokenKind): string {
  switch (kind) {
    case "number": return token.replace(",", ".");
    case "call": return NAMES_IN.get(token.toUpperCase()) ?? token;
    case "word": return WORDS_IN.get(token.toUpperCase()) ?? token;
    case "array": return `{${rewriteFormula(token.slice(1, -1), PORTUGUESE, (part, of) => (part === "\\" ? "," : part === ";" ? part : english(part, of)))}}`;
    case "sign": return token === ";" ? "," : token;
    case "text":
    case "column": return token;
  }
}

function portuguese(token: string, kind: TokenKind): string {
  switch (kind) {
    case "number": return token.replace(".", ",");
    case "call": return NAMES_OUT.get(token.toUpperCase()) ?? token;
    case "word": return WORDS_OUT.get(token.toUpperCase()) ?? token;
    case "array": return `{${rewriteFormula(token.slice(1, -1), ENGLISH, (part, of) => (part === "," ? "\\" : portuguese(part, of)))}}`;
    case "sign": return token === "," ? ";" : token;
    case "text":
    case "column": return token;
  }
}
