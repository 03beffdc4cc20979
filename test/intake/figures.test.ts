import { toNumber } from "../../src/domain/fraction";
import { validate } from "../../src/validate/validate";
import type { CellValue } from "../../src/workbook/snapshot";
import { recordsOf, TestSheet } from "../validate/support/workbook";

function sheet(name: string, rows: readonly CellValue[][]): TestSheet {
  const made = new TestSheet(name);
  rows.forEach(row => made.row(...row));
  return made;
}

const read = (name: string, rows: readonly CellValue[][]) => recordsOf(sheet(name, rows));
const headings = (rows: readonly CellValue[][]) => read("Despesas", [["Item", "Valor (R$)"], ...rows]).figures.map(({ indicator, heading }) => [indicator.trim(), heading?.trim() ?? null]);
const faults = (name: string, rows: readonly CellValue[][]) => validate(read(name, rows)).filter(({ level }) => level !== "info").map(({ code, cell }) => `${code} ${cell}`);

describe("the outline of a table of expenses", () => {
  const UNDER = [["Pessoal", null], ["Salários", "Pessoal"], ["Encargos", "Pessoal"], ["Serviços", null], ["Limpeza", "Serviços"], ["Água", "Serviços"]];

  test("by codes", () => {
    expect(headings([["1 Pessoal", 30], ["1.1 Salários", 20], ["1.2 Encargos", 10], ["2 Serviços", 12], ["2.1 Limpeza", 7], ["2.2 Água", 5]]))
      .toEqual([["1 Pessoal", null], ["1.1 Salários", "1 Pessoal"], ["1.2 Encargos", "1 Pessoal"], ["2 Serviços", null], ["2.1 Limpeza", "2 Serviços"], ["2.2 Água", "2 Serviços"]]);
  });

  test("by blanks before the names", () => {
    expect(headings([["Pessoal", 30], ["   Salários", 20], ["   Encargos", 10], ["Serviços", 12], ["   Limpeza", 7], ["   Água", 5]])).toEqual(UNDER);
  });

  test("by capitals, where the figures bear them out", () => {
    expect(headings([["PESSOAL", 30], ["Salários", 20], ["Encargos", 10], ["SERVIÇOS", 12], ["Limpeza", 7], ["Água", 5]]).map(([, heading]) => heading))
      .toEqual([null, "PESSOAL", "PESSOAL", null, "SERVIÇOS", "SERVIÇOS"]);
  });

  test("by the sums alone, where nothing is written to tell it", () => {
    expect(headings([["Pessoal", 30], ["Salários", 20], ["Encargos", 10], ["Serviços", 12], ["Limpeza", 7], ["Água", 5]])).toEqual(UNDER);
  });

  test("acronyms in capitals are no headings when their sums say nothing", () => {
    expect(headings([["Salários", 20], ["FGTS", 3], ["Vale-transporte", 10], ["INSS", 5], ["Limpeza", 7]]).map(([, heading]) => heading)).toEqual([null, null, null, null, null]);
  });

  test("a name alone in its row is the heading of what follows", () => {
    expect(headings([["Pessoal", null], ["Salários", 20], ["Encargos", 11]]).map(([, heading]) => heading)).toEqual(["Pessoal", "Pessoal"]);
  });

  test("headings inside headings: the outer one is the sum of the inner ones", () => {
    const rows: CellValue[][] = [["Item", "Valor"], ["1 Despesas", 42], ["1.1 Pessoal", 30], ["1.1.1 Salários", 20], ["1.1.2 Encargos", 10], ["1.2 Água", 12], ["TOTAL", 42]];
    expect(faults("Despesas", rows)).toEqual([]);
    expect(faults("Despesas", rows.map(row => (row[0] === "1.2 Água" ? ["1.2 Água", 13] : row)))).toEqual(["sum-differs B2"]);
  });
});

