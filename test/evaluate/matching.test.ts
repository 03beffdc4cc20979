import { evaluate } from "../../src/evaluate/evaluate";
import type { BandRecord, ProductionRecord, TargetRecord } from "../../src/intake/records";
import { sentence } from "../../src/locale/findings";
import { band, budget, contractBands, production, records, target } from "./contract";

function run(targets: readonly TargetRecord[], rows: readonly ProductionRecord[], bands: readonly BandRecord[] = contractBands()) {
  const evaluation = evaluate(records({ targets, bands }), records({ production: rows, budgets: [budget("UBS", 1_000)] }));
  const lines = evaluation.components.flatMap(component => component.lines);
  return { ...evaluation, lines, paid: lines.map(line => line.payment !== null), findings: evaluation.findings };
}

const done = [1, 1, 1, 1];

describe("production rows and target lines", () => {
  const visits = [target("Visita ACS", 1, 50, { facility: "ALVARENGA" }), target("Visita ACS", 1, 50, { facility: "AREIÃO" })];

  test("case, accents and spaces are no difference", () => {
    const rows = [production("VISITA  acs", done, { facility: "Alvarenga " }), production("Visita\nACS", done, { facility: "areiao" })];
    expect(run(visits, rows).paid).toEqual([true, true]);
  });

  test("a beginning is not enough", () => {
    const { findings } = run(visits, [production("Visita", done, { facility: "ALVARENGA" })]);
    expect(findings.map(each => [each.code, each.params.reason])).toContainEqual(["actual-unmatched", "none"]);
  });

  test("the sum of the production is no line of its own, whatever else a total may be called", () => {
    const codes = (name: string) => run(visits, [production(name, done, { facility: "ALVARENGA" })]).findings.map(each => each.code);
    expect(codes("TOTAL GERAL")).not.toContain("actual-unmatched");
    expect(codes("Subtotal:")).not.toContain("actual-unmatched");
    expect(codes("Total de consultas")).toContain("actual-unmatched");
  });

  test("a column that the table does not have is not asked for, and then several lines may fit", () => {
    const [row] = [production("Visita ACS", done, { folha: null, kind: null, kindText: null })];
    expect(run([visits[0]!], [row!]).paid).toEqual([true]);
    const { paid, findings } = run(visits, [row!]);
    expect(paid).toEqual([false, false]);
    expect(findings.find(each => each.code === "actual-unmatched")).toMatchObject({ level: "error", cell: row!.at.cell, params: { reason: "several", count: 2 } });
  });

  test("a sheet without facilities does not ask for one", () => {
    expect(run([target("Saídas", 1, 100)], [production("Saídas", done, { facility: "Hospital" })]).paid).toEqual([true]);
  });

  test("the group decides only where the others leave more than one line", () => {
    const cases = [target("Pediatria", 1, 50, { group: "Urgência" }), target("Pediatria", 1, 30, { group: "Saídas" }), target("Exames", 1, 20, { group: "SADT" })];
    const rows = [production("Pediatria", done, { group: "URGENCIA" }), production("Pediatria", done, { group: "saidas" }), production("Exames", done, { group: "Outro nome" })];
    expect(run(cases, rows).paid).toEqual([true, true, true]);
  });

  test("another kind is another line", () => {
    const both = [target("Relatório", 1, 100), target("Relatório", 1, 100, { kind: "qualitative" })];
    const { lines } = run(both, [production("Relatório", done, { kind: "qualitative", kindText: "Qualitativa" })]);
    expect(lines.map(line => line.inputs[0]!.productionAt !== null)).toEqual([false, true]);
  });
});

describe("band tables and lines", () => {
  const table = (appliesTo: string, column: string, factor: number): BandRecord[] =>
    [band(85, null, 100, { appliesTo }), band(null, 85, factor, { appliesTo })].map((each, i) => ({ ...each, at: { sheet: "UBS", cell: `${column}${i + 1}` } }));
  const tableOf = (given: Partial<TargetRecord> & { readonly indicator: string }, ...tables: BandRecord[][]) => {
    const { lines, findings } = run([target(given.indicator, 1, 100, given)], [production(given.indicator, done, given)], tables.flat());
    return [lines[0]!.tier?.at.cell ?? null, findings.map(each => each.level)];
  };
  const management = table("Gestão", "P", 10);
  const strategic = table("Estratégicos", "Q", 20);
  const infection = table("Infecção", "R", 30);

  test("singular and plural, masculine and feminine, and common words do not matter", () => {
    expect(tableOf({ indicator: "Ocupação", group: "INDICADORES INSTITUCIONAIS ESTRATÉGICOS" }, management, strategic)).toEqual(["Q1", []]);
    expect(tableOf({ indicator: "Envio do relatório", group: "III. Indicadores de Gestão" }, management, strategic)).toEqual(["P1", []]);
  });

  test("the group says more than the indicator", () => {
    expect(tableOf({ indicator: "Taxa de infecção", group: "Indicador de Gestão" }, management, infection)).toEqual(["P1", []]);
    expect(tableOf({ indicator: "Taxa de infecção", group: "Outro" }, management, infection)).toEqual(["R1", []]);
  });

  test("most of a group's own table is worth as much as all of one that only the indicator names, and then the group decides", () => {
    const improvement = table("Melhoria Contínua em Obstetrícia e Ginecologia", "W", 80);
    expect(tableOf({ indicator: "Gestão de partos", group: "MELHORIA CONTÍNUA EM OBSTETRÍCIA E NEONATOLOGIA" }, management, improvement)).toEqual(["W1", []]);
  });

  test("the activity of which the line has the greater part wins", () => {
    const sanitary = table("Vigilância Sanitária", "S", 40);
    const health = table("Saúde do Trabalhador e Meio Ambiente", "T", 50);
    expect(tableOf({ indicator: "Educação em saúde do trabalhador e meio ambiente", facility: "Vigilância Sanitária" }, health, sanitary)).toEqual(["S1", []]);
    expect(tableOf({ indicator: "Consultas", group: "ATENDIMENTO AMBULATORIAL" }, table("Ambulatório", "U", 60), table("Internação", "V", 70))).toEqual(["U1", []]);
  });

  test("a table for all serves whom no other names", () => {
    expect(tableOf({ indicator: "Consultas" }, management, table("Todas as atividades", "U", 60))).toEqual(["U1", []]);
  });

  test("one table serves its whole kind, whatever its activity", () => {
    expect(tableOf({ indicator: "Consultas" }, management)).toEqual(["P1", []]);
  });

  test("where none names the line and all pay alike, one of them is taken with a warning", () => {
    expect(tableOf({ indicator: "Consultas" }, table("Gestão", "P", 10), table("Infecção", "Q", 10))).toEqual(["P1", ["warning"]]);
    const { findings } = run([target("Consultas", 1, 100)], [production("Consultas", done)], [...table("Gestão", "P", 10), ...table("Infecção", "Q", 10)]);
    expect(sentence(findings[0]!)).toBe("Nenhuma tabela de faixas traz o nome de «Consultas». Como todas as das metas quantitativas pagam o mesmo, usei a de «Gestão».");
  });

  test("where they pay differently the line stays open, with an error", () => {
    expect(tableOf({ indicator: "Consultas" }, management, infection)).toEqual([null, ["error"]]);
  });

  test("rules on a sheet of their own serve the sheets that have none", () => {
    const elsewhere = contractBands().map(each => ({ ...each, at: { sheet: "Regras", cell: each.at.cell } }));
    expect(run([target("Consultas", 1, 100)], [production("Consultas", done)], elsewhere).paid).toEqual([true]);
  });
});
