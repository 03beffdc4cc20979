import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/intake/readWorkbook";
import { sentence, WORDED_CODES } from "../../src/locale/findings";
import type { Finding, Level } from "../../src/validate/finding";
import { validate } from "../../src/validate/validate";
import { openWorkbookFile } from "../../src/workbook/file/openWorkbookFile";

interface Expected {
  readonly code: string;
  readonly level?: Level;
  readonly sheet?: string;
  readonly cell?: string;
  readonly says?: readonly string[];
}

const ROOT = join(__dirname, "..", "..");

async function findingsIn(...path: readonly string[]): Promise<Finding[]> {
  const file = await openWorkbookFile(join(ROOT, ...path));
  return validate(readWorkbook(await file.read()));
}

function json<T>(...path: readonly string[]): T {
  return JSON.parse(readFileSync(join(ROOT, ...path), "utf8")) as T;
}

function fits(finding: Finding, { code, level, sheet, cell, says = [] }: Expected): boolean {
  return finding.code === code
    && (level === undefined || finding.level === level)
    && (sheet === undefined || finding.sheet === sheet)
    && (cell === undefined || finding.cell === cell)
    && says.every(figure => sentence(finding).includes(figure));
}

describe("the contract of the health complex", () => {
  const expected = json<readonly Expected[]>("test", "expected", "contrato-complexo-saude.findings.json");
  let findings: Finding[];
  beforeAll(async () => { findings = await findingsIn("samples", "contrato-complexo-saude.xlsx"); });

  test.each(expected.map(one => [`${one.code} on ${one.sheet} ${one.cell ?? ""}`, one] as const))("has %s, with its figures in the sentence", (_, one) => {
    expect(findings.filter(finding => fits(finding, one))).not.toEqual([]);
  });

  test("has no errors but those", () => {
    const errors = findings.filter(finding => finding.level === "error");
    expect(errors.map(({ code, sheet }) => `${code} ${sheet}`)).toEqual(expected.filter(one => one.level === "error").map(({ code, sheet }) => `${code} ${sheet}`));
  });

  test("is told errors first, and each activity's faults once", () => {
    const levels = findings.map(finding => ["error", "warning", "info"].indexOf(finding.level));
    expect(levels).toEqual([...levels].sort());
    const places = findings.map(({ code, level, sheet, cell }) => `${code} ${level} ${sheet} ${cell}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test("leads to the row whose own total is off by as much as the whole", () => {
    const [weights] = findings;
    expect(weights).toMatchObject({ code: "weights-do-not-add-up", sheet: "AB", cell: "C35", params: { suspect: "VILA DAYSE" } });
  });
});

const CASES = readdirSync(join(ROOT, "test", "cases"))
  .filter(name => existsSync(join(ROOT, "test", "cases", name, "esperado.json")))
  .map(name => [name, json<{ findings?: readonly Expected[] }>("test", "cases", name, "esperado.json").findings ?? null] as const)
  // Codes without words belong to a later issue.
  .filter((one): one is [string, readonly Expected[]] => one[1] !== null && one[1].every(({ code }) => WORDED_CODES.includes(code)));

describe("the layout cases", () => {
  test("are all here but the one on points", () => expect(CASES.length).toBeGreaterThanOrEqual(9));

  test.each(CASES)("%s has the findings it is about, and no other error", async (name, expected) => {
    const findings = await findingsIn("test", "cases", name, "entrada.xlsx");
    for (const one of expected) expect(findings.filter(finding => fits(finding, one))).toHaveLength(1);
    const strangers = findings.filter(finding => !expected.some(one => fits(finding, one)));
    const judged = expected.length === 0 ? ["error", "warning"] : ["error"];
    expect(strangers.filter(finding => judged.includes(finding.level))).toEqual([]);
  });
});
