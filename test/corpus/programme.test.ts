import { toNumber } from "../../src/domain/fraction";
import { follow } from "../../src/follow/follow";
import { knownPlan } from "../../src/follow/knownPlan";
import { validate } from "../../src/validate/validate";
import { readSample } from "../support/readSample";

const codes = (records: Parameters<typeof validate>[0]): string[] => validate(records).map(({ code, cell, cells }) => [code, cell, ...cells].join(" "));

describe("an annual programme", () => {
  const sample = () => readSample("samples/programacao-anual.xlsx");

  test("5 of 5 targets of the year in their unit, with baseline and direction; the column of the whole plan is not taken for it", async () => {
    const { targets } = await sample();
    expect(targets.map(({ at, group, indicator, value, percent, baseline, direction }) => [at.cell, group, indicator, toNumber(value!), percent, toNumber(baseline!), direction])).toEqual([
      ["I7", "Ampliar a cobertura da Saúde da Família", "Cobertura populacional estimada pelas equipes", 0.9033, true, 0.8892, "higher"],
      ["I10", "Ampliar a cobertura de Saúde Bucal", "Cobertura populacional das equipes de Saúde Bucal", 0.6157, true, 0.6014, "higher"],
      ["I14", "Implantar polos da Academia da Saúde", "Número de polos em funcionamento", 5, false, 3, "higher"],
      ["I21", "Reduzir a mortalidade infantil", "Taxa de mortalidade infantil", 12.3, false, 12.48, "lower"],
      ["I24", "Alcançar a cobertura vacinal em menores de 1 ano", "Proporção de vacinas do calendário com cobertura adequada", 0.85, true, 0.75, "higher"],
    ]);
  });

  test("10 of 10 lines 'Ação Nº …', each under its target and objective; nothing is left over", async () => {
    const { actions, ignored } = await sample();
    expect(actions.map(({ at, strategicAction, objective }) => [at.cell, strategicAction?.split(" ")[0], /Nº (\d\.\d)/.exec(objective ?? "")?.[1]])).toEqual([
      ["A8", "Ampliar", "1.1"], ["A9", "Ampliar", "1.1"], ["A11", "Ampliar", "1.1"], ["A12", "Ampliar", "1.1"], ["A13", "Ampliar", "1.1"], ["A15", "Implantar", "1.1"],
      ["A22", "Reduzir", "2.1"], ["A23", "Reduzir", "2.1"], ["A25", "Alcançar", "2.1"], ["A26", "Alcançar", "2.1"],
    ]);
    expect(actions[3]!.action).toBe("Ação Nº 2 - Contratar cirurgiões-dentistas");
    expect(ignored).toEqual([]);
  });

  test("what is to be asked: a mortality without a direction, and numbers kept as text", async () => {
    expect(codes(await sample())).toEqual(["direction-assumed I21", "number-as-text I7 I10", "number-as-text I21 I24"]);
  });
});

