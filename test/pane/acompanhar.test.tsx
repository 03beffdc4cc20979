/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { serialOfDay } from "../../src/domain/calendar";
import { WorkbookError } from "../../src/workbook/workbookError";
import { sheetOf, workbookOf } from "../support/sheetOf";
import { DAY, dateField, explained, onDay, openAcompanhar, plan, point } from "./openAcompanhar";
import { goToTab, press, readSnapshot, sheetNamed, sheetNames } from "./openPane";

const states = () => within(screen.getByRole("table", { name: "Situação das ações" })).getAllByRole("row").slice(1).map(({ textContent }) => textContent);
const late = () => within(screen.getByRole("region", { name: /^Atrasadas/ }));
const counted = () => within(screen.getByRole("region", { name: "Contar por" })).getAllByRole("listitem").map(({ textContent }) => textContent!);

describe("the date", () => {
  test("is today, until another is typed", async () => {
    await openAcompanhar(plan, {}, null);
    expect(dateField()).toHaveProperty("value", "10/05/2023");
    expect(screen.getByText("hoje")).not.toBeNull();
    const before = states();
    await onDay("31/8/24");
    expect(dateField()).toHaveProperty("value", DAY);
    expect(states()).not.toEqual(before);
    await press("Usar hoje");
    expect(states()).toEqual(before);
  });

  test.each(["31/02/2024", "amanhã", "agosto de 2024", "31/08/1924"])("that is no day, %s, is said, and nothing is written with it", async text => {
    await openAcompanhar();
    const before = states();
    await onDay(text);
    const said = `${text === "31/02/2024" ? "O dia 31/02/2024 não existe. " : ""}Digite um dia como 31/08/2024, de 2000 a 2099.`;
    expect(screen.getAllByText(said).length).toBeGreaterThan(0);
    expect(dateField()).toHaveProperty("value", text);
    expect(states()).toEqual(before);
    expect(screen.getByRole("button", { name: "Criar planilhas de acompanhamento" }).hasAttribute("disabled")).toBe(true);
  });

  test("counts with Enter too, and a blank field goes back to what holds without it", async () => {
    await openAcompanhar();
    fireEvent.change(dateField(), { target: { value: "31/12/2024" } });
    fireEvent.keyDown(dateField(), { key: "Enter" });
    expect(screen.queryByText("hoje")).toBeNull();
    await onDay("");
    expect(dateField()).toHaveProperty("value", "10/05/2023");
  });

  test("typed on the sheet Acompanhamento holds in the pane at once, and goes before one chosen earlier", async () => {
    const pane = await openAcompanhar();
    await press("Criar planilhas de acompanhamento");
    await press("Criar");
    await act(async () => {
      pane.workbook.type({ at: { sheet: "Acompanhamento", cell: "A5" }, value: serialOfDay("2025-01-31") });
      await new Promise(resolve => setTimeout(resolve, 600));
    });
    expect(dateField()).toHaveProperty("value", "31/01/2025");
    expect(screen.getByText("a data escolhida na planilha Acompanhamento")).not.toBeNull();
    await press("Atualizar o acompanhamento");
    await press("Atualizar");
    expect(sheetNamed(pane, "Acompanhamento").values[4]![0]).toBe(serialOfDay("2025-01-31"));
    await act(async () => {
      pane.workbook.type({ at: { sheet: "Acompanhamento", cell: "A5" }, value: "30/02/2026" });
      await new Promise(resolve => setTimeout(resolve, 600));
    });
    expect(dateField()).toHaveProperty("value", "10/05/2023");
    expect(screen.getAllByText(/^«30\/02\/2026», na célula amarela da planilha Acompanhamento, não é um dia: aqui conto com hoje/).length).toBeGreaterThan(0);
  });
});

