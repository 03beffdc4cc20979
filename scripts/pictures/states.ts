import type { Page } from "playwright-core";
import type { LiveMemory } from "../../src/workbook/memory/liveMemory";

interface State {
  readonly name: string;
  /** Of the page's address: which workbook, and how it is opened. */
  readonly query: string;
  readonly reach: (page: Page) => Promise<void>;
  readonly fullPage?: boolean;
  readonly forcedColors?: boolean;
  /** The name it also has in docs/imagens. */
  readonly document?: string;
}

declare global {
  interface Window {
    readonly workbook: LiveMemory;
  }
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();
const tab = (page: Page, name: string) => page.getByRole("tab", { name: new RegExp(name) }).click();
const read = async (page: Page) => {
  await button(page, "Ler a pasta de trabalho");
  await page.getByText("planilhas lidas").or(page.getByText("Não encontrei metas")).first().waitFor();
};
const conferir = async (page: Page) => {
  await read(page);
  await tab(page, "Conferir");
};
const avaliar = async (page: Page) => {
  await read(page);
  await tab(page, "Avaliar");
};
const point = (page: Page, sheet: string, range: string) => page.evaluate(at => window.workbook.point(at), { sheet, range });

/** How each picture comes about, by the clicks of a user. */
export const STATES: readonly State[] = [
  { name: "bem-vindo", query: "workbook=contrato", reach: page => page.getByText("Bem-vindo").waitFor() },
  { name: "lendo", query: "workbook=contrato&slow", reach: async page => { await button(page, "Ler a pasta"); await page.waitForTimeout(700); } },
  { name: "planilha", document: "painel-planilha", query: "workbook=contrato", reach: read },
  { name: "planilha-inteira", query: "workbook=contrato", reach: read, fullPage: true },
  { name: "corrigir", query: "workbook=contrato", reach: async page => { await read(page); await button(page, /Corrigir a leitura de/); }, fullPage: true },
  { name: "previa", query: "workbook=contrato", reach: async page => { await read(page); await button(page, "Criar tabelas de metas"); } },
  { name: "pronto", query: "workbook=contrato", reach: async page => { await read(page); await button(page, "Criar tabelas de metas"); await button(page, "Criar"); await page.getByText("Criei").waitFor(); } },
  { name: "vazia", query: "workbook=vazia", reach: read },
  { name: "so-leitura", query: "workbook=contrato&readOnly", reach: read },
  { name: "ajuda", query: "workbook=contrato", reach: page => button(page, "Ajuda") },
  { name: "conferir", query: "workbook=contrato", reach: conferir },
  { name: "conferir-erro", document: "painel-conferir", query: "workbook=contrato", reach: async page => { await conferir(page); await button(page, /pesos quantitativos de AB/); } },
  { name: "conferir-corrigir", query: "workbook=contrato", reach: async page => { await conferir(page); await button(page, /Escolhas/); await button(page, /números guardados como texto/); await button(page, "Corrigir…"); } },
  { name: "conferir-aceitar", query: "workbook=contrato", reach: async page => { await conferir(page); await button(page, /pesos quantitativos de AB/); await button(page, "Aceitar com motivo…"); } },
  { name: "avaliar", document: "painel-avaliar", query: "workbook=contrato", reach: async page => { await avaliar(page); await point(page, "HU", "B5"); } },
  { name: "avaliar-inteira", query: "workbook=contrato", reach: async page => { await avaliar(page); await point(page, "AE", "C4"); await page.getByText("Como calcular").click(); await page.getByText("Orçamento do período").click(); }, fullPage: true },
  { name: "avaliar-branco", query: "workbook=contrato-sem-producao", reach: avaliar },
  { name: "avaliar-pronto", query: "workbook=contrato", reach: async page => { await avaliar(page); await button(page, /planilhas de avaliação/); await button(page, "Criar"); await page.getByText("Criei").waitFor(); } },
  { name: "contraste", query: "workbook=contrato", forcedColors: true, reach: async page => { await conferir(page); await button(page, /pesos quantitativos de AB/); } },
  { name: "contraste-avaliar", query: "workbook=contrato", forcedColors: true, reach: async page => { await avaliar(page); await point(page, "HU", "B5"); } },
];
