import type { Missing } from "../../evaluate/evaluation";

/** The months that lack ("2023-03"), and a word for whatever else does ("budget", "production" …); each once. */
export function missingJson(missing: readonly Missing[]): string[] {
  return [...new Set(missing.map(each => ("month" in each ? each.month : each.what)))];
}