describe("how the plan stands", () => {
  test("each state with its count and its part of all, in words", async () => {
    await openAcompanhar();
    expect(screen.getByText("122 ações de 5 planilhas").textContent).toBe("122 ações de 5 planilhas, 29 atrasadas em 31/08/2024");
    expect(states()).toEqual(["✔Concluídas22\u00a0%", "●Em dia8166\u00a0%", "▲Vencem em 30 dias22\u00a0%", "✖Atrasadas2924\u00a0%", "○Não iniciadas54\u00a0%", "–Sem prazo32\u00a0%"]);
  });

  test("is counted by objective or by responsible: by what the plan names", async () => {
    await openAcompanhar();
    const by = screen.getByRole("combobox", { name: "Contar por" });
    expect(within(by).getAllByRole("option").map(({ textContent }) => textContent)).toEqual(["objetivo", "responsável"]);
    expect(counted()).toHaveLength(8);
    expect(counted()[3]).toBe("Planificar a linha de cuidado materno e infantil8 ações● Em dia 4 (50\u00a0%)✖ Atrasadas 3 (38\u00a0%)– Sem prazo 1 (13\u00a0%)");
    userEvent.selectOptions(by, "responsible");
    expect(counted()[0]).toMatch(/^Superintendente18 ações/);
    await press("Mostrar mais: responsável");
    expect(counted()).toHaveLength(28);
  });

  test("cards are counted by area too", async () => {
    await openAcompanhar(readSnapshot("samples/monitoramento-cartoes.xlsx"), {}, "30/06/2018");
    userEvent.selectOptions(screen.getByRole("combobox", { name: "Contar por" }), "area");
    expect(counted().map(text => /\d+ aç(ão|ões)/.exec(text)![0])).toEqual(["3 ações", "2 ações", "8 ações", "5 ações"]);
  });

  test("who has what late: the longest delay first, and a click shows the action in Excel", async () => {
    const { workbook } = await openAcompanhar();
    expect(late().getByRole("heading", { name: "Atrasadas, por responsável (29)" })).not.toBeNull();
    expect(late().getByRole("heading", { name: "Superintendente" })).not.toBeNull();
    const [first] = late().getAllByRole("listitem");
    expect(first!.textContent).toBe("✖ há 153 dias · 2 - Constituir grupo de trabalho da SAS para o dimensionamento 31/03/2024 · Operacional 1!B6");
    await press(/Constituir grupo de trabalho da SAS/);
    expect(await workbook.selected()).toEqual({ sheet: "Operacional 1", range: "B6" });
    expect(explained()).toContain("✖ Atrasada. O prazo, 31/03/2024, passou há 153 dias.");
    await press("Mostrar mais: Atrasadas");
    await press("Mostrar mais: Atrasadas");
    expect(late().getAllByRole("listitem")).toHaveLength(29);
  });

  test("nobody may be late", async () => {
    await openAcompanhar(plan, {}, "01/01/2020");
    expect(late().getByText("Nenhuma ação atrasada nesta data.")).not.toBeNull();
  });

  test("indicators year by year: target, result, attainment and which way is better", async () => {
    const pane = await openAcompanhar();
    await press("Criar planilhas de acompanhamento");
    await press("Criar");
    const table = sheetNamed(pane, "Séries");
    const row = table.values.findIndex(cells => cells[3] === "Razão de mortalidade materna" && cells[4] === 2025);
    await act(async () => {
      pane.workbook.type({ at: { sheet: "Séries", cell: `H${row + 1}` }, value: 60 });
      await new Promise(resolve => setTimeout(resolve, 600));
    });
    const fold = screen.getByText("Indicadores por ano (15)").closest("details")!;
    expect(fold.open).toBe(false);
    fold.open = true;
    fireEvent(fold, new Event("toggle"));
    await press(/^Mostrar mais: Indicadores/);
    const indicator = screen.getByRole("table", { name: /Razão de mortalidade materna Menor é melhor/ });
    expect(within(indicator).getAllByRole("row").map(({ textContent }) => textContent)).toEqual([
      "AnoMetaRealizadoAtingimento", "202440–○ Sem resultado", "2025386063,3\u00a0% ✖ Abaixo", "202636–○ Sem resultado", "202734–○ Sem resultado",
    ]);
    userEvent.click(within(indicator).getByRole("button", { name: /Painel!B/ }));
    expect((await pane.workbook.selected()).sheet).toBe("Painel");
  });

  test("late actions are findings too, in Conferir as in the sheet Inconsistências", async () => {
    const pane = await openAcompanhar();
    await goToTab(/Conferir/);
    expect(screen.getByRole("heading", { name: "Ação atrasada (29)" })).not.toBeNull();
    await press("Criar a planilha Inconsistências");
    await press("Criar");
    expect(sheetNamed(pane, "Inconsistências").values.filter(row => row.includes("late"))).toHaveLength(29);
  });
});

