import { toNumber } from "../../src/domain/fraction";
import { validate } from "../../src/validate/validate";
import { readSample } from "../support/readSample";

describe("the points contract of an emergency unit", () => {
  const read = () => readSample("samples/upa-pontuacao.xlsx");

  test("12 targets, 8 of them with points; nothing of the workbook is left over", async () => {
    const { targets, points, ignored } = await read();
    expect([targets.length, points.length, ignored]).toEqual([12, 8, []]);
  });

  test("waiting times are judged by the minutes, percentages of the target by the attainment", async () => {
    const { points } = await read();
    expect(points.map(({ at, basis, direction, measure }) => [at.cell, basis, direction, measure])).toEqual([
      ["C10", "attainment", "higher", null], ["C11", "value", "higher", null], ["C12", "value", "lower", "min"], ["C13", "value", "lower", "min"],
      ["C14", "value", "lower", "min"], ["C15", "value", "lower", "min"], ["C16", "attainment", "higher", null], ["C17", "attainment", "lower", null],
    ]);
  });

  test("the demand of four years by month, in pairs of columns", async () => {
    const { figures } = await read();
    const demand = figures.filter(({ at }) => at.sheet === "Demanda");
    expect(demand).toHaveLength(96);
    expect(demand.filter(({ month }) => month === "Mês 3").map(({ at, year, measure, value }) => [at.cell, year, measure, toNumber(value!)])).toEqual([
      ["B6", 1, "% OCUP", 0.8], ["C6", 1, "QUANT.", 6200], ["D6", 2, "% OCUP.", 0.9], ["E6", 2, "QUANT.", 6975],
      ["F6", 3, "% OCUP.", 0.77], ["G6", 3, "QUANT.", 5968], ["H6", 4, "% OCUP.", 0.81], ["I6", 4, "QUANT.", 6278],
    ]);
  });

  test("the budget line by line under its headings, the staff post by post", async () => {
    const { figures } = await read();
    const lines = figures.filter(({ at }) => at.sheet === "Orçamento");
    expect(lines.filter(({ heading }) => heading === "CUSTO COM SERVIÇOS TERCEIROS")).toHaveLength(23);
    expect(lines.find(({ at }) => at.cell === "B21")).toMatchObject({ indicator: "Locação de Ambulância", measure: "VALOR", year: null, text: "66.000,00" });
    const staff = figures.filter(({ at, measure }) => at.sheet === "Pessoal" && measure === "QUANTIDADE");
    expect([staff.length, staff.reduce((people, { value }) => people + toNumber(value!), 0)]).toEqual([27, 162]);
  });

  test("its faults, each with its arithmetic, and no other error", async () => {
    const findings = validate(await read());
    expect(findings.filter(({ level }) => level === "error").map(({ code, sheet, cell, params }) => [code, sheet, cell, toNumber(params["off"] as { num: bigint; den: bigint })])).toEqual([
      ["sum-differs", "Demanda", "C17", 2], ["sum-differs", "Demanda", "E17", 3], ["sum-differs", "Demanda", "G17", 2], ["sum-differs", "Demanda", "I17", 3],
      ["sum-differs", "Orçamento", "B20", -0.01],
    ]);
    expect(findings.filter(({ level }) => level !== "error").map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`)).toEqual([
      "points-gap Metas!C10", "points-gap Metas!C11", "target-text-disagrees Metas!C11", "points-gap Metas!C12", "points-gap Metas!C13",
      "points-gap Metas!C14", "points-gap Metas!C15", "points-gap Metas!C16", "points-gap Metas!C17", "rate-disagrees Orçamento!B6",
    ]);
  });
});
