import fc from "fast-check";
import { rolesIn } from "../../../src/intake/header/rolesIn";
import figureHeaders from "../../../src/intake/lexicon/figureHeaders.json";
import headers from "../../../src/intake/lexicon/headers.json";

const LEXICONS = {
  "headers.json": headers,
  "figureHeaders.json": Object.entries(figureHeaders).map(([role, patterns]) => ({ role, patterns })),
};

describe.each(Object.entries(LEXICONS))("the roles that %s gives to a text", (_, entries) => {
  const roles = rolesIn(entries);
  const byEveryPattern = (plain: string): string[] => entries.filter(({ patterns }) => patterns.some(pattern => new RegExp(pattern).test(plain))).map(({ role }) => role);

  test("a text with a figure in it has the roles that all patterns together give it", () => {
    const words = fc.constantFrom(...entries.flatMap(({ patterns }) => patterns)).chain(pattern => fc.stringMatching(new RegExp(pattern)));
    const numbered = fc.tuple(words, fc.constantFrom("", "1", "2024", "20242027"), fc.constantFrom("", "bimestre")).map(parts => parts.join(""));
    fc.assert(fc.property(numbered, plain => {
      expect(roles(plain)).toEqual(byEveryPattern(plain));
    }), { numRuns: 300 });
  });

  test("every word of the lexicon still has its role", () => {
    for (const { role, patterns } of entries) for (const pattern of patterns) {
      const [plain] = fc.sample(fc.stringMatching(new RegExp(pattern)), { numRuns: 1, seed: 1 });
      expect(roles(plain!)).toContain(role);
    }
  });
});

test("a name with a number is no header, a target of a year is", () => {
  const roles = rolesIn(headers);
  expect(roles("ubs12")).toEqual([]);
  expect(roles("meta2024")).toContain("target");
  expect(roles("objetivo1")).toContain("objective");
});
