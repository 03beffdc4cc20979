import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CliRun, ROOT, runCli, runHere } from "./runCli";

const CONTRACT = join(ROOT, "test/cases/contrato-sem-falhas/entrada.xlsx");

describe("files of the command line", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "pactua cli é "));
    copyFileSync(CONTRACT, join(folder, "relação de metas.xlsx"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const INPUT = "relação de metas.xlsx";

  test("a relative path with spaces and accents is read, and the summary is in Portuguese", () => {
    const { code, stdout, stderr } = runCli(["ler", INPUT], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^relação de metas\.xlsx: 1 planilha com dados, 3 metas/);
    expect(stdout).not.toMatch(/undefined|NaN|\[object|null/);
  });

  test("-o writes a copy that can be read again, and leaves the input as it was", () => {
    const before = readFileSync(join(folder, INPUT));
    const { code, stdout, stderr } = runCli(["ler", INPUT, "-o", "saída.xlsx", "--json"], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ file: INPUT });
    expect(readFileSync(join(folder, INPUT)).equals(before)).toBe(true);

    const again = JSON.parse(runCli(["ler", "saída.xlsx", "--json"], folder).stdout) as { targets: unknown[] };
    expect(again.targets).toEqual((JSON.parse(stdout) as { targets: unknown[] }).targets);
  });

  test("an output that exists is kept without --sobrescrever and replaced with it", async () => {
    const output = join(folder, "saida.xlsx");
    writeFileSync(output, "de outra pessoa");
    expectFailure(await runHere(["ler", join(folder, INPUT), "-o", output]), 1);
    expect(readFileSync(output, "utf8")).toBe("de outra pessoa");
    expect((await runHere(["ler", join(folder, INPUT), "-o", output, "--sobrescrever"])).code).toBe(0);
    expect(readFileSync(output).subarray(0, 2).toString()).toBe("PK");
  });

  test("an output that is the input is refused, even with --sobrescrever", async () => {
    const input = join(folder, INPUT);
    const before = readFileSync(input);
    expectFailure(await runHere(["ler", input, "-o", `${folder}/./${INPUT}`, "--sobrescrever"]), 1);
    expect(readFileSync(input).equals(before)).toBe(true);
  });

  test("an output in a folder that does not exist is refused and leaves nothing behind", async () => {
    expectFailure(await runHere(["ler", join(folder, INPUT), "-o", join(folder, "não há/saida.xlsx")]), 1);
    expect(existsSync(join(folder, "não há"))).toBe(false);
  });

  test.each([
    ["no such file", () => undefined],
    ["an empty file", (path: string) => writeFileSync(path, "")],
    ["text", (path: string) => writeFileSync(path, "Indicador;Meta;Peso\nConsultas;10;100%\n")],
    ["a truncated workbook", (path: string) => writeFileSync(path, readFileSync(CONTRACT).subarray(0, 900))],
    ["a folder", (path: string) => mkdirSync(path)],
  ])("%s as the contract or as the production gives one sentence and exit 1", async (_, make) => {
    const wrong = join(folder, "errado.xlsx");
    make(wrong);
    expectFailure(await runHere(["ler", wrong, "--json"]), 1);
    expectFailure(await runHere(["avaliar", join(folder, INPUT), "--producao", wrong]), 1);
  });

  test("a failing process ends with 1 and without a stack", () => {
    expectFailure(runCli(["ler", "não há.xlsx"], folder), 1);
  });

  // Root reads everything, so there is nothing to see as root.
  (process.getuid?.() === 0 ? test.skip : test)("a file one may not read gives one sentence and exit 1", async () => {
    chmodSync(join(folder, INPUT), 0);
    expectFailure(await runHere(["ler", join(folder, INPUT)]), 1);
  });

  test("wrong arguments end with 2", () => {
    expectFailure(runCli(["avaliar", INPUT], folder), 2);
  });

  test("a reader that has seen enough is no failure", () => {
    const { status, stderr } = spawnSync("sh", ["-c", `"$0" --import tsx src/cli/main.ts ler samples/contrato-complexo-saude.xlsx --json | head -c 10`, process.execPath], { cwd: ROOT, encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  test("help is exit 0, on standard output", () => {
    const { code, stdout, stderr } = runCli(["--help"], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^Uso: /);
  });
});

/** One sentence on standard error (and where help is, for wrong arguments), nothing on standard output, no stack. */
function expectFailure({ code, stdout, stderr }: CliRun, expected: 1 | 2): void {
  expect({ code, stdout }).toEqual({ code: expected, stdout: "" });
  const lines = stderr.trimEnd().split("\n");
  expect(lines).toHaveLength(expected === 1 ? 1 : 2);
  expect(lines[0]).toMatch(/^["\p{Lu}].*[.?]$/u);
  expect(stderr).not.toMatch(/\bat \S+ \(|node:|Error:|erro próprio/);
}
