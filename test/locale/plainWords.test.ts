import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate } from "../../src/evaluate/evaluate";
import { follow } from "../../src/follow/follow";
import { knownPlan } from "../../src/follow/knownPlan";
import type { ProductionRecord, Records } from "../../src/intake/records";
import { NOTHING_TYPED, type TypedPlan } from "../../src/follow/typedPlan";
import { readWorkbook } from "../../src/intake/readWorkbook";
import { remedy, sentence, WORDED_CODES } from "../../src/locale/findings";
import type { Finding } from "../../src/validate/finding";
import { validate } from "../../src/validate/validate";
import { openWorkbookFile } from "../../src/workbook/file/openWorkbookFile";
import { twoWholes } from "./twoWholes";
import { typedOver } from "./typedOver";
import { FAULTS } from "../validate/support/faults";
import { PLAN_FAULTS, recordsOfPlan, soundPlan } from "../validate/support/planFaults";
import { sheetsOf, soundContract } from "../validate/support/soundContract";
import { recordsOf } from "../validate/support/workbook";

const ROOT = join(__dirname, "..", "..");
const NEVER = /undefined|NaN|null|Infinity|\[object|\b(the|of|and|with|weight|target|band|share|error|warning|missing|true|false|higher|lower|total of)\b/i;

async function read(path: string): Promise<Records> {
  return readWorkbook(await (await openWorkbookFile(join(ROOT, path))).read());
}

/** What seeded faults, the samples and the cases give, and the evaluation of a production with faults of every sort. */
async function manyFindings(): Promise<Finding[]> {
  const seeded = FAULTS.flatMap(({ plant }) => {
    const contract = soundContract();
    plant(contract);
    return validate(recordsOf(...sheetsOf(contract)));
  });
  const plans = PLAN_FAULTS.flatMap(({ plant }) => {
    const plan = soundPlan();
    plant(plan);
    return validate(recordsOfPlan(plan));
  });
  const contract = await read("samples/contrato-complexo-saude.xlsx");
  const production = await read("samples/producao-quadrimestre.xlsx");
  const cases = await Promise.all(readdirSync(join(ROOT, "test", "cases"), { withFileTypes: true }).filter(one => one.isDirectory()).map(({ name }) => read(`test/cases/${name}/entrada.xlsx`)));
  return [
    ...seeded,
    ...plans,
    ...follow(knownPlan(await read("samples/plano-estrategico.xlsx"), GONE), "2024-08-31").findings,
    ...follow(knownPlan(await read("samples/monitoramento-cartoes.xlsx")), "2017-06-30").findings,
    ...[contract, ...cases].flatMap(validate),
    ...evaluate(contract, faulty(production)).findings,
    ...evaluate({ ...contract, bands: [], shares: [] }, production).findings,
    ...evaluate(contract, { ...production, production: production.production.slice(5) }, undefined, undefined, typedOver(contract, "AB")).findings,
    ...evaluate(twoWholes(), production).findings,
    ...["1º semestre de 2023", "2024"].flatMap(period => evaluate(contract, { ...production, budgets: production.budgets.map(budget => ({ ...budget, period })) }).findings),
    ...evaluate(contract, { ...production, budgets: production.budgets.map(budget => ({ ...budget, period: null, spanMonths: 12 })) }).findings,
  ];
}

const GONE: TypedPlan = { ...NOTHING_TYPED, actions: [{ at: { sheet: "Ações (Pactua)", cell: "O9" }, source: { sheet: "Plano", cell: "B9" }, action: "Comprar veículos", status: "done" }] };

/** Blank months, texts, negative numbers, unknown and repeated indicators, no professionals, no budget. */
function faulty(production: Records): Records {
  const month = (row: ProductionRecord, change: Partial<ProductionRecord["months"][number]>) => ({ ...row, months: row.months.map((cell, i) => (i === 1 ? { ...cell, value: null, ...change } : cell)) });
  const rows = production.production.map((row, i): ProductionRecord => {
    if (i % 9 === 1) return month(row, { blank: true, text: "" });
    if (i % 9 === 2) return month(row, { blank: false, text: "n/d" });
    if (i % 9 === 3) return month(row, { blank: false, text: "-5", value: { num: -5n, den: 1n } });
    if (i % 9 === 4) return { ...row, indicator: `${row.indicator} (antigo)` };
    return i % 9 === 5 ? { ...row, professionals: null, professionalsText: null } : row;
  });
  const [budget, ...others] = production.budgets;
  return { ...production, production: [...rows, rows[0]!], budgets: [{ ...budget!, amount: null, blank: true, text: "" }, ...others.slice(1)] };
}

/** Labels of the workbook may hold any language. */
function ownWords(text: string): string {
  return text.replace(/«[^»]*»/g, "«»");
}

describe("what is said about every finding", () => {
  let findings: readonly Finding[];
  beforeAll(async () => { findings = await manyFindings(); });

  test("a fault is planted for every code that validate() raises", () => {
    const files = (readdirSync(join(ROOT, "src", "validate"), { recursive: true }) as string[]).filter(name => name.endsWith(".ts"));
    const raised = files.flatMap(name => [...readFileSync(join(ROOT, "src", "validate", name), "utf8").matchAll(/(?:code: |Column\(records, )"([a-z-]+)"/g)].map(match => match[1]!));
    const planted = new Set([...[...FAULTS, ...PLAN_FAULTS].map(({ expected }) => expected.code), "shared-weight-split"]);
    expect(raised.length).toBeGreaterThan(20);
    expect(raised.filter(code => !planted.has(code))).toEqual([]);
  });

  test("is Portuguese, whole and without a slip of the machine", () => {
    expect(findings.length).toBeGreaterThan(200);
    const said = findings.flatMap(finding => [sentence(finding), remedy(finding)]);
    expect(said.map(ownWords).filter(text => NEVER.test(text))).toEqual([]);
    expect(said.filter(text => !/^[\p{Lu}«\d].*[.…]$/u.test(text) || /\s{2}|\s[.,;:]|\.\.$/.test(text))).toEqual([]);
  });

  test("agrees in number: nothing is one of many, and many are not one", () => {
    const said = findings.map(finding => ownWords(sentence(finding)));
    expect(said.filter(text => /(^|[^\d.,])1 (linhas|metas|vezes|meses|indicadores)\b|(^|[^\d.,])([2-9]|\d\d+) (linha|meta|vez|mês|indicador)\b/.test(text))).toEqual([]);
  });

  test("is heard here for nearly every code that has words", () => {
    const heard = new Set(findings.map(({ code }) => code));
    expect(WORDED_CODES.filter(code => !heard.has(code))).toEqual(["target-prorated", "strict-limit"]);
  });
});
