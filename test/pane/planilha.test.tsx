/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { recipeIn } from "../../src/intake/recipe";
import { liveMemory } from "../../src/workbook/memory/liveMemory";
import { WorkbookError } from "../../src/workbook/workbookError";
import { sheetOf, workbookOf } from "../support/sheetOf";
import { contractWithProduction, type OpenPane, openPane, openRead, press, sheetNames } from "./openPane";

const contract = contractWithProduction();

beforeEach(() => window.localStorage.clear());

describe("before the first reading", () => {
  test("three lines and one button say what Pactua does", async () => {
    await openPane(contract);
    expect(within(screen.getByRole("list")).getAllByRole("listitem")).toHaveLength(3);
    expect(screen.getByRole("button", { name: "Ler a pasta de trabalho" }).hasAttribute("disabled")).toBe(false);
    expect(screen.getByText("Nada do que é seu é alterado.")).not.toBeNull();
  });

  test("a workbook that cannot be read is said in one sentence, and reading can be tried again", async () => {
    await openPane(contract, { but: { read: () => Promise.reject(new WorkbookError("cell-edit", {})) } });
    await press("Ler a pasta de trabalho");
    expect(screen.getByText(/Há uma célula em edição no Excel/)).not.toBeNull();
    expect(screen.getByRole("button", { name: "Ler a pasta de trabalho" }).hasAttribute("disabled")).toBe(false);
  });

  test("a host that was busy at first is asked again with the reading", async () => {
    let busy = true;
    const about = () => (busy ? Promise.reject(new WorkbookError("excel-busy", {})) : Promise.resolve({ name: "contrato.xlsx", readOnly: false }));
    await openPane(contract, { but: { about } });
    expect(await screen.findByText(/O Excel está ocupado/)).not.toBeNull();
    busy = false;
    await press("Ler a pasta de trabalho");
    expect(screen.getByText("contrato.xlsx")).not.toBeNull();
    expect(screen.getByRole("button", { name: "Criar tabelas de metas" }).hasAttribute("disabled")).toBe(false);
  });

  test("a long reading shows how far it is, tells it to a screen reader, and can be cancelled", async () => {
    await openPane(contract, {
      but: {
        read: (onProgress, signal) => new Promise((_, reject) => {
          onProgress?.(2, 5);
          signal?.addEventListener("abort", () => reject(signal.reason));
        }),
      },
    });
    userEvent.click(screen.getByRole("button", { name: "Ler a pasta de trabalho" }));
    await screen.findByRole("progressbar");
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain("Lendo as planilhas: 40 %");
    userEvent.click(screen.getByRole("button", { name: "Cancelar" }));
    expect(await screen.findByText("Cancelado. Nada mudou na pasta de trabalho.")).not.toBeNull();
  });
});

test("what was written stands when the user cancels too late, and the pane says what was made", async () => {
  const memory = liveMemory(contract, { name: "contrato.xlsx", readOnly: false });
  const pane: OpenPane = await openRead(contract, {
    but: {
      read: memory.read,
      async apply(patch) {
        const applied = await memory.apply(patch);
        pane.desk.store.get().running!.cancel();
        return applied;
      },
    },
  });
  await press("Criar tabelas de metas");
  await press("Criar");
  expect(screen.getByText(/^Criei 4 planilhas/)).not.toBeNull();
});

describe("what was recognised", () => {
  test("each table comes with its count and the reason in one line", async () => {
    await openRead(contract);
    expect(screen.getByText(/^10 planilhas lidas · 304 metas/)).not.toBeNull();
    expect(screen.getByText("Metas quantitativas").parentElement!.parentElement!.textContent).toContain("165");
    expect(screen.getByText(/33 unidades × 5 indicadores, peso depois de cada indicador; o cabeçalho se repete 2 vezes/)).not.toBeNull();
    expect(screen.getByText(/«Descrição» é indicador, «Periodicidade», «Meta» e «Peso»/)).not.toBeNull();
  });

  test("a click on a table selects it in Excel", async () => {
    const { workbook } = await openRead(contract);
    await press("Metas quantitativas");
    expect(await workbook.selected()).toMatchObject({ sheet: "AB", range: "A3:L38" });
  });

  test("sheets are folded but the first, and open with a click", async () => {
    await openRead(contract);
    expect(screen.queryByText("A4:C12")).toBeNull();
    await press(/^HU/);
    expect(screen.getByText("A4:C12")).not.toBeNull();
  });

  test("what was not used is listed with where and why", async () => {
    await openRead(workbookOf(sheetOf([["Indicador", "Meta"], ["Consultas", 320]]), sheetOf([["Telefones"], ["Ana", "Bia"]], { name: "Notas" })));
    const ignored = screen.getByRole("region", { name: "Não usei (1)" });
    expect(within(ignored).getByText("Notas!A1:B2")).not.toBeNull();
    expect(within(ignored).getByText("não achei um cabeçalho de metas, faixas, pesos ou ações")).not.toBeNull();
  });

  test("a workbook without targets says what to do", async () => {
    await openRead(workbookOf(sheetOf([["Telefones"], ["Ana", "Bia"]])));
    expect(screen.getByText("Não encontrei metas nesta pasta de trabalho.")).not.toBeNull();
    expect(screen.queryByRole("button", { name: "Criar tabelas de metas" })).toBeNull();
  });

  test("a change by the user is noticed, and reading again is offered", async () => {
    const { workbook } = await openRead(contract);
    act(() => workbook.type({ at: { sheet: "AB", cell: "B4" }, value: 1 }));
    expect(await screen.findByText("A pasta de trabalho mudou depois da leitura.")).not.toBeNull();
    await press("Ler de novo");
    expect(screen.queryByText("A pasta de trabalho mudou depois da leitura.")).toBeNull();
  });
});