describe("the selected cell", () => {
  test("explains nothing before one of an action is selected", async () => {
    const pane = await openAcompanhar();
    for (const range of ["A1", "B:B", "B4"]) {
      point(pane, "Operacional 1", range);
      expect(explained()).toContain("Selecione na planilha uma ação do plano");
    }
  });

  test("is explained with the reason, who, until when and how far, from any cell of its line", async () => {
    const pane = await openAcompanhar();
    for (const range of ["A8", "B8", "G8", "D8:E9"]) {
      point(pane, "Operacional 1", range);
      expect(explained()).toContain("4 - Desenvolver o estudo e dimensionamento da força de trabalho da SAS✖ Atrasada. O prazo, 30/06/2024, passou há 62 dias.Responsável: Grupo de trabalho. Prazo: «até junho de 2024».");
    }
    expect(explained()).toContain("Esperado: 100\u00a0%; feito: não informado.");
  });

  test("of a card is explained wherever on the card it is", async () => {
    const pane = await openAcompanhar(readSnapshot("samples/monitoramento-cartoes.xlsx"), {}, "30/06/2018");
    for (const range of ["A17", "B22", "A28"]) {
      point(pane, "ADMINISTRAÇÃO PÚBLICA", range);
      expect(explained()).toMatch(/^Implantar POP para aquisição de medicamentos✖ Atrasada\./);
    }
  });

  test("on a sheet that Pactua made is explained by its row or its card", async () => {
    const pane = await openAcompanhar();
    await press("Criar planilhas de acompanhamento");
    await press("Criar");
    const name = "2 - Constituir grupo de trabalho da SAS para o dimensionamento";
    for (const sheet of ["Ações (Pactua)", "Situação", "Acompanhamento", "Cartões"]) {
      const row = sheetNamed(pane, sheet).values.findIndex(cells => cells.includes(name));
      expect([sheet, row]).not.toEqual([sheet, -1]);
      point(pane, sheet, `A${row + (sheet === "Cartões" ? 4 : 1)}`);
      expect([sheet, explained()]).toEqual([sheet, expect.stringContaining(`${name}✖ Atrasada.`)]);
    }
  });
});