describe("a 5W2H plan of action", () => {
  const sample = () => readSample("samples/plano-5w2h.xlsx");

  test("7 of 7 actions: dates, place, status of many vocabularies, progress as text or number, day of completion", async () => {
    const { actions, ignored } = await sample();
    expect(actions.map(({ action, region, responsible, start, end, status, progress, completed }) => [action, region, responsible, start, end, status, progress && toNumber(progress), completed])).toEqual([
      ["Revisar a fila de ortopedia", "Região Norte", "Regulação", "2025-02-01", "2025-05-31", "done", 1, "2025-05-20"],
      ["Contratar consultas de cardiologia", "Região Sul", "Contratos", "2025-03-01", "2025-08-31", "in-progress", 0.4, null],
      ["Implantar a teleconsultoria", "Região Norte", "Saúde Digital", "2025-01-15", "2025-12-15", "in-progress", 0.55, null],
      ["Pactuar protocolos de acesso", "Região Oeste", "Atenção Especializada", "2025-04-01", "2025-06-30", "stopped", null, null],
      ["Publicar a lista de espera", "Todas", "Regulação", "2025-09-01", "2025-11-30", "not-started", 0, null],
      ["Treinar reguladores", "Região Sul", "Educação Permanente", "2025-02-01", "2025-04-30", "late", 0.6, null],
      ["Monitorar o tempo de espera", "Todas", "Planejamento", "2025-01-02", "2025-12-31", "in-progress", 0.45, null],
    ]);
    expect(new Set(actions.map(({ objective }) => objective))).toEqual(new Set(["Objetivo: reduzir o tempo de espera por consultas especializadas"]));
    expect(ignored).toEqual([]);
  });

  test("followed by region; the one conclusion left for later is said", async () => {
    const records = await sample();
    expect(codes(records)).toEqual(["progress-unknown J7"]);
    const { rollUps, actions } = follow(knownPlan(records), "2025-07-31");
    expect(actions.map(({ state }) => state.state)).toEqual(["done", "on-time", "on-time", "stopped", "not-started", "late", "on-time"]);
    expect(rollUps.region.map(({ label, total, counts }) => [label, total, counts.late])).toEqual([["Região Norte", 2, 0], ["Região Sul", 2, 1], ["Região Oeste", 1, 0], ["Todas", 2, 0]]);
  });
});

describe("targets by facility", () => {
  const sample = () => readSample("samples/metas-por-unidade.xlsx");

  test("facilities across: a target where both names cross; the totals, the dash and blank cells are none", async () => {
    const { targets } = await sample();
    const monthly = targets.filter(({ at }) => at.sheet === "Metas mensais");
    expect(monthly.map(({ at, facility, value, frequency, direction }) => [at.cell, facility, toNumber(value!), frequency, direction])).toEqual([
      ["B3", "UBS Norte", 320, "Mensal", "higher"], ["C3", "UBS Sul", 250, "Mensal", "higher"], ["D3", "UBS Centro", 1200, "Mensal", "higher"], ["E3", "UPA Leste", 2400, "Mensal", "higher"],
      ["B4", "UBS Norte", 180, "Mensal", "higher"], ["C4", "UBS Sul", 160, "Mensal", "higher"], ["D4", "UBS Centro", 400, "Mensal", "higher"],
      ["B5", "UBS Norte", 0.95, "Mensal", "higher"], ["C5", "UBS Sul", 0.95, "Mensal", "higher"], ["D5", "UBS Centro", 0.9, "Mensal", "higher"],
      ["B6", "UBS Norte", 15, "Mensal", "lower"], ["C6", "UBS Sul", 15, "Mensal", "lower"], ["D6", "UBS Centro", 20, "Mensal", "lower"], ["E6", "UPA Leste", 10, "Mensal", "lower"],
      ["B7", "UBS Norte", 0.7, "Mensal", "higher"], ["C7", "UBS Sul", 0.65, "Mensal", "higher"], ["D7", "UBS Centro", 0.75, "Mensal", "higher"],
    ]);
  });

  test("facilities down: 12 of 12 targets", async () => {
    const { targets, ignored } = await sample();
    const yearly = targets.filter(({ at }) => at.sheet === "Metas anuais");
    expect(yearly.map(({ facility, indicator, value }) => `${facility} ${indicator} ${toNumber(value!)}`)).toEqual([
      "UBS Norte Visitas domiciliares 4800", "UBS Norte Atividades coletivas 96", "UBS Norte Exames citopatológicos 640", "UBS Norte Hipertensos acompanhados 0.8",
      "UBS Sul Visitas domiciliares 3600", "UBS Sul Atividades coletivas 72", "UBS Sul Exames citopatológicos 480", "UBS Sul Hipertensos acompanhados 0.8",
      "UBS Centro Visitas domiciliares 6000", "UBS Centro Atividades coletivas 120", "UBS Centro Exames citopatológicos 900", "UBS Centro Hipertensos acompanhados 0.85",
    ]);
    expect(ignored).toEqual([]);
  });

  test("nothing is wrong with them but numbers kept as text", async () => {
    expect(codes(await sample())).toEqual(["number-as-text C3 D3", "number-as-text B4"]);
  });
});