describe("a correction", () => {
  const odd = () => workbookOf(sheetOf([["Item", "O que se espera", "Compromisso"], ["", "Consultas", 320], ["", "Exames", 150]], { name: "UBS" }));
  const choose = (label: RegExp, option: string): void => userEvent.selectOptions(screen.getByRole("combobox", { name: label }), screen.getAllByRole("option", { name: option }).find(one => screen.getByRole("combobox", { name: label }).contains(one))!);

  test("shows each column with two samples, and the first records change with every choice", async () => {
    await openRead(odd());
    await press("Corrigir a leitura de UBS!A1:C3");
    const column = screen.getByRole("combobox", { name: /Coluna C: Compromisso/ });
    expect(document.getElementById(column.getAttribute("aria-describedby")!)!.textContent).toBe("por exemplo 320 e 150");
    expect(screen.getAllByText(/Assim ainda não há o que ler/).length).toBeGreaterThan(0);
    choose(/Coluna B/, "indicador");
    choose(/Coluna C/, "meta");
    expect(screen.getByText("Assim leio 2 metas.")).not.toBeNull();
    expect(screen.getByRole("region", { name: "Como ficaria" }).textContent).toContain("Indicador: Consultas · Meta: 320");
  });

  test("is kept in the workbook, used at once, and taken back with Desfazer", async () => {
    const pane = await openRead(odd());
    await press("Corrigir a leitura de UBS!A1:C3");
    choose(/Coluna B/, "indicador");
    choose(/Coluna C/, "meta");
    await press("Ler assim");
    expect(screen.getByText(/^1 planilha lida · 2 metas/)).not.toBeNull();
    expect(recipeIn(pane.workbook.snapshot.properties).tables).toHaveLength(1);
    await press("Desfazer: correção da leitura");
    expect(pane.workbook.snapshot.properties).toEqual({});
    expect(screen.getByText("Não encontrei metas nesta pasta de trabalho.")).not.toBeNull();
  });

  test("that shall not be remembered holds until the pane is closed, and the workbook stays as it is", async () => {
    const { workbook } = await openRead(odd());
    await press("Corrigir a leitura de UBS!A1:C3");
    choose(/Coluna B/, "indicador");
    choose(/Coluna C/, "meta");
    userEvent.click(screen.getByRole("checkbox", { name: "Lembrar para as próximas planilhas" }));
    await press("Ler assim");
    expect(workbook.snapshot.properties).toEqual({});
    await press("Ler de novo");
    expect(screen.getByText(/^1 planilha lida · 2 metas/)).not.toBeNull();
  });

  test("the header can be moved to another row", async () => {
    await openRead(workbookOf(sheetOf([["Indicador", "Meta"], ["Indicador", "Meta pactuada"], ["Consultas", 320]])));
    await press(/Corrigir a leitura de Metas/);
    userEvent.selectOptions(screen.getByRole("combobox", { name: "Onde está o cabeçalho" }), "1");
    expect(screen.getByText("Assim leio 1 meta.")).not.toBeNull();
    await press("Ler assim");
    expect(screen.getByText("A2:B3")).not.toBeNull();
  });

  test("a table can be left out, and used again", async () => {
    await openRead(workbookOf(sheetOf([["Indicador", "Meta"], ["Consultas", 320]])));
    await press(/Corrigir a leitura de Metas/);
    await press("Não usar este quadro");
    expect(screen.getByText("você pediu para deixar de lado")).not.toBeNull();
    await press("Voltar a usar Plan1!A1:B2");
    expect(screen.getByText("1 planilha lida · 1 meta")).not.toBeNull();
    expect(screen.queryByText("você pediu para deixar de lado")).toBeNull();
  });

  test("a whole sheet can be left out", async () => {
    await openRead(workbookOf(sheetOf([["Indicador", "Meta"], ["Consultas", 320]]), sheetOf([["Indicador", "Meta"], ["Exames", 150]], { name: "Rascunho" })));
    await press("Não usar esta planilha: Rascunho");
    expect(screen.getByText(/^1 planilha lida · 1 meta$/)).not.toBeNull();
  });

  test("Esc leaves it without a change", async () => {
    const { workbook } = await openRead(odd());
    await press("Corrigir a leitura de UBS!A1:C3");
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(screen.queryByRole("button", { name: "Ler assim" })).toBeNull();
    expect(workbook.snapshot.properties).toEqual({});
  });
});

