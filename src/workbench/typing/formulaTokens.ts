export type TokenKind = "text" | "sheet" | "column" | "array" | "number" | "call" | "word" | "sign";

/** What a number without a whole part can stand after: elsewhere the same sign parts two arguments. */
const OPENS = "(?<=[=(;,\\\\{+\\-*/^&<>])";

/**
 * A formula in pieces: texts, sheets, columns of tables and array constants whole; numbers; names before a bracket; words and errors; single signs.
 * A number is never a part of a name or an address.
 * @param number how the language writes one, and a lone decimal sign
 */
function tokens(number: string, decimal: string): RegExp {
  return new RegExp([
    `(?<text>"(?:[^"]|"")*"?)`,
    `(?<sheet>'(?:[^']|'')*'!?|[\\p{L}_][\\p{L}\\p{N}_.]*!)`,
    `(?<column>\\[(?:'.|[^[\\]']|\\[(?:'.|[^[\\]'])*\\])*\\])`,
    `(?<array>\\{(?:"(?:[^"]|"")*"|[^}"])*\\})`,
    `(?<number>(?<![\\p{L}\\p{N}_$.])(?:${number}|${OPENS}${decimal}\\d+)(?:[eE][+-]?\\d+)?(?![\\p{L}\\p{N}_(]))`,
    `(?<call>[\\p{L}_][\\p{L}\\p{N}_.]*(?=\\())`,
    `(?<word>[\\p{L}_$][\\p{L}\\p{N}_.$]*|(?<![\\p{L}\\p{N}_)\\]])#\\p{L}+(?:/[\\p{L}0]+)?[!?]?)`,
    "(?<sign>[^])",
  ].join("|"), "gu");
}

/** In Portuguese a comma is decimal, and with it a point parts thousands; who types a point alone means it as decimal too. */
export const PORTUGUESE = tokens("\\d{1,3}(?:\\.\\d{3})+,\\d+|\\d+(?:[.,]\\d+)?", "[.,]");
export const ENGLISH = tokens("\\d+(?:\\.\\d+)?", "\\.");

/** Has each piece of a formula written anew. */
export function rewriteFormula(formula: string, grammar: RegExp, rewrite: (token: string, kind: TokenKind) => string): string {
  return formula.replace(grammar, (token, ...rest) => {
    const groups = rest.at(-1) as Record<TokenKind, string | undefined>;
    const kind = (Object.keys(groups) as TokenKind[]).find(name => groups[name] !== undefined)!;
    return rewrite(token, kind);
  });
}
