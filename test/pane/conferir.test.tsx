/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readDecisions } from "../../src/sheets/meta/decisions";
import { sheetOf, workbookOf } from "../support/sheetOf";
import { contractWithProduction, goToTab, openRead, press, settled, sheetNamed, sheetNames } from "./openPane";

const contract = contractWithProduction();
const counters = () => within(screen.getByRole("group", { name: "Mostrar por nível" })).getAllByRole("button").map(({ textContent }) => textContent);
const openFindings = () => screen.getAllByRole("listitem");

async function openConferir(...how: Parameters<typeof openRead>) {
  const pane = await openRead(...how);
  await goToTab(/Conferir/);
  return pane;
}

describe("the findings", () => {
  test("are counted by level on the counters and on the tab", async () => {
    await openConferir(contract);
    expect(counters()[0]).toBe("Erros 4");
    expect(screen.getByRole("tab", { name: "Conferir (4)" }).getAttribute("aria-selected")).toBe("true");
    const all = counters().reduce((sum, text) => sum + Number(text!.split(" ").pop()), 0);
    expect(openFindings()).toHaveLength(all);
  });

  test("are filtered by a counter, and shown all again by a second click", async () => {
    await openConferir(contract);
    const all = openFindings().length;
    await press(/^Erros/);
    expect(openFindings()).toHaveLength(4);
    expect(screen.getByRole("button", { name: /^Erros/ }).getAttribute("aria-pressed")).toBe("true");
    await press(/^Erros/);
    expect(openFindings()).toHaveLength(all);
  });

  test("of one code stand together under its name", async () => {
    await openConferir(contract);
    expect(screen.getByRole("heading", { name: "Distribuição diferente dos pesos (2)" })).not.toBeNull();
  });

  test("open with a click: Excel selects the cell, and the remedy stands below", async () => {
    const { workbook } = await openConferir(contract);
    await press(/Os pesos quantitativos de AB somam 100,70%/);
    expect(await workbook.selected()).toEqual({ sheet: "AB", range: "C35" });
    expect(screen.getByText(/Retire 0,70% entre os pesos/)).not.toBeNull();
  });

  test("↓ and ↑ walk through the list, and Excel follows", async () => {
    const { workbook } = await openConferir(contract);
    const arrow = async (key: string): Promise<void> => {
      fireEvent.keyDown(document.activeElement!, { key });
      await settled();
    };
    screen.getByRole("button", { name: /Os pesos quantitativos de AB/ }).focus();
    await arrow("ArrowDown");
    expect(await workbook.selected()).toEqual({ sheet: "AB", range: "C35" });
    await arrow("ArrowDown");
    expect(await workbook.selected()).toEqual({ sheet: "AB", range: "L35" });
    expect(document.activeElement!.getAttribute("aria-expanded")).toBe("true");
    await arrow("ArrowUp");
    expect(await workbook.selected()).toEqual({ sheet: "AB", range: "C35" });
    await arrow("ArrowUp");
    expect(await workbook.selected()).toEqual({ sheet: "AB", range: "C35" });
  });

  test("come two hundred at a time", async () => {
    const rows = Array.from({ length: 250 }, (_, index) => [`Consulta ${index}`, "sem número 10 e 20 por mês", "Mensal", "SIA"]);
    await openConferir(workbookOf(sheetOf([["Metas quantitativas"], ["Indicador", "Meta", "Periodicidade", "Fonte de verificação"], ...rows])));
    expect(openFindings()).toHaveLength(200);
    await press("Mostrar mais");
    expect(openFindings().length).toBeGreaterThan(240);
    expect(screen.queryByRole("button", { name: "Mostrar mais" })).toBeNull();
  });

  test("there may be none", async () => {
    await openConferir(workbookOf(sheetOf([
      ["Metas quantitativas"], ["Indicador", "Meta", "Periodicidade", "Fonte de verificação"], ["Consultas", 320, "Mensal", "SIA"],
    ])));
    expect(screen.getByText("Nenhuma inconsistência: tudo o que sei conferir confere.")).not.toBeNull();
  });
});