describe("the tables", () => {
  test("are previewed, written, and taken back", async () => {
    const pane = await openRead(contract);
    const before = sheetNames(pane);
    await press("Criar tabelas de metas");
    expect(screen.getByText(/^Vou criar 4 planilhas: Metas, Faixas, Composição e Inconsistências\. Nada do que é seu muda, e dá para desfazer\.$/)).not.toBeNull();
    expect(sheetNames(pane)).toEqual(before);
    await press("Criar");
    expect(sheetNames(pane)).toEqual([...before, "Metas", "Faixas", "Composição", "Inconsistências"]);
    expect(screen.getByText("Criei 4 planilhas: Metas, Faixas, Composição e Inconsistências.")).not.toBeNull();
    await press("Ir para Metas");
    expect(await pane.workbook.selected()).toEqual({ sheet: "Metas", range: "A1" });
    await press("Desfazer: criar tabelas de metas");
    expect(sheetNames(pane)).toEqual(before);
  });

  test("written before are updated in their place", async () => {
    const pane = await openRead(contract);
    await press("Criar tabelas de metas");
    await press("Criar");
    const before = sheetNames(pane);
    await press("Atualizar tabelas de metas");
    expect(screen.getByText(/^Vou atualizar 4 planilhas do Pactua/)).not.toBeNull();
    await press("Atualizar");
    expect(sheetNames(pane)).toEqual(before);
  });

  test("a refusal by Excel is said, and nothing is left half done", async () => {
    const pane = await openRead(contract, { but: { apply: () => Promise.reject(new WorkbookError("structure-protected", {})) } });
    await press("Criar tabelas de metas");
    await press("Criar");
    expect(screen.getByText(/A estrutura da pasta de trabalho está protegida/)).not.toBeNull();
    expect(pane.desk.store.get().undoable).toEqual([]);
  });
});

describe("a termo aditivo", () => {
  test("is shown line by line against the tables made before, until they are made anew", async () => {
    const { workbook } = await openRead(workbookOf(sheetOf([["Unidade", "Indicador", "Meta", "Peso"], ["UBS Centro", "Consultas", 320, "60%"], ["UBS Centro", "Exames", 150, "40%"]], { name: "AB" })));
    await press("Criar tabelas de metas");
    await press("Criar");
    expect(screen.queryByRole("region", { name: /^Mudou/ })).toBeNull();
    act(() => {
      workbook.type({ at: { sheet: "AB", cell: "C2" }, value: 300 });
      workbook.type({ at: { sheet: "AB", cell: "D3" }, value: "35%" });
    });
    await press("Ler de novo");
    const changes = within(screen.getByRole("region", { name: "Mudou desde as últimas tabelas (2)" }));
    expect(changes.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "UBS Centro · Consultas: meta 320 → 300 AB!C2", "UBS Centro · Exames: peso 40,00% → 35,00% AB!C3",
    ]);
    await press("Atualizar tabelas de metas");
    await press("Atualizar");
    expect(screen.queryByRole("region", { name: /^Mudou/ })).toBeNull();
  });
});

describe("a workbook for reading only", () => {
  test("is read and can be corrected for the moment, but nothing offers to write", async () => {
    await openRead(contract, { readOnly: true });
    expect(screen.getByText(/aberta só para leitura/)).not.toBeNull();
    expect(screen.queryByRole("button", { name: "Criar tabelas de metas" })).toBeNull();
    await press(/Corrigir a leitura de Metas quantitativas/);
    expect(screen.queryByRole("checkbox", { name: /Lembrar/ })).toBeNull();
    await press("Ler assim");
    expect(screen.getByText(/Passei a ler AB!A3:L38 como você mostrou/)).not.toBeNull();
  });
});

test("F1 opens the help and Esc closes it", async () => {
  await openRead(contract);
  fireEvent.keyDown(document.body, { key: "F1" });
  expect(screen.getByRole("heading", { name: "Como usar" })).not.toBeNull();
  fireEvent.keyDown(document.body, { key: "Escape" });
  expect(screen.queryByRole("heading", { name: "Como usar" })).toBeNull();
});
