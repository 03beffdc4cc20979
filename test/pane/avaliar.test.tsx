/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CellValue } from "../../src/workbook/snapshot";
import { sheetOf, workbookOf } from "../support/sheetOf";
import { contractWithProduction, goToTab, openRead, type OpenPane, press, readSnapshot, settled, sheetNamed, sheetNames } from "./openPane";

const contract = contractWithProduction();
const withoutProduction = readSnapshot("samples/contrato-complexo-saude.xlsx");

async function openAvaliar(...how: Parameters<typeof openRead>): Promise<OpenPane> {
  const pane = await openRead(...how);
  await goToTab(/Avaliar/);
  return pane;
}

const point = (pane: OpenPane, sheet: string, range: string): void => act(() => pane.workbook.point({ sheet, range }));
const explained = () => document.getElementById("explained")!.parentElement!.textContent!;
const results = () => screen.getByRole("region", { name: /^Resultado/ }).textContent!;

describe("what comes out", () => {
  test("is shown for each component as soon as production and budgets are in the workbook", async () => {
    await openAvaliar(contract);
    expect(screen.getByText("Encontrei a produção de janeiro a abril de 2023 em Produção!A1:J297.")).not.toBeNull();
    expect(screen.getByRole("img", { name: "AB: 93,02\u00a0% do valor cheio a pagar" })).not.toBeNull();
    expect(results()).toContain("R$ 28.431.907,37");
    expect(results()).toContain("R$ 10.140.291,79");
  });

  test("leaves out the components taken off, and says when none is left", async () => {
    await openAvaliar(contract);
    userEvent.click(screen.getByRole("checkbox", { name: "AB" }));
    expect(results()).not.toContain("R$ 28.431.907,37");
    userEvent.click(screen.getByRole("checkbox", { name: "Todos" }));
    expect(results()).toContain("R$ 28.431.907,37");
    userEvent.click(screen.getByRole("checkbox", { name: "Todos" }));
    expect(screen.getByRole("alert").textContent).toBe("Escolha ao menos um componente.");
    expect(screen.getByRole("button", { name: "Criar planilhas de avaliação" }).hasAttribute("disabled")).toBe(true);
  });

  test("counts with a budget as it is typed, and says when it is none", async () => {
    await openAvaliar(contract);
    const budget = screen.getByRole("textbox", { name: "Orçamento de HU", hidden: true });
    expect(budget).toHaveProperty("value", "11.223.344,55");
    fireEvent.change(budget, { target: { value: "1.000.000,00" } });
    await act(() => new Promise(resolve => setTimeout(resolve, 400)));
    expect(results()).toContain("Orçamento R$ 1.000.000,00");
    fireEvent.change(budget, { target: { value: "um milhão" } });
    await settled();
    expect(screen.getAllByText("Digite um valor em reais, como 1.234.567,89.").length).toBeGreaterThan(0);
  });

  test("of another period says that the production is elsewhere", async () => {
    await openAvaliar(contract);
    userEvent.selectOptions(screen.getByRole("combobox", { name: "Quadrimestre" }), "2");
    expect(screen.getByText(/A produção que encontrei é de janeiro a abril de 2023/)).not.toBeNull();
    expect(results()).toContain("Ainda não há resultado: faltam a produção e o orçamento.");
  });

  test("there is nothing to evaluate without weights", async () => {
    await openAvaliar(workbookOf(sheetOf([["Indicador", "Meta"], ["Consultas", 320]])));
    expect(screen.getByText("Não há metas com peso para avaliar nesta pasta de trabalho.")).not.toBeNull();
  });
});

describe("a contract by points", () => {
  const upa = readSnapshot("samples/upa-pontuacao.xlsx");
  const withProduction = { ...upa, sheets: [...upa.sheets.filter(({ name }) => name !== "Orçamento"), ...readSnapshot("samples/producao-upa.xlsx").sheets] };

  test("shows points and payment, and explains each indicator and the whole", async () => {
    const pane = await openAvaliar(withProduction);
    expect(results()).toMatch(/A pagar R\$ [\d.]+,\d\d.*de [\d.]+ pontos/);
    const { targetAt } = pane.desk.store.get().evaluation!.points[0]!.lines[0]!;
    point(pane, targetAt.sheet, targetAt.cell);
    expect(explained()).toMatch(/Realizado .* de \d+ pontos.*No todo: .*pontos × R\$/);
  });
});

