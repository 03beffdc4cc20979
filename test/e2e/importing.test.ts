import { readFile } from "node:fs/promises";
import { writeXlsx } from "hucre/xlsx";
import { findingTitle } from "../../src/locale/pane/conferir";
import { CORRECTION, PLANILHA } from "../../src/locale/pane/planilha";
import { BAR } from "../../src/locale/workbench";
import { workbookErrorSentence } from "../../src/locale/workbookErrors";
import { WorkbookError, type WorkbookErrorCode } from "../../src/workbook/workbookError";
import { type Planner, plannerAt } from "./support/planner";
import { startWorkbench, type Workbench } from "./support/workbench";

type Row = readonly (string | number | null)[];

let bench: Workbench;
let planner: Planner;
beforeAll(async () => {
  bench = await startWorkbench();
  planner = plannerAt(bench.page);
});
afterAll(async () => {
  await bench.close();
});

/** A sound contract of one sheet, but for what is changed in it. */
function contract({ weights = ["60%", "40%"], targets = ["1.000", "300"], bands = ["A partir de 85% da meta", "De 70% a menos de 85% da meta", "Menos que 70% da meta"] }: {
  readonly weights?: readonly string[]; readonly targets?: readonly (string | null)[]; readonly bands?: readonly string[];
} = {}): Row[] {
  const pays = ["100% do peso percentual da atividade", "90% x peso percentual da atividade x orçamento da unidade R$", "70% x peso percentual da atividade x orçamento da unidade R$"];
  return [
    ["METAS QUANTITATIVAS"],
    ["UNIDADE", "PROCEDIMENTO", "META", "PERIODICIDADE", "FONTE DE VERIFICAÇÃO", "PESO"],
    ["Policlínica", "Consultas", targets[0]!, "Mensal", "SIA", weights[0]!],
    ["Policlínica", "Exames", targets[1]!, "Mensal", "SIA", weights[1]!],
    [],
    ["VALORAÇÃO DOS INDICADORES"],
    ["INDICADOR", "METAS", "PESO %"],
    [1, "Metas Quantitativas", "100%"],
    [],
    ["VALORIZAÇÃO DOS DESVIOS DOS INDICADORES QUANTITATIVOS"],
    ["ATIVIDADE REALIZADA", "QUANTIDADE PRODUZIDA", "VALOR A PAGAR"],
    ...bands.map((band, index): Row => [index === 0 ? "Todas as atividades" : null, band, pays[index]!]),
  ];
}

function production(months: Row): Row[] {
  return [
    ["Folha", "Tipo", "Unidade", "Indicador", "jan/2023", "fev/2023", "mar/2023", "abr/2023"],
    ["Rede", "Quantitativa", "Policlínica", "Consultas", ...months],
    ["Rede", "Quantitativa", "Policlínica", "Exames", 300, 300, 300, 300],
  ];
}

async function openBook(name: string, sheets: Readonly<Record<string, readonly Row[]>>): Promise<void> {
  const bytes = await writeXlsx({ sheets: Object.entries(sheets).map(([sheet, rows]) => ({ name: sheet, rows: rows.map(row => [...row]) })) });
  await planner.open({ name, buffer: Buffer.from(bytes) });
  await bench.page.getByText(BAR.opened(name)).waitFor();
  await planner.pane.getByText(name).first().waitFor();
  if (await planner.button("Ler a pasta de trabalho").isVisible()) await planner.button("Ler a pasta de trabalho").click();
  await planner.pane.getByRole("tab", { name: /^Conferir/ }).waitFor();
  await planner.idle();
}

