import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { type CliRun, ROOT, runCli, runHere } from "./runCli";

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const schema = (name: string) => ajv.compile(JSON.parse(readFileSync(join(__dirname, `schema.${name}.json`), "utf8")) as object);
const LER = schema("ler");
const AVALIAR = schema("avaliar");

interface Line {
  readonly sheet: string;
  readonly cells: readonly string[];
}

interface Evaluated {
  readonly period: string;
  readonly lines: readonly Line[];
  readonly totals: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
}

const SAMPLES = ["contrato-complexo-saude", "upa-pontuacao", "plano-estrategico", "monitoramento-cartoes", "pasta-rica", "producao-quadrimestre", "programacao-anual", "plano-5w2h", "metas-por-unidade"];
const CASES = readdirSync(join(ROOT, "test/cases"), { withFileTypes: true }).filter(entry => entry.isDirectory()).map(({ name }) => name);

function json({ code, stdout, stderr }: CliRun): unknown {
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout);
}

function expectLer(result: unknown, file: string): void {
  LER(result);
  expect(LER.errors ?? []).toEqual([]);
  expect(result).toMatchObject({ file });
}

describe("the JSON of the command line", () => {
  test.each(SAMPLES)("ler %s, in a process of its own, keeps to the schema", name => {
    expectLer(json(runCli(["ler", `samples/${name}.xlsx`, "--json"])), `${name}.xlsx`);
  });

  test.each(CASES)("ler of the case %s keeps to the schema", async name => {
    expectLer(json(await runHere(["ler", join(ROOT, "test/cases", name, "entrada.xlsx"), "--json"])), "entrada.xlsx");
  });

  test("avaliar keeps to the schema and pays the sample contract to the centavo", () => {
    const result = json(runCli([
      "avaliar", "samples/contrato-complexo-saude.xlsx", "--producao", "samples/producao-quadrimestre.xlsx", "--json",
    ])) as Evaluated;
    AVALIAR(result);
    expect(AVALIAR.errors ?? []).toEqual([]);

    const expected = JSON.parse(readFileSync(join(ROOT, "test/expected/avaliacao-esperada.json"), "utf8")) as Evaluated;
    expect(result.period).toBe(expected.period);
    expect(byCell(result.lines)).toEqual(byCell(expected.lines).map(([cell, line]) => [cell, expect.objectContaining(near(line)) as unknown]));
    for (const [sheet, totals] of Object.entries(expected.totals)) expect(result.totals[sheet]).toMatchObject(totals);
  });

  test("avaliar pays the points contract, 680 of 900 points, in the same schema", () => {
    const result = json(runCli(["avaliar", "samples/upa-pontuacao.xlsx", "--producao", "samples/producao-upa.xlsx", "--json"])) as Evaluated;
    AVALIAR(result);
    expect(AVALIAR.errors ?? []).toEqual([]);
    const expected = JSON.parse(readFileSync(join(ROOT, "test/expected/avaliacao-upa.json"), "utf8")) as Evaluated;
    expect(byCell(result.lines)).toMatchObject(byCell(expected.lines));
    expect(result).toMatchObject({ period: null, totals: expected.totals });
  });

  test("a schema with a hole would not be worth its name: a payment as a number and a stray field are refused", () => {
    const sound = { period: null, lines: [], totals: { AB: totals("1.00") }, findings: [] };
    expect(AVALIAR(sound)).toBe(true);
    expect(AVALIAR({ ...sound, totals: { AB: totals(1) } })).toBe(false);
    expect(AVALIAR({ ...sound, more: 1 })).toBe(false);
  });
});

function byCell(lines: readonly Line[]): [string, Line][] {
  return lines.map((line): [string, Line] => [`${line.sheet}!${line.cells.join()}`, line]).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Numbers of the JSON are right within 1e-9; money is text, and exact. */
function near(line: Line): Record<string, unknown> {
  return Object.fromEntries(Object.entries(line).map(([name, value]) => [name, typeof value === "number" ? (expect.closeTo(value, 9) as unknown) : value]));
}

function totals(payment: unknown) {
  return { budget: "2.00", full: "1.00", payment, deduction: "0.00", residue: "0.00", open: 0 };
}