describe("how it is calculated", () => {
  test("is folded, and tells in reais what another choice would change", async () => {
    await openAvaliar(contract);
    const fold = screen.getByText("Como calcular").closest("details")!;
    expect(fold.open).toBe(false);
    fold.open = true;
    fireEvent(fold, new Event("toggle"));
    await settled();
    expect(screen.getByRole("radio", { name: /Sempre dividir o peso por igual: \+ R\$ [\d.]+,\d\d/ })).not.toBeNull();
    expect(screen.getByRole("radio", { name: /\(o usual\)$/ })).not.toBeNull();
    const before = results();
    userEvent.click(screen.getByRole("radio", { name: /Sempre dividir/ }));
    expect(results()).not.toBe(before);
  });
});

describe("the evaluation sheets", () => {
  test("are previewed, written with the choice remembered, and taken back with it", async () => {
    const pane = await openAvaliar(contract);
    const before = sheetNames(pane);
    for (const sheet of ["AB", "AE", "RUE", "VS", "HMU", "HA", "HC"]) userEvent.click(screen.getByRole("checkbox", { name: sheet }));
    await press("Criar planilhas de avaliação");
    expect(screen.getByText(/^Vou criar 5 planilhas: Metas, Faixas, Composição, Inconsistências e Avaliação HU\./)).not.toBeNull();
    await press("Criar");
    expect(sheetNames(pane).filter(name => !before.includes(name))).toEqual(["Metas", "Faixas", "Composição", "Inconsistências", "Avaliação HU"]);
    await press("Desfazer: criar planilhas de avaliação");
    expect(sheetNames(pane)).toEqual(before);
    expect(pane.workbook.snapshot.properties).toEqual({});
  });

  test("come blank where there is no production, for the period that ended last", async () => {
    const pane = await openAvaliar(withoutProduction);
    expect(screen.getByText(/as planilhas saem em branco, para preencher/)).not.toBeNull();
    expect(screen.getByRole("combobox", { name: "Quadrimestre" })).toHaveProperty("value", "1");
    await press("Criar planilhas de avaliação");
    await press("Criar");
    expect(sheetNames(pane)).toContain("Avaliação HU");
    expect(sheetNamed(pane, "Avaliação HU").values.flat()).toContain("jan/23");
    expect(screen.getByRole("tab", { name: "Conferir (4)" })).not.toBeNull();
  });

  test("show their result in the pane as they are filled in", async () => {
    const pane = await openAvaliar(withoutProduction);
    await press("Criar planilhas de avaliação");
    await press("Criar");
    const { row, columns } = lineOf(sheetNamed(pane, "Avaliação HC").values, "Nº DE SAÍDAS HOSPITALARES");
    await act(async () => {
      pane.workbook.type({ at: { sheet: "Avaliação HC", cell: "A4" }, value: 1_000_000 });
      for (const column of columns) pane.workbook.type({ at: { sheet: "Avaliação HC", cell: `${column}${row}` }, value: 1200 });
      await new Promise(resolve => setTimeout(resolve, 600));
    });
    expect(results()).toContain("Orçamento R$ 1.000.000,00");
    expect(screen.getByText("Uso o que foi digitado em Avaliação HC.")).not.toBeNull();
    expect(screen.queryByText(/as planilhas saem em branco/)).toBeNull();
    point(pane, "Avaliação HC", `C${row}`);
    expect(explained()).toContain("Realizado 1.200 de 1.050");
  });
});