describe("sums that a table states", () => {
  test("subtotals and a grand total, by whatever they are made of", () => {
    const rows: CellValue[][] = [["Despesa", "Valor"], ["Salários", 20], ["Encargos", 10], ["Subtotal", 30], ["Água", 5], ["Luz", 7], ["Subtotal", 12], ["Total geral", 42]];
    expect(faults("Custos", rows)).toEqual([]);
    expect(faults("Custos", rows.map(row => (row[0] === "Total geral" ? ["Total geral", 43] : row)))).toEqual(["sum-differs B8"]);
    expect(faults("Custos", rows.map(row => (row[0] === "Luz" ? ["Luz", 8] : row)))).toEqual(["sum-differs B7"]);
  });

  test("a total at the top stands for what follows", () => {
    expect(faults("Custos", [["Despesa", "Valor"], ["Total", 42], ["Salários", 20], ["Luz", 22]])).toEqual([]);
    expect(faults("Custos", [["Despesa", "Valor"], ["Total", 41], ["Salários", 20], ["Luz", 22]])).toEqual(["sum-differs B2"]);
  });

  test("a mean may be rounded as it is written, and no further", () => {
    const rows = (mean: CellValue): CellValue[][] => [["Mês", "Atendimentos"], ["Janeiro", 10], ["Fevereiro", 11], ["Março", 11], ["Média", mean]];
    for (const mean of [10.67, "10,7", 11, "10,666667"]) expect(faults("Demanda", rows(mean))).toEqual([]);
    for (const mean of [10.66, "10,6", 10]) expect(faults("Demanda", rows(mean))).toEqual(["sum-differs B5"]);
  });

  test("a line that holds no figure keeps its sum from being judged", () => {
    expect(faults("Custos", [["Despesa", "Valor"], ["Salários", 20], ["Luz", "a apurar"], ["Total", 42]])).toEqual(["figure-unreadable B3"]);
  });

  test("a dash stands for nothing and adds nothing", () => {
    expect(faults("Custos", [["Despesa", "Valor"], ["Salários", 20], ["Luz", "-"], ["Água", 22], ["Total", 42]])).toEqual([]);
  });

  test("a staff with its total", () => {
    const rows: CellValue[][] = [["Cargo", "Carga horária semanal", "Quantidade"], ["Médico", 24, 3], ["Enfermeiro", 30, 4], ["Total", null, 8]];
    expect(faults("Pessoal", rows)).toEqual(["sum-differs C4"]);
    expect(read("Pessoal", rows).figures.map(({ indicator, measure, value }) => [indicator, measure, toNumber(value!)])).toEqual([
      ["Médico", "Carga horária semanal", 24], ["Enfermeiro", "Carga horária semanal", 30], ["Médico", "Quantidade", 3], ["Enfermeiro", "Quantidade", 4],
    ]);
  });
});

describe("rates that a name states", () => {
  const rows = (label: string, value: CellValue): CellValue[][] => [["Despesa", "Valor"], ["Receita", 1000], ["Salários", 400], [label, value]];

  test.each([["Taxa de 10%", 100], ["Taxa de 10% sobre salários", 40], ["ISS 5% e IR 1,5%", 65], ["Reserva (até 10%)", 35]])("%s of %d is right", (label, value) => {
    expect(faults("Custos", rows(label, value))).toEqual([]);
  });

  test.each([["Taxa de 10%", 101], ["ISS 5% e IR 1,5%", 69.5], ["Reserva (até 10%)", 45]])("%s of %d is none of any line", (label, value) => {
    expect(faults("Custos", rows(label, value))).toEqual(["rate-disagrees B4"]);
  });

  test("a percentage far from every line speaks of something else", () => {
    expect(faults("Custos", rows("Luz (com 20% de desconto)", 7))).toEqual([]);
  });
});

describe("tables that are none of ours", () => {
  test.each([
    ["a list of purchases", [["Item", "Fornecedor", "Valor"], ["Papel", "Loja", 10], ["Caneta", "Loja", 20]]],
    ["a list of invoices", [["Data", "Fornecedor", "Valor"], [45658, "Loja", 10], [45659, "Loja", 20]]],
  ] as [string, CellValue[][]][])("%s is ignored, and said", (_, rows) => {
    const { figures, ignored } = read("Notas fiscais", rows);
    expect([figures, ignored.map(({ reason }) => reason)]).toEqual([[], ["no-planning-header"]]);
  });
});
