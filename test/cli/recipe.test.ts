import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT, runHere } from "./runCli";

const ODD = join(ROOT, "samples/planilha-estranha.xlsx");
const RECIPE = join(ROOT, "samples/planilha-estranha.receita.json");

interface Read {
  readonly targets: readonly { readonly sheet: string; readonly cell: string; readonly indicator: string; readonly facility: string; readonly value: number; readonly weight: number; readonly frequency: string }[];
  readonly ignored: readonly { readonly sheet: string; readonly reason: string }[];
}

describe("a recipe file on the command line", () => {
  let folder: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), "pactua receita é ")); });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const read = async (...words: readonly string[]): Promise<Read> => {
    const { code, stdout, stderr } = await runHere(["ler", ...words, "--json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    return JSON.parse(stdout) as Read;
  };
  const refused = async (recipe: unknown): Promise<string> => {
    const path = join(folder, "receita.json");
    writeFileSync(path, typeof recipe === "string" ? recipe : JSON.stringify(recipe));
    const { code, stdout, stderr } = await runHere(["ler", ODD, "--receita", path]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^\p{Lu}[^\n]*[.]\n$/u);
    expect(stderr).not.toMatch(/undefined|null|NaN|\[object|erro próprio/);
    return stderr;
  };

  test("headers in words of their own are read once a recipe says what they mean", async () => {
    expect((await read(ODD)).targets.map(({ sheet }) => sheet)).toEqual(["Rascunho"]);
    const { targets, ignored } = await read(ODD, "--receita", RECIPE);
    expect(targets.map(({ cell, indicator, facility, value, weight }) => [cell, indicator, facility, value, weight])).toEqual([
      ["D5", "Consulta médica", "UBS Centro", 1200, 0.4],
      ["D6", "Consulta médica", "UBS Norte", 1450, 0.35],
      ["D7", "Visita domiciliar", "UBS Centro", 320, 0.15],
      ["D8", "Curativo", "UBS Norte", 210, 0.1],
    ]);
    expect(ignored).toContainEqual(expect.objectContaining({ sheet: "Rascunho", reason: "set-aside" }));
  });

  test("the copy keeps the recipe: read again, it needs none", async () => {
    const copy = join(folder, "copia.xlsx");
    const told = await read(ODD, "--receita", RECIPE, "-o", copy);
    expect((await read(copy)).targets).toEqual(told.targets);
  });

  test("what was not recognised is told together with the way to have it read", async () => {
    expect((await runHere(["ler", ODD])).stdout).toContain("--receita");
    expect((await runHere(["ler", ODD, "--receita", RECIPE])).stdout).not.toContain("--receita");
  });

  test("a row number will do for the header, and a newer recipe goes before the one kept", async () => {
    const copy = join(folder, "copia.xlsx");
    await read(ODD, "--receita", RECIPE, "-o", copy);
    const other = join(folder, "outra.json");
    writeFileSync(other, `\uFEFF${JSON.stringify({ planilhas: { "Anexo único": "ler", Rascunho: "ler" }, tabelas: [{ planilha: "ANEXO UNICO", cabecalho: 4, colunas: { b: "Indicador", d: "META", e: "não usar", c: "grupo" } }] })}`);
    const { targets } = await read(copy, "--receita", other);
    expect(targets.filter(({ sheet }) => sheet === "Anexo único")).toHaveLength(4);
    expect(targets.every(target => target.sheet !== "Anexo único" || target.weight === null)).toBe(true);
    expect(targets.map(({ sheet }) => sheet)).toContain("Rascunho");
  });

  test("a table may be left aside", async () => {
    const path = join(folder, "receita.json");
    writeFileSync(path, JSON.stringify({ tabelas: [{ planilha: "Rascunho", cabecalho: "A1", uso: "ignorar" }] }));
    expect((await read(ODD, "--receita", path)).targets).toEqual([]);
  });

  const table = (fields: object): object => ({ tabelas: [{ planilha: "Anexo único", cabecalho: "A4", colunas: { B: "indicador", D: "meta" }, ...fields }] });

  test.each<[string, unknown, RegExp]>([
    ["no JSON", "planilha: Dados", /não é um texto JSON/],
    ["a list", [], /o arquivo inteiro deve ser um objeto/],
    ["an unknown key", { abas: {} }, /não conheço "abas" no arquivo inteiro: use planilhas e tabelas/],
    ["tables that are no list", { tabelas: {} }, /"tabelas" deve ser uma lista/],
    ["a table without a sheet", { tabelas: [{ cabecalho: 4 }] }, /"planilha" no item 1 de "tabelas" deve ser o nome/],
    ["a header that is no place", table({ cabecalho: "linha quatro" }), /"cabecalho" no item 1 de "tabelas" deve ser a célula/],
    ["a header upside down", table({ cabecalho: "E9:A4" }), /deve ser a célula/],
    ["an unknown meaning", table({ colunas: { D: "alvo" } }), /"alvo", que não é um significado de coluna: use um destes: indicador/],
    ["an unknown sheet", table({ planilha: "Anexo II" }), /planilha "Anexo II", que não existe: há Anexo único e Rascunho/],
    ["an unknown column", table({ colunas: { "Qual alvo": "meta" } }), /coluna "Qual alvo", que não existe/],
    ["a column beyond the sheet", table({ colunas: { ZZ: "meta" } }), /coluna "ZZ", que não existe/],
    ["a column told twice", table({ colunas: { D: "meta", "Alvo por mês": "peso" } }), /duas vezes/],
    ["a blank row", table({ cabecalho: "A3" }), /em branco/],
    ["a row below the sheet", table({ cabecalho: 400 }), /em branco/],
    ["too little to read", table({ colunas: { B: "indicador" } }), /ainda não há o que ler em Anexo único!A4/],
    ["another use", table({ uso: "talvez" }), /"ler" ou "ignorar"/],
  ])("%s is one sentence with what to do", async (_, recipe, sentence) => {
    expect(await refused(recipe)).toMatch(sentence);
  });

  test("a recipe that is not there is one sentence", async () => {
    const { code, stderr } = await runHere(["ler", ODD, "--receita", join(folder, "não há.json")]);
    expect(code).toBe(1);
    expect(stderr).toBe('Não encontrei a receita "não há.json": confira o nome e a pasta.\n');
  });
});
