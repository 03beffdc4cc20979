/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import axe from "axe-core";
import { sheetOf, workbookOf } from "../support/sheetOf";
import { onDay, openAcompanhar, plan, point } from "./openAcompanhar";
import { contractWithProduction, goToTab, openPane, openRead, press, settled } from "./openPane";

const contract = contractWithProduction();
/** With an action selected that is late. */
async function openLate(how: Parameters<typeof openRead>[1] = {}): Promise<void> {
  point(await openAcompanhar(plan, how), "Operacional 1", "B8");
}

/** Everything that axe knows but contrast, which needs a browser that paints: scripts/panePictures.ts looks at that. */
async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false }, "page-has-heading-one": { enabled: true } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 160)}`));
}

const STATES: readonly (readonly [name: string, reach: () => Promise<unknown>])[] = [
  ["the welcome", () => openPane(contract)],
  ["the help", async () => { await openPane(contract); await press("Ajuda"); }],
  ["a running job", async () => {
    await openPane(contract, { but: { read: onProgress => new Promise(() => onProgress?.(1, 4)) } });
    act(() => screen.getByRole("button", { name: "Ler a pasta de trabalho" }).click());
    await screen.findByRole("progressbar");
  }],
  ["Planilha", () => openRead(contract)],
  ["an empty workbook", () => openRead(workbookOf(sheetOf([["Telefones"], ["Ana", "Bia"]])))],
  ["a workbook for reading only", () => openRead(contract, { readOnly: true })],
  ["a correction", async () => { await openRead(contract); await press(/Corrigir a leitura de Metas quantitativas/); }],
  ["a preview", async () => { await openRead(contract); await press("Criar tabelas de metas"); }],
  ["what was done", async () => { await openRead(contract); await press("Criar tabelas de metas"); await press("Criar"); }],
  ["Conferir", async () => { await openRead(contract); await goToTab(/Conferir/); await press(/^Erros/); }],
  ["a finding", async () => { await openRead(contract); await goToTab(/Conferir/); await press(/^Erros/); await press(/Os pesos quantitativos de AB/); }],
  ["a fix", async () => { await openRead(contract); await goToTab(/Conferir/); await press(/^Escolhas/); await press(/6 metas desta tabela/); await press("Corrigir…"); }],
  ["an acceptance", async () => { await openRead(contract); await goToTab(/Conferir/); await press(/^Erros/); await press(/Os pesos quantitativos de AB/); await press("Aceitar com motivo…"); }],
  ["Avaliar", async () => {
    const { workbook } = await openRead(contract);
    await goToTab(/Avaliar/);
    document.querySelectorAll("details").forEach(fold => { fold.open = true; });
    act(() => workbook.point({ sheet: "HU", range: "B5" }));
  }],
  ["Acompanhar", async () => {
    await openLate();
    document.querySelectorAll("details").forEach(fold => { fold.open = true; fireEvent(fold, new Event("toggle")); });
    await settled();
  }],
  ["Acompanhar on a day that is none", async () => { await openLate(); await onDay("31/02/2024"); }],
  ["Acompanhar for reading only", () => openLate({ readOnly: true })],
  ["Acompanhar without a plan", async () => { await openRead(contract); await goToTab(/Acompanhar/); }],
  ["a preview of the sheets that follow a plan", async () => { await openLate(); await press(/planilhas de acompanhamento/); }],
  ["a difficulty with nothing written", async () => { await openLate(); await press("Registrar dificuldade…"); await press("Registrar"); }],
];

describe("nothing that axe knows stands in the way of anyone", () => {
  test.each(STATES)("in %s", async (_, reach) => {
    await reach();
    expect(await faults()).toEqual([]);
  });

  test("and axe would see it", async () => {
    await openPane(contract);
    document.body.append(Object.assign(document.createElement("button"), { id: "nameless" }));
    expect(await faults()).toEqual([expect.stringContaining("button-name")]);
    document.getElementById("nameless")!.remove();
  });
});
