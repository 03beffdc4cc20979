/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { contractWithProduction, openPane, openRead, press, settled } from "./openPane";

let contract: WorkbookSnapshot;
beforeAll(() => {
  contract = contractWithProduction();
});

const focusedText = (): string => document.activeElement?.textContent ?? "";
/** jsdom says of no document that it has the focus. */
const focus = (where: "here" | "elsewhere") => jest.spyOn(document, "hasFocus").mockReturnValue(where === "here");

describe("the focus of who works with the keyboard", () => {
  afterEach(() => jest.restoreAllMocks());

  test("is on the screen once the button that read the workbook is gone", async () => {
    focus("here");
    await openPane(contract);
    screen.getByRole("button", { name: "Ler a pasta de trabalho" }).focus();
    await press("Ler a pasta de trabalho");
    expect(document.activeElement).not.toBe(document.body);
    expect(screen.getByRole("tabpanel").contains(document.activeElement)).toBe(true);
  });

  test("comes back to the button when its preview is closed, and goes to what was said when it was written", async () => {
    focus("here");
    await openRead(contract);
    await press("Criar tabelas de metas");
    expect(document.activeElement?.getAttribute("aria-labelledby")).toBe("preview-text");
    userEvent.keyboard("{esc}");
    await settled();
    expect(focusedText()).toBe("Criar tabelas de metas");
    await press("Criar tabelas de metas");
    screen.getByRole("button", { name: "Criar" }).focus();
    await press("Criar");
    expect(focusedText()).toMatch(/^Criei 4 planilhas|^Criei 5 planilhas/);
  });

  test("stays where it is when another part of the page has it", async () => {
    focus("elsewhere");
    await openRead(contract);
    await press("Criar tabelas de metas");
    act(() => (document.activeElement as HTMLElement).blur());
    userEvent.keyboard("{esc}");
    await settled();
    expect(document.activeElement).toBe(document.body);
  });
});

describe("who goes to a cell", () => {
  test("goes on there, while who walks the list stays in it", async () => {
    const select = jest.fn().mockResolvedValue(undefined);
    await openRead(contract, { but: { select } });
    userEvent.click(screen.getByRole("tab", { name: /Conferir/ }));
    await settled();
    await press(/Os pesos quantitativos de AB/);
    expect(select.mock.calls.at(-1)![1]).toBeUndefined();
    await press("Ir para a célula");
    expect(select.mock.calls.at(-1)![1]).toBe("enter");
  });
});