describe("a fix", () => {
  test("shows before and after, and changes the cell only then", async () => {
    const pane = await openConferir(contract);
    const value = () => sheetNamed(pane, "AE").values[5]![2];
    await press(/6 metas desta tabela são números guardados como texto/);
    await press("Corrigir…");
    const rows = within(screen.getByRole("table")).getAllByRole("row").map(row => row.textContent);
    expect(rows.slice(0, 2)).toEqual(["CélulaAntesDepois", "AE!C62.500 (texto)2.500 (número)"]);
    expect(value()).toBe("2.500");
    await press("Mudar");
    expect(value()).toBe(2500);
    expect(screen.getByText("Mudei 6 células como mostrado.")).not.toBeNull();
    expect(screen.queryByText(/6 metas desta tabela são números/)).toBeNull();
    await press("Desfazer: correção de 6 células");
    expect(value()).toBe("2.500");
    expect(screen.getByText(/6 metas desta tabela são números/)).not.toBeNull();
  });

  test("can be thought over", async () => {
    const pane = await openConferir(contract);
    const before = pane.workbook.snapshot;
    await press(/6 metas desta tabela são números guardados como texto/);
    await press("Corrigir…");
    await press("Cancelar");
    expect(screen.queryByRole("table")).toBeNull();
    expect(pane.workbook.snapshot).toBe(before);
  });

  test("of a weight that is an error shows the error, and not a blank cell", async () => {
    await openConferir(workbookOf(sheetOf([["Indicador", "Meta", "Peso"], ["Consultas", 10, 0.4], ["Cirurgias", 30, { error: "#DIV/0!" }], ["Exames", 20, 0.3], ["Partos", 5, 0.2]], { formats: { C2: "0%", C3: "0%", C4: "0%", C5: "0%" } })));
    await press(/Falta o peso de «Cirurgias»/);
    await press("Corrigir…");
    expect(within(screen.getByRole("table")).getAllByRole("cell").map(({ textContent }) => textContent)).toEqual(["#DIV/0!", "10%"]);
  });

  test("is not offered where nothing can be written, but the way to the cell is", async () => {
    await openConferir(contract, { readOnly: true });
    await press(/6 metas desta tabela são números guardados como texto/);
    expect(screen.queryByRole("button", { name: "Corrigir…" })).toBeNull();
    expect(screen.queryByRole("button", { name: /Aceitar/ })).toBeNull();
    expect(screen.getByRole("button", { name: "Ir para a célula" })).not.toBeNull();
  });
});

describe("a finding that is accepted", () => {
  async function accept(reason: string) {
    const pane = await openConferir(contract);
    await press(/Os pesos quantitativos de AB somam 100,70%/);
    await press("Aceitar com motivo…");
    if (reason !== "") userEvent.type(screen.getByRole("textbox", { name: "Por que aceitar" }), reason);
    await press("Aceitar");
    return pane;
  }

  test("needs a reason", async () => {
    const pane = await accept("");
    expect(screen.getByText(/Escreva o motivo/)).not.toBeNull();
    expect(sheetNames(pane)).not.toContain("Inconsistências");
  });

  test("is kept with reason and day in the table Inconsistências, and no longer counted", async () => {
    const pane = await accept("Aprovado em ata");
    expect([...readDecisions(pane.workbook.snapshot).values()]).toMatchObject([{ status: "aceita", reason: "Aprovado em ata", date: "2023-05-10" }]);
    expect(counters()[0]).toBe("Erros 3");
    expect(counters()[3]).toBe("Aceitas 1");
    expect(sheetNamed(pane, "Inconsistências").values.some(row => row.includes("Aprovado em ata"))).toBe(true);
  });

  test("can be seen with its reason, and opened again", async () => {
    const pane = await accept("Aprovado em ata");
    await press(/^Aceitas/);
    await press(/Os pesos quantitativos de AB somam 100,70%/);
    expect(screen.getByText("Aceita em 10/05/2023: Aprovado em ata")).not.toBeNull();
    await press("Reabrir");
    expect(readDecisions(pane.workbook.snapshot).size).toBe(0);
    expect(counters()[0]).toBe("Erros 4");
  });

  test("is taken back with Desfazer", async () => {
    const pane = await accept("Aprovado em ata");
    await press(/^Desfazer: aceitar a inconsistência/);
    expect(sheetNames(pane)).not.toContain("Inconsistências");
    expect(counters()[0]).toBe("Erros 4");
  });
});

test("the sheet Inconsistências can be made from here", async () => {
  const pane = await openConferir(contract);
  await press("Criar a planilha Inconsistências");
  await press("Criar");
  expect(sheetNames(pane)).toContain("Inconsistências");
});

test("what was typed into Inconsistências in the meantime is not lost when it is made anew", async () => {
  const pane = await openConferir(contract);
  await press("Criar a planilha Inconsistências");
  await press("Criar");
  pane.workbook.type({ at: { sheet: "Inconsistências", cell: "F2" }, value: "aceita" });
  pane.workbook.type({ at: { sheet: "Inconsistências", cell: "G2" }, value: "Decidido em reunião" });
  await press("Atualizar a planilha Inconsistências");
  await press("Atualizar");
  expect([...readDecisions(pane.workbook.snapshot).values()]).toMatchObject([{ status: "aceita", reason: "Decidido em reunião" }]);
  expect(counters()[0]).toBe("Erros 3");
});
