import type { RecipeError, RecipeErrorCode } from "../intake/recipeError";
import { list } from "./numbers";
import { roleWords } from "./recipeFile";

type Params = Readonly<Record<string, string>>;

/** What is wrong with the recipe, where, and what to do. */
const SENTENCES: Readonly<Record<RecipeErrorCode, (params: Params) => string>> = {
  "recipe-not-found": ({ file }) => `Não encontrei a receita "${file}": confira o nome e a pasta.`,
  "recipe-not-json": ({ file }) => `A receita "${file}" não é um texto JSON: confira aspas, vírgulas e chaves.`,
  "recipe-shape": ({ file, at, expected }) => `Na receita "${file}", ${at} deve ser ${expected}: corrija e tente de novo.`,
  "recipe-unknown-key": ({ file, at, key, known }) => `Na receita "${file}", não conheço "${key}" n${at}: use ${list(known!.split("\n"))}.`,
  "recipe-unknown-role": ({ file, at, word }) => `Na receita "${file}", ${at} diz "${word}", que não é um significado de coluna: use um destes: ${list(roleWords())}.`,
  "recipe-no-such-sheet": ({ file, sheet, known }) => `A receita "${file}" fala da planilha "${sheet}", que não existe: há ${list(known!.split("\n"))}.`,
  "recipe-no-such-column": ({ file, at, column }) => `A receita "${file}" fala da coluna "${column}", que não existe n${at}: use a letra da coluna ou o texto do seu cabeçalho.`,
  "recipe-twice": ({ file, at, column }) => `A receita "${file}" diz duas vezes o que significa a coluna "${column}" de ${at}: deixe uma só.`,
  "recipe-blank-header": ({ file, at }) => `A receita "${file}" põe o cabeçalho em ${at}, que está em branco: indique a linha dos títulos das colunas.`,
  "recipe-reads-nothing": ({ file, at }) => `Com a receita "${file}", ainda não há o que ler em ${at}: diga ao menos qual coluna é o indicador e qual é a meta (ou a ação e o prazo).`,
};

/** One sentence in Portuguese, without line break. */
export function recipeErrorSentence({ code, params }: RecipeError): string {
  return SENTENCES[code](params);
}