describe("each class of fault is found in a workbook from the disk, at its cell", () => {
  test.each([
    ["pesos.xlsx", "weights-do-not-add-up", /somam 95,00%/, { Rede: contract({ weights: ["60%", "35%"] }) }],
    ["buraco.xlsx", "band-gap", /84,9/, { Rede: contract({ bands: ["A partir de 85% da meta", "Entre 70% e 84,9% da meta", "Menos que 70% da meta"] }) }],
    ["sobrepostas.xlsx", "band-overlap", /85/, { Rede: contract({ bands: ["A partir de 80% da meta", "De 70% a menos de 85% da meta", "Menos que 70% da meta"] }) }],
    ["meta-texto.xlsx", "number-as-text", /./, { Rede: contract() }],
    ["realizado-texto.xlsx", "actual-unreadable", /./, { Rede: contract(), "Produção": production([900, "muito", 900, 900]) }],
    ["sem-producao.xlsx", "actual-missing", /./, { Rede: contract(), "Produção": production([900, 900, null, 900]) }],
  ] as const)("%s: %s", async (name, code, sentence, sheets) => {
    await openBook(name, sheets as Readonly<Record<string, readonly Row[]>>);
    await planner.tab("conferir");
    const group = planner.pane.getByRole("region", { name: findingTitle(code) ?? code });
    await group.first().waitFor();
    await group.getByRole("button").first().click();
    await group.getByText(sentence).first().waitFor();
    await planner.picture(`importar-${code}`);
  });
});

test("an unknown layout is shown to Pactua in the pane, and then it reads it", async () => {
  await openBook("estranha.xlsx", {
    Anexo: [["Acordo"], [], ["O que se espera", "Onde", "Quanto", "Vale"], ["Consultas", "Policlínica", 1000, "60%"], ["Exames", "Policlínica", 300, "40%"]],
  });
  await planner.pane.getByRole("button", { name: /^Corrigir a leitura/ }).first().waitFor();
  await planner.picture("importar-desconhecida-1");
  await planner.pane.getByRole("button", { name: /^Corrigir a leitura/ }).first().click();
  await planner.pane.getByLabel(CORRECTION.header).selectOption({ value: "2" });
  for (const [column, meaning] of [["A", "indicador"], ["B", "unidade"], ["C", "meta"], ["D", "peso"]] as const) {
    await planner.pane.getByLabel(new RegExp(`^Coluna ${column}`)).selectOption({ label: meaning });
  }
  await planner.picture("importar-desconhecida-2");
  await planner.button(CORRECTION.use).click();
  await planner.pane.getByText(/^1 planilha lida · 2 metas/).waitFor();
  await planner.button(PLANILHA.createTables).waitFor();
  await planner.picture("importar-desconhecida-3");
});

describe("a file that cannot be opened is refused in one sentence, and what is open stays", () => {
  test.each<[WorkbookErrorCode, string, () => Promise<Uint8Array>]>([
    ["encrypted", "senha.xlsx", () => writeXlsx({ sheets: [{ name: "a", rows: [[1]] }], encryption: { password: "segredo", spinCount: 10 } })],
    ["broken", "cortado.xlsx", async () => (await readFile("samples/contrato-complexo-saude.xlsx")).subarray(0, 20_000)],
    ["not-a-workbook", "nota.xlsx", () => Promise.resolve(Buffer.from("não é"))],
    ["empty-file", "vazio.xlsx", () => Promise.resolve(new Uint8Array())],
  ])("%s", async (code, file, bytes) => {
    await planner.open({ name: file, buffer: Buffer.from(await bytes()) });
    await bench.page.getByText(workbookErrorSentence(new WorkbookError(code, { file }))).waitFor();
    await planner.picture(`importar-recusa-${code}`);
    expect(await bench.page.evaluate(() => window.pactuaWorkbook!.shown().name)).toBe("Anexo");
  });

  test("one of more than 32 MB is not even read", async () => {
    await planner.open({ name: "grande.xlsx", buffer: Buffer.alloc(33 * 1024 * 1024) });
    await bench.page.getByText(BAR.tooLarge("grande.xlsx", 32)).waitFor();
  });
});

test("nothing went wrong unseen, and nobody else was asked", () => {
  expect(bench.errors).toEqual([]);
  expect(bench.strangers).toEqual([]);
});
