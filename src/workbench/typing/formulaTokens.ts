export type TokenKind = "text" | "column" | "array" | "number" | "call" | "word" | "sign";

/**
 * A formula in pieces: texts, sheets in apostrophes, columns of tables and array constants whole; numbers; names before a bracket; words; single signs.
 * A number is never a part of a name or an address.
 */
function tokens(decimal: string): RegExp {
  return new RegExp([
    `(?<text>"(?:[^"]|"")*"?|'(?:[^']|'')*')`,
    `(?<column>\\[(?:[^[\\]]|\\[[^[\\]]*\\])*\\])`,
    `(?<array>\\{[^}]*\\})`,
    `(?<number>(?<![\\p{L}\\p{N}_$.])\\d+(?:[${decimal}]\\d+)?(?:[eE][+-]?\\d+)?(?![\\p{L}_(]))`,
    `(?<call>[\\p{L}_][\\p{L}\\p{N}_.]*(?=\\())`,
    `(?<word>[\\p{L}_$][\\p{L}\\p{N}_.$]*|#[\\p{L}\\p{N}/]+[!?]?)`,
    "(?<sign>[^])",
  ].join("|"), "gu");
}

/** In Portuguese a comma is decimal; who types a point means it so too. */
export const PORTUGUESE = tokens(".,");
export const ENGLISH = tokens(".");

/** Has each piece of a formula written anew. */
export function rewriteFormula(formula: string, grammar: RegExp, rewrite: (token: string, kind: TokenKind) => string): string {
  return formula.replace(grammar, (token, ...rest) => {
    const groups = rest.at(-1) as Record<TokenKind, string | undefined>;
    const kind = (Object.keys(groups) as TokenKind[]).find(name => groups[name] !== undefined)!;
    return rewrite(token, kind);
  });
}
