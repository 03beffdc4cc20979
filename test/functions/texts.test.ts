import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serialOfDay } from "../../src/domain/calendar";
import { inCell, inCells } from "./support/excel";
import { lermeta, lerprazo, situacao } from "../../src/functions/functions";

const column = (...cells: unknown[]): unknown[][] => cells.map(cell => [cell]);

describe("LERMETA", () => {
  test.each([
    ["≥ 95%", ["≥", 0.95, "%", "", "", "maior", "", "", ""]],
    ["≤ 2,5%", ["≤", 0.025, "%", "", "", "menor", "", "", ""]],
    ["Até 60 min", ["≤", 60, "min", "", "", "menor", "", "", ""]],
    ["320 Consultas mês/ por profissional ativo (média quadrimestral)", ["≥", 320, "Consultas", "profissional ativo", "mês", "maior", "", "", ""]],
    ["80 a 120%", ["≥", 0.8, "%", "", "", "maior", "", "", "intervalo até 120%"]],
    ["Plano realizado", ["≥", 1, "cumprida ou não", "", "", "maior", "", "", ""]],
    [7500, ["≥", 7500, "", "", "", "maior", "", "", ""]],
    ["7.500", ["≥", 7500, "", "", "", "maior", "", "", ""]],
  ])("reads %p into one row", (text, row) => {
    expect(lermeta([[text]])).toEqual([row]);
  });

  test("gives a row for each text, and a row of errors for one that says nothing", () => {
    expect(inCell(() => lermeta([[0]]))).toMatch(/^#VALUE! O texto é zero ou está em branco/);
    const rows = inCells(() => lermeta(column("≥ 95%", "a definir", null)));
    expect(rows.map(row => row.length)).toEqual([9, 9, 9]);
    expect(new Set(rows[1])).toEqual(new Set([expect.stringMatching(/^#VALUE! .*a definir/)]));
    expect(new Set(rows[2])).toEqual(new Set([expect.stringMatching(/^#N\/A Falta o texto/)]));
  });

  test("keeps a baseline and the day of a sentence", () => {
    const [row] = lermeta([["Ampliar de 88,92 para 93,16 até dezembro de 2027"]]);
    expect([row![1], row![6], row![7]]).toEqual([93.16, 88.92, serialOfDay("2027-12-31")]);
  });
});

describe("LERPRAZO", () => {
  const expected = JSON.parse(readFileSync(join(__dirname, "../expected/deadlines.json"), "utf8")) as { text: string; start: string | null; end: string | null; kind: string }[];
  const KINDS: Readonly<Record<string, string>> = {
    until: "até", in: "em", from: "a partir de", between: "entre", continuous: "contínuo", "other-calendar": "outro calendário",
  };

  test("reads every deadline of the sample plan, as Excel's dates", () => {
    const readable = expected.filter(({ kind }) => kind !== "unreadable");
    expect(readable.length).toBeGreaterThan(30);
    const day = (iso: string | null): number | string => (iso === null ? "" : serialOfDay(iso));
    expect(lerprazo(readable.map(({ text }) => [text]))).toEqual(readable.map(({ start, end, kind }) => [day(start), day(end), KINDS[kind]]));
  });

  test("says what an unreadable one may mean", () => {
    expect(inCell(() => lerprazo([["2024027"]]))).toBe("#VALUE! Não consegui ler o prazo «2024027»: é 2024 a 2027?");
    expect(inCell(() => lerprazo([["em breve"]]))).toMatch(/^#VALUE! .*escreva, por exemplo/);
    expect(inCell(() => lerprazo([[null]]))).toMatch(/^#N\/A Falta o prazo/);
  });

  test("takes the year of a date that names none from anoBase, and no other", () => {
    expect(lerprazo([["até abril"]], [[2024]])).toEqual([["", serialOfDay("2024-04-30"), "até"]]);
    expect(lerprazo([["até abril/25"]], [[2024]])).toEqual([["", serialOfDay("2025-04-30"), "até"]]);
    expect(inCell(() => lerprazo([["até abril"]]))).toMatch(/^#VALUE!/);
    expect(inCell(() => lerprazo([["até abril"]], [["ano que vem"]]))).toMatch(/^#VALUE! O ano-base/);
  });

  test("a date of Excel is itself, and a bare year is a year", () => {
    const day = serialOfDay("2024-04-30");
    expect(lerprazo([[day]])).toEqual([[day, day, "em"]]);
    expect(lerprazo([[2024]])).toEqual([[serialOfDay("2024-01-01"), serialOfDay("2024-12-31"), "em"]]);
  });
});

describe("SITUACAO", () => {
  const TODAY = [["31/08/2024"]];
  const state = (deadline: unknown, status: unknown, completed?: unknown): unknown =>
    inCell(() => situacao([[deadline]], [[status]], completed === undefined ? undefined : [[completed]], TODAY));

  test.each([
    ["Até abril/24", "Em andamento", "Atrasada há 123 dias"],
    ["até 30/08/2024", null, "Atrasada há 1 dia"],
    ["até 31/08/2024", null, "Vence hoje"],
    ["até 30/09/2024", "Em andamento", "Vence em 30 dias"],
    ["até 01/10/2024", "Em andamento", "Em dia"],
    ["até dez/2024", "atrasado", "Atrasada"],
    ["até dez/2024", "Não iniciado", "Não iniciada"],
    ["A partir de 2025", null, "Não iniciada"],
    ["contínuo", "Em andamento", "Sem prazo"],
    ["", "Em andamento", "Sem prazo"],
    [0, "EA", "Sem prazo"],
    ["mar/24", "Concluído", "Concluída"],
    ["mar/24", "paralisada", "Parada"],
  ])("%p with the status %p is %p", (deadline, status, expected) => {
    expect(state(deadline, status)).toBe(expected);
  });

  test("a day of completion beats the status, and tells whether it was in time", () => {
    expect(state("mar/24", null, "2024-03-15")).toBe("Concluída");
    expect(state("mar/24", "Em andamento", serialOfDay("2024-04-02"))).toBe("Concluída com 2 dias de atraso");
    expect(state("até dez/24", null, "15/11/2024")).toBe("Em dia");
  });

  test("all of it done is done; a part is under way", () => {
    for (const whole of [1, "100%"]) expect(state("mar/24", null, whole)).toBe("Concluída");
    expect(state("mar/24", null, "40%")).toBe("Atrasada há 153 dias");
  });

  test("spills over a plan, one state an action", () => {
    expect(inCells(() => situacao(column("mar/24", "dez/24"), column("Concluída", "NI"), undefined, [[serialOfDay("2024-08-31")]]))).toEqual(
      column("Concluída", "Não iniciada"),
    );
  });

  test("asks where it cannot know", () => {
    expect(state(null, null)).toMatch(/^#N\/A Faltam o prazo e o status/);
    expect(state("mar/24", "xpto")).toMatch(/^#VALUE! Não conheço o status «xpto»/);
    expect(state("qualquer dia", null)).toMatch(/^#VALUE! Não consegui ler o prazo/);
    expect(inCell(() => situacao([["mar/24"]], [[null]], undefined, [["março"]]))).toMatch(/^#VALUE! A data não é uma data/);
    expect(inCell(() => situacao([["mar/24"]], [[null]], undefined, [[null]]))).toMatch(/^#N\/A Falta a data/);
  });

  test("without a date it is that of the day", () => {
    expect(situacao([["até 01/01/2001"]], [[null]])[0]![0]).toMatch(/^Atrasada há \d\.\d{3} dias$/);
    expect(situacao([["até 01/01/2999"]], [[null]])).toEqual([["Em dia"]]);
  });
});
