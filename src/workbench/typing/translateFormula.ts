import functions from "../../locale/excelFunctions.json";
import words from "../../locale/formulaWords.json";
import { ENGLISH, PORTUGUESE, rewriteFormula, type TokenKind } from "./formulaTokens";

/** Names by what they are called in the other language; the parts of a table in small letters. */
interface Dictionary {
  readonly functions: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, string>;
  readonly items: ReadonlyMap<string, string>;
}

const IN = dictionary(([portugueseName, englishName]) => [portugueseName, englishName]);
const OUT = dictionary(([portugueseName, englishName]) => [englishName, portugueseName]);

const COLUMNS = 16_384;

/** "=ARRED(SOMA(A1;1,5);2)" -> "=ROUND(SUM(A1,1.5),2)". What is English already stays so. */
export function toEnglish(formula: string): string {
  return isEnglish(formula) ? rewriteFormula(formula, ENGLISH, upright) : rewriteFormula(formula, PORTUGUESE, english);
}

/** The way back, for the editor. */
export function toPortuguese(formula: string): string {
  return rewriteFormula(formula, ENGLISH, portuguese);
}

/** A name that is English only, and nothing parted with a semicolon: there "1,2" is two arguments. */
function isEnglish(formula: string): boolean {
  let foreign = false;
  let parted = false;
  rewriteFormula(formula, ENGLISH, (token, kind) => {
    if (kind === "call") foreign ||= OUT.functions.has(token.toUpperCase()) && !IN.functions.has(token.toUpperCase());
    if (kind === "sign") parted ||= token === ";";
    return token;
  });
  return foreign && !parted;
}

function english(token: string, kind: TokenKind): string {
  switch (kind) {
    case "number": return token.includes(",") ? token.replace(/\./g, "").replace(",", ".") : token;
    case "array": return `{${rewriteFormula(token.slice(1, -1), PORTUGUESE, (part, of) => (part === "\\" ? "," : part === ";" ? part : english(part, of)))}}`;
    case "sign": return token === ";" ? "," : token;
    case "column": return tableItems(token.replace(/\](\s*);(\s*)\[/g, "]$1,$2["), IN);
    default: return named(upright(token, kind), kind, IN);
  }
}

function portuguese(token: string, kind: TokenKind): string {
  switch (kind) {
    case "number": return token.replace(".", ",");
    case "array": return `{${rewriteFormula(token.slice(1, -1), ENGLISH, (part, of) => (part === "," ? "\\" : portuguese(part, of)))}}`;
    case "sign": return token === "," ? ";" : token;
    case "column": return tableItems(token.replace(/\](\s*),(\s*)\[/g, "]$1;$2["), OUT);
    default: return named(token, kind, OUT);
  }
}

function named(token: string, kind: TokenKind, names: Dictionary): string {
  if (kind === "call") return names.functions.get(token.toUpperCase()) ?? token;
  return kind === "word" ? names.words.get(token.toUpperCase()) ?? token : token;
}

/** Functions, cells and truths in capitals, as Excel writes them. */
function upright(token: string, kind: TokenKind): string {
  if (kind === "call") return token.startsWith("_") ? token : token.toUpperCase();
  return kind === "word" && (isCell(token) || /^(true|false)$/i.test(token)) ? token.toUpperCase() : token;
}

/** "b2", "$b$2"; what lies beyond the last column is a name. */
function isCell(word: string): boolean {
  const letters = /^\$?([a-z]{1,3})\$?[1-9]\d{0,6}$/i.exec(word)?.[1];
  return letters !== undefined && [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) <= COLUMNS;
}

/** "[[#Tudo],[Meta]]": the parts of a table have names of their own in each language. */
function tableItems(token: string, { items }: Dictionary): string {
  return token.replace(/\[(#[^[\]]+)\]/g, (_, item: string) => `[${items.get(item.toLowerCase()) ?? item}]`);
}

function dictionary(turn: (pair: readonly [string, string]) => readonly [string, string]): Dictionary {
  const turned = (names: Readonly<Record<string, string>>): (readonly [string, string])[] => Object.entries(names).map(turn);
  return {
    functions: new Map(turned(functions)), words: new Map(turned(words.words)),
    items: new Map(turned(words.tableItems).map(([from, to]) => [from.toLowerCase(), to])),
  };
}
