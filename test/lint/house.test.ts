import { execFileSync } from "node:child_process";
import { join } from "node:path";

const LAYER = "import-x/no-restricted-paths";
const PACKAGE = "@typescript-eslint/no-restricted-imports";

const PLANTS = [
  { says: "the domain may not look up to the intake", file: "src/domain/fraction.ts", text: `export type { Records } from "../intake/records";\n`, rule: LAYER },
  { says: "validate may not look up to evaluate", file: "src/validate/rule.ts", text: `export type { Evaluation } from "../evaluate/evaluation";\n`, rule: LAYER },
  { says: "the intake may not know the file adapter", file: "src/intake/records.ts", text: `import "../workbook/file/openWorkbookFile";\n`, rule: LAYER },
  { says: "only the file adapter knows hucre", file: "src/workbook/port.ts", text: `import "hucre";\n`, rule: PACKAGE },
  { says: "the core knows nothing of Node", file: "src/evaluate/evaluation.ts", text: `import "node:fs";\n`, rule: PACKAGE },
  { says: "the core knows nothing of React", file: "src/evaluate/evaluation.ts", text: `import "react";\n`, rule: PACKAGE },
  { says: "a package's namesake is another package", file: "src/domain/decimal.ts", text: `import "decimal.js-light";\n`, rule: PACKAGE },
  { says: "the locale runs no code of a lower layer", file: "src/locale/numbers.ts", text: `import { columns } from "../intake/records";\nexport const names = columns;\n`, rule: PACKAGE },
  { says: "no default export", file: "src/domain/fraction.ts", text: "const one = 1;\nexport default one;\n", rule: "import-x/no-default-export" },
  { says: "no any", file: "src/domain/fraction.ts", text: "export const one = (value: any): unknown => value;\n", rule: "@typescript-eslint/no-explicit-any" },
  { says: "no boolean positional parameter", file: "src/domain/fraction.ts", text: "export const say = (word: string, loud: boolean) => (loud ? word : word);\n", rule: "no-restricted-syntax" },
  { says: "no boolean default either", file: "src/domain/fraction.ts", text: "export const say = (word: string, loud = false) => (loud ? word : word);\n", rule: "no-restricted-syntax" },
];

const SOUND = [
  { says: "the locale may name a type of a lower layer", file: "src/locale/numbers.ts", text: `import type { Records } from "../intake/records";\nexport type Read = Records;\n` },
  { says: "the intake may use the domain", file: "src/intake/records.ts", text: `import { ONE } from "../domain/fraction";\nexport const one = ONE;\n` },
  { says: "the domain may use decimal.js", file: "src/domain/decimal.ts", text: `import Decimal from "decimal.js";\nexport const one = new Decimal(1);\n` },
];

describe("the house, held by lint", () => {
  let found: string[][];

  beforeAll(() => {
    const plants = JSON.stringify([...PLANTS, ...SOUND].map(({ file, text }) => ({ file, text })));
    found = JSON.parse(execFileSync(process.execPath, [join(__dirname, "plant.mjs"), plants], { encoding: "utf8" })) as string[][];
  }, 60_000);

  test.each(PLANTS.map((plant, index) => [plant.says, plant.rule, index] as const))("%s", (_, rule, index) => {
    expect(found[index]).toEqual([rule]);
  });

  test.each(SOUND.map((plant, index) => [plant.says, index] as const))("%s", (_, index) => {
    expect(found[PLANTS.length + index]).toEqual([]);
  });
});
