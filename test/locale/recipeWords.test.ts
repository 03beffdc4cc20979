import { readFileSync } from "node:fs";
import { join } from "node:path";
import { roleCalled, roleWords } from "../../src/locale/recipeFile";
import { ROLE_GROUPS, roleName } from "../../src/locale/roles";

describe("the words of a recipe file", () => {
  const roles = ROLE_GROUPS.flatMap(group => [...group.roles]);

  test("each meaning has a name of its own, and is found again by it, with or without accents and capitals", () => {
    expect(new Set(roles.map(roleName)).size).toBe(roles.length);
    for (const role of roles) {
      expect(roleName(role)).not.toBe(role);
      expect(roleCalled(roleName(role).toUpperCase())).toBe(role);
      expect(roleCalled(roleName(role).normalize("NFD").replace(/\p{M}/gu, ""))).toBe(role);
    }
  });

  test("ignorar leaves a column out; an unknown word is told apart from it", () => {
    expect(roleCalled("Ignorar")).toBeNull();
    expect(roleCalled("alvo")).toBeUndefined();
  });

  test("the page on recipes names every meaning", () => {
    const page = readFileSync(join(__dirname, "../../docs/receita.md"), "utf8");
    expect(roleWords().filter(word => !page.includes(word))).toEqual([]);
  });
});
