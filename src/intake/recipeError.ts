/** Why a recipe file cannot be followed. The sentence for each stands in src/locale/recipeErrors.ts. */
export type RecipeErrorCode =
  | "recipe-not-found"
  | "recipe-not-json"
  | "recipe-shape"          // params.at: where; params.expected: what should stand there
  | "recipe-unknown-key"    // params.at, params.key, params.known
  | "recipe-unknown-role"   // params.at, params.word
  | "recipe-no-such-sheet"  // params.sheet, params.known
  | "recipe-no-such-column" // params.at, params.column
  | "recipe-twice"          // params.at, params.column
  | "recipe-blank-header"   // params.at
  | "recipe-reads-nothing"; // params.at

/** A fault of the recipe that a person wrote, never of the program. */
export class RecipeError extends Error {
  override readonly name = "RecipeError";

  /** @param params `file`: the base name of the recipe file; others as the code says. `at` is a place as people name it: "Dados!B7", "tabelas, item 2". */
  constructor(
    readonly code: RecipeErrorCode,
    readonly params: Readonly<Record<string, string>>,
  ) {
    super(`${code}: ${Object.values(params).join(", ")}`);
  }
}
