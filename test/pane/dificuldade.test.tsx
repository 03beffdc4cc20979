/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { serialOfDay } from "../../src/domain/calendar";
import { explained, openAcompanhar, point } from "./openAcompanhar";
import { type OpenPane, press, sheetNamed, sheetNames } from "./openPane";

describe("a difficulty", () => {
  const type = (label: string, text: string): void => void fireEvent.change(screen.getByLabelText(label, { exact: false, selector: "input, textarea" }), { target: { value: text } });

  async function register(pane: OpenPane, cell: string, difficulty: string, region: string): Promise<void> {
    point(pane, "Operacional 1", cell);
    await press("Registrar dificuldade…");
    type("O que dificulta", difficulty);
    type("Região", region);
    type("Quem avisa", "Escritório Regional");
    await press("Registrar");
  }

  const rows = (pane: OpenPane) => sheetNamed(pane, "Sinais").values.slice(1).map(cells => cells.slice(0, 7)).filter(cells => cells.some(value => value !== null && value !== ""));

  test("goes into the first free row of Sinais, with the day; it is counted for its region, and taken back", async () => {
    const pane = await openAcompanhar();
    await press("Criar planilhas de acompanhamento");
    await press("Criar");
    const before = sheetNamed(pane, "Sinais").values;
    pane.workbook.type({ at: { sheet: "Sinais", cell: "A2" }, value: "Sul" });
    pane.workbook.type({ at: { sheet: "Sinais", cell: "C2" }, value: "Falta energia" });
    await register(pane, "B8", "=sem veículo", "Norte");
    expect(rows(pane)).toEqual([
      ["Sul", null, "Falta energia", null, null, null, null].slice(0, rows(pane)[0]!.length),
      ["Norte", "4 - Desenvolver o estudo e dimensionamento da força de trabalho da SAS", "=sem veículo", serialOfDay("2023-05-10"), "Escritório Regional", "Aberto", null].slice(0, rows(pane)[1]!.length),
    ]);
    expect(sheetNamed(pane, "Sinais").values.length).toBe(before.length);
    expect(screen.getByText("Registrei a dificuldade em Sinais.")).not.toBeNull();
    const signals = within(screen.getByRole("region", { name: "Sinais das regiões em aberto (2)" }));
    expect(signals.getByText("Norte").parentElement!.textContent).toBe("Norte1 em aberto de 1");
    expect(explained()).toContain("1 sinal em aberto sobre esta ação.");
    await press("Desfazer: registrar a dificuldade");
    expect(rows(pane)).toHaveLength(1);
  });

  test("makes the sheet Sinais where it is not there yet, and keeps all that stands there where it is full", async () => {
    const pane = await openAcompanhar();
    await register(pane, "B8", "Sem veículo", "Norte");
    expect(sheetNames(pane)).toContain("Sinais");
    await act(async () => {
      for (let row = 3; row <= 22; row++) pane.workbook.type({ at: { sheet: "Sinais", cell: `C${row}` }, value: `Dificuldade ${row}` });
      await new Promise(resolve => setTimeout(resolve, 600));
    });
    await register(pane, "B9", "Sem internet", "");
    expect(rows(pane).map(cells => cells[2])).toEqual(["Sem veículo", ...Array.from({ length: 20 }, (_, index) => `Dificuldade ${index + 3}`), "Sem internet"]);
  });

  test("needs its text and who says so; Esc leaves without a word", async () => {
    const pane = await openAcompanhar();
    point(pane, "Operacional 1", "B8");
    await press("Registrar dificuldade…");
    await press("Registrar");
    expect(screen.getAllByText(/Escreva a dificuldade/).length).toBeGreaterThan(0);
    expect(screen.getAllByText(/Escreva quem avisa/).length).toBeGreaterThan(0);
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(screen.queryByRole("button", { name: "Registrar" })).toBeNull();
    expect(document.activeElement).toBe(document.getElementById("explained"));
    expect(sheetNames(pane)).not.toContain("Sinais");
  });

  test("stays with its action while another cell is selected", async () => {
    const pane = await openAcompanhar();
    point(pane, "Operacional 1", "B8");
    await press("Registrar dificuldade…");
    type("O que dificulta", "Sem veículo");
    point(pane, "Operacional 1", "B9");
    type("Quem avisa", "Escritório");
    await press("Registrar");
    expect(rows(pane)[0]!.slice(1, 3)).toEqual(["4 - Desenvolver o estudo e dimensionamento da força de trabalho da SAS", "Sem veículo"]);
  });
});
