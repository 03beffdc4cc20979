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
/** On a day on which some actions are late, whenever the picture is taken. */
const acompanhar = async (page: Page) => {
  await read(page);
  await tab(page, "Acompanhar");
  await onDay(page, "31/08/2024");
};
const onDay = async (page: Page, day: string) => {
  await page.getByRole("textbox", { name: "Situação em" }).fill(day);
  await page.keyboard.press("Enter");
};
const signal = async (page: Page) => {
  await point(page, "Operacional 1", "C8");
  await button(page, "Registrar dificuldade…");
  await page.getByRole("textbox", { name: "O que dificulta" }).fill("O veículo da equipe está parado desde julho.");
  await page.getByRole("combobox", { name: "Região" }).fill("Norte");
  await page.getByRole("textbox", { name: "Quem avisa" }).fill("Escritório Regional Norte");
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
  { name: "acompanhar", document: "painel-acompanhar", query: "workbook=plano", reach: async page => { await acompanhar(page); await point(page, "Operacional 1", "C8"); } },
  { name: "acompanhar-inteira", query: "workbook=plano", reach: async page => { await acompanhar(page); await page.getByText(/Indicadores por ano/).click(); }, fullPage: true },
  { name: "acompanhar-responsavel", query: "workbook=cartoes", reach: async page => { await acompanhar(page); await onDay(page, "30/06/2018"); await page.getByRole("combobox", { name: "Contar por" }).selectOption("responsible"); await point(page, "ADMINISTRAÇÃO PÚBLICA", "B20"); }, fullPage: true },
  { name: "acompanhar-data", query: "workbook=plano", reach: async page => { await acompanhar(page); await onDay(page, "31/02/2024"); } },
  { name: "acompanhar-dificuldade", document: "painel-dificuldade", query: "workbook=plano", reach: async page => { await acompanhar(page); await signal(page); } },
  { name: "acompanhar-sinais", query: "workbook=plano", reach: async page => { await acompanhar(page); await signal(page); await button(page, /^Registrar$/); await page.getByText("Registrei").waitFor(); await page.getByRole("heading", { name: /Sinais das regiões/ }).scrollIntoViewIfNeeded(); } },
  { name: "acompanhar-previa", query: "workbook=plano", reach: async page => { await acompanhar(page); await button(page, /planilhas de acompanhamento/); } },
  { name: "acompanhar-pronto", query: "workbook=plano", reach: async page => { await acompanhar(page); await button(page, /planilhas de acompanhamento/); await button(page, /^Criar$/); await page.getByText("Criei").waitFor(); } },
  { name: "acompanhar-sem-plano", query: "workbook=contrato", reach: async page => { await read(page); await tab(page, "Acompanhar"); } },
  { name: "acompanhar-so-leitura", query: "workbook=plano&readOnly", reach: async page => { await acompanhar(page); await point(page, "Operacional 1", "C8"); } },
  { name: "contraste-acompanhar", query: "workbook=plano", forcedColors: true, reach: async page => { await acompanhar(page); await point(page, "Operacional 1", "C8"); } },
  { name: "contraste", query: "workbook=contrato", forcedColors: true, reach: async page => { await conferir(page); await button(page, /pesos quantitativos de AB/); } },
  { name: "contraste-avaliar", query: "workbook=contrato", forcedColors: true, reach: async page => { await avaliar(page); await point(page, "HU", "B5"); } },
];