describe("the sheets", () => {
  const made = ["Metas (Pactua)", "Ações (Pactua)", "Séries", "Inconsistências", "Acompanhamento", "Situação", "Sinais", "Cartões"];

  test("are previewed, written with one click, shown and taken back", async () => {
    const pane = await openAcompanhar();
    const before = sheetNames(pane);
    await press("Criar planilhas de acompanhamento");
    expect(screen.getByText(/^Vou criar 8 planilhas: Metas \(Pactua\), .* e Cartões\. Nada do que é seu muda, e dá para desfazer\.$/)).not.toBeNull();
    expect(sheetNames(pane)).toEqual(before);
    await press("Criar");
    expect(sheetNames(pane)).toEqual([...before, ...made]);
    expect(sheetNamed(pane, "Acompanhamento").values[4]![0]).toBe(serialOfDay("2024-08-31"));
    await press("Ir para Acompanhamento");
    expect(await pane.workbook.selected()).toEqual({ sheet: "Acompanhamento", range: "A1" });
    await press("Desfazer: criar planilhas de acompanhamento");
    expect(sheetNames(pane)).toEqual(before);
  });

  test("are updated in their place, with what was typed on them in the meantime", async () => {
    const pane = await openAcompanhar();
    await press("Criar planilhas de acompanhamento");
    await press("Criar");
    const names = sheetNames(pane);
    const header = sheetNamed(pane, "Ações (Pactua)").values[0]!;
    const status = `${String.fromCharCode(65 + header.indexOf("Status"))}2`;
    await act(async () => {
      pane.workbook.type({ at: { sheet: "Ações (Pactua)", cell: status }, value: "Parada" });
      await new Promise(resolve => setTimeout(resolve, 600));
    });
    expect(states()).toContain("■Paradas11\u00a0%");
    await press("Atualizar o acompanhamento");
    expect(screen.getByText(/O que foi digitado em Ações, Séries, Sinais e na data é mantido/)).not.toBeNull();
    await press("Atualizar");
    expect(sheetNames(pane)).toEqual(names);
    expect(sheetNamed(pane, "Ações (Pactua)").values[1]![header.indexOf("Status")]).toBe("Parada");
  });

  test("a refusal by Excel is said, and nothing is left half done", async () => {
    const pane = await openAcompanhar(plan, { but: { apply: () => Promise.reject(new WorkbookError("structure-protected", {})) } });
    await press("Criar planilhas de acompanhamento");
    await press("Criar");
    expect(screen.getByText(/A estrutura da pasta de trabalho está protegida/)).not.toBeNull();
    expect(pane.desk.store.get().undoable).toEqual([]);
  });

  test("are not written once the user cancels", async () => {
    const pane = await openAcompanhar(plan, { but: { apply: (_, onProgress, signal) => new Promise((_done, reject) => {
      onProgress?.(1, 4);
      signal?.addEventListener("abort", () => reject(signal.reason));
    }) } });
    const before = pane.workbook.snapshot;
    await press("Criar planilhas de acompanhamento");
    userEvent.click(screen.getByRole("button", { name: "Criar" }));
    await screen.findByRole("progressbar");
    userEvent.click(screen.getAllByRole("button", { name: "Cancelar" })[0]!);
    expect(await screen.findByText("Cancelado. Nada mudou na pasta de trabalho.")).not.toBeNull();
    expect(pane.workbook.snapshot).toBe(before);
  });
});

describe("where nothing can be followed or written", () => {
  test("a workbook without a plan says what is needed", async () => {
    await openAcompanhar(workbookOf(sheetOf([["Indicador", "Meta"], ["Consultas", 320]])), {}, null);
    expect(screen.getByRole("heading", { name: "Não encontrei um plano nesta pasta de trabalho." })).not.toBeNull();
    expect(screen.getByText(/títulos como Ação, Responsável, Prazo e Status/)).not.toBeNull();
    expect(screen.queryByRole("button", { name: /acompanhamento/ })).toBeNull();
  });

  test("in a workbook for reading only all is shown, and nothing offers to write", async () => {
    const pane = await openAcompanhar(plan, { readOnly: true });
    point(pane, "Operacional 1", "B8");
    expect(explained()).toContain("✖ Atrasada");
    expect(screen.queryByRole("button", { name: /acompanhamento/ })).toBeNull();
    expect(screen.queryByRole("button", { name: "Registrar dificuldade…" })).toBeNull();
  });

  test("a plan of nothing but indicators shows them open", async () => {
    await openAcompanhar(workbookOf(sheetOf([["Indicador", 2024, 2025], ["Cobertura (%)", "88,92", "90,33"]], { name: "Painel" })));
    expect(screen.getByText("Indicadores por ano (1)").closest("details")!.open).toBe(true);
    expect(screen.queryByRole("region", { name: /^Atrasadas/ })).toBeNull();
  });
});
