import type { Role } from "../intake/header/matchRoles";
import { roleName, ROLE_GROUPS } from "./roles";

/** The words of a recipe file, which planners write by hand. */
export const RECIPE_KEYS = { sheets: "planilhas", tables: "tabelas", sheet: "planilha", header: "cabecalho", use: "uso", columns: "colunas" } as const;

export const RECIPE_USES: Readonly<Record<string, "read" | "ignore">> = { ler: "read", ignorar: "ignore" };

/** Where in the file something stands, and what should stand there. */
export const placeInRecipe = {
  whole: "o arquivo inteiro",
  key: (key: string) => `"${key}"`,
  item: (index: number) => `o item ${index + 1} de "tabelas"`,
  field: (key: string, at: string) => `"${key}" n${at}`,
} as const;

export const EXPECTED = {
  object: "um objeto entre chaves { }",
  list: "uma lista entre colchetes [ ]",
  sheet: 'o nome de uma planilha, como "Metas 2026"',
  header: 'a célula, o intervalo ou a linha do cabeçalho, como "B7", "B7:H8" ou 7',
  use: '"ler" ou "ignorar"',
} as const;

const LEAVE_OUT = ["ignorar", "nao usar"];

const ROLES = new Map<string, Role>(ROLE_GROUPS.flatMap(({ roles }) => roles.map(role => [plain(roleName(role)), role] as const)));

/** All that a column can be called, in the order of the pane. */
export function roleWords(): string[] {
  return [...ROLE_GROUPS.flatMap(({ roles }) => roles.map(role => roleName(role))), LEAVE_OUT[0]!];
}

/** "Fonte de verificação" -> "source", "ignorar" -> null; undefined for a word that is none of them. */
export function roleCalled(word: string): Role | null | undefined {
  return LEAVE_OUT.includes(plain(word)) ? null : ROLES.get(plain(word));
}

function plain(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}