describe("taking back evaluation sheets on which somebody has typed since", () => {
  async function typedAfter(): Promise<{ pane: OpenPane; before: readonly string[] }> {
    const pane = await openAvaliar(withoutProduction);
    const before = sheetNames(pane);
    await press("Criar planilhas de avaliação");
    await press("Criar");
    const { row, columns } = lineOf(sheetNamed(pane, "Avaliação HC").values, "Nº DE SAÍDAS HOSPITALARES");
    pane.workbook.type({ at: { sheet: "Avaliação HC", cell: "A4" }, value: 1_000_000 });
    for (const column of columns) pane.workbook.type({ at: { sheet: "Avaliação HC", cell: `${column}${row}` }, value: 1200 });
    pane.workbook.type({ at: { sheet: "Inconsistências", cell: "G2" }, value: "Decidido em reunião" });
    await press("Desfazer: criar planilhas de avaliação");
    return { pane, before };
  }

  test("asks first, says how many values would go with them, and leaves them without a yes", async () => {
    const { pane } = await typedAfter();
    expect(screen.getByText("Desfazer leva junto 6 valores digitados depois, em Inconsistências e Avaliação HC. Não dá para trazê-los de volta.")).not.toBeNull();
    await press("Cancelar");
    expect(sheetNames(pane)).toContain("Avaliação HC");
    expect(screen.queryByRole("button", { name: "Desfazer assim mesmo" })).toBeNull();
    await press("Desfazer: criar planilhas de avaliação");
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(screen.queryByRole("button", { name: "Desfazer assim mesmo" })).toBeNull();
    expect(sheetNamed(pane, "Avaliação HC").values.flat().filter(value => value === 1200)).toHaveLength(4);
  });

  test("takes them back with the yes", async () => {
    const { pane, before } = await typedAfter();
    await press("Desfazer assim mesmo");
    expect(sheetNames(pane)).toEqual(before);
    expect(screen.getByText("Desfeito: criar planilhas de avaliação.")).not.toBeNull();
  });
});

/** Where an indicator stands on an evaluation sheet: its row as Excel counts, and the letters of its months. */
function lineOf(values: readonly (readonly CellValue[])[], indicator: string): { row: number; columns: string[] } {
  const index = values.findIndex(cells => cells[2] === indicator);
  if (index < 0) throw new Error(`no line ${indicator}: ${values.map(cells => cells[2]).join(" | ")}`);
  return { row: index + 1, columns: ["E", "F", "G", "H"] };
}

describe("the selected cell", () => {
  test("explains nothing before one of a line is selected", async () => {
    const pane = await openAvaliar(contract);
    expect(explained()).toContain("Selecione na planilha uma meta");
    point(pane, "AB", "A1");
    expect(explained()).toContain("Selecione na planilha uma meta");
  });

  test("is explained from its target, its weight and its production", async () => {
    const pane = await openAvaliar(contract);
    const said = "Realizado 3.937,25 de 5.440 = 72,375… %faixa de 70 % até 85 %90 % × 35,00 % × 90 % × R$ 11.223.344,55 = R$ 3.181.818,18";
    for (const cell of ["B5", "C5"]) {
      point(pane, "HU", cell);
      expect(explained()).toContain(said);
    }
    const row = sheetNamed(pane, "Produção").values.findIndex(cells => cells[0] === "HU" && String(cells[3]).startsWith("ATENDIMENTO")) + 1;
    point(pane, "Produção", `F${row}`);
    expect(explained()).toContain(said);
  });

  test("may be whole rows or columns, which belong to no line", async () => {
    const pane = await openAvaliar(contract);
    for (const range of ["B:B", "5:7"]) {
      point(pane, "HU", range);
      expect(explained()).toContain("Selecione na planilha uma meta");
    }
  });

  test("on an evaluation sheet its row is explained, from whatever column", async () => {
    const pane = await openAvaliar(contract);
    await press("Criar planilhas de avaliação");
    await press("Criar");
    const { row } = lineOf(sheetNamed(pane, "Avaliação HC").values, "Nº DE SAÍDAS HOSPITALARES");
    point(pane, "Avaliação HC", `K${row}`);
    expect(explained()).toMatch(/^HC · Nº DE SAÍDAS HOSPITALARES/);
  });

  test("can be tried with another actual: the amount moves, the sheet does not", async () => {
    const pane = await openAvaliar(contract);
    point(pane, "HU", "B5");
    const before = pane.workbook.snapshot;
    await press("Ir para a próxima faixa");
    expect(explained()).toContain("4.624 (85,00\u00a0%)");
    expect(explained()).toContain("R$ 3.535.353,53 R$ 353.535,35 a mais");
    fireEvent.change(screen.getByRole("slider"), { target: { value: "0" } });
    expect(explained()).toContain("0 (0,00\u00a0%)");
    await press("Voltar ao realizado");
    expect(explained()).toContain("o mesmo valor");
    expect(pane.workbook.snapshot).toBe(before);
  });

  test("what was tried on one line is not carried to the next", async () => {
    const pane = await openAvaliar(contract);
    point(pane, "HU", "B5");
    await press("Ir para a próxima faixa");
    point(pane, "HU", "B16");
    expect(within(document.getElementById("explained")!.parentElement!).queryByRole("button", { name: "Voltar ao realizado" })).toBeNull();
    expect(explained()).toContain("o mesmo valor");
  });
});
