import fc from "fast-check";
import { dayOfSerial, serialOfDay } from "../../src/domain/calendar";
import { fraction, toNumber } from "../../src/domain/fraction";
import { follow } from "../../src/follow/follow";
import type { FollowedAction } from "../../src/follow/following";
import { knownPlan } from "../../src/follow/knownPlan";
import { STATES } from "../../src/follow/rollUp";
import { readWorkbook } from "../../src/intake/readWorkbook";
import { actionReason } from "../../src/locale/actionReasons";
import { sentence } from "../../src/locale/findings";
import { readSample } from "../support/readSample";
import { sheetOf, workbookOf } from "../support/sheetOf";

const HEADER = ["Ação", "Responsável", "Eixo", "Região", "Prazo", "Status", "% conclusão", "Concluído em"];
const LINES = [
  ["Elaborar", "Planejamento", "Gestão", "Norte", "até 31/08/2024", "Em andamento", "40%", null],
  ["Licitar", "PLANEJAMENTO", "Gestão", "Sul", "até 30/09/2024", null, null, null],
  ["Obra", "Obras", "Rede", "Sul", "jan/24 a dez/24", "EA", "25%", null],
  ["Curso", "Escola", "Rede", "Norte", "até 30/06/2024", "C", null, "15/07/2024"],
  ["Folder", "Escola", "Rede", null, "até 30/06/2024", "Concluído em 10/06/2024", null, null],
  ["Compra", "Obras", "Rede", null, "2023", "parada", null, null],
  ["Posse", "Obras", "Rede", null, "a partir de 2025", null, null, null],
  ["Rotina", null, "Gestão", null, "contínuo", "Em andamento", null, null],
  ["Sistema", "Obras", "Gestão", null, "até 12/2025", "parcialmente atrasado", null, null],
  ["Edital", "Obras", "Gestão", null, "até 05/2024", "NI", null, null],
  ["Frota", "Obras", "Gestão", null, "até 12/2025", "Em andamento", 1, null],
  ["Poço", "Obras", "Gestão", null, "12/25", "Em andamento", "10%", null],
] as const;

const plan = (lines: readonly (readonly unknown[])[] = LINES) =>
  knownPlan(readWorkbook(workbookOf(sheetOf([HEADER, ...lines.map(line => line.map(value => value ?? ""))] as never, { name: "Plano" }))));
const on = (date: string): Map<string, FollowedAction> => new Map(follow(plan(), date).actions.map(action => [action.item.action, action]));
const stateOf = (name: string, date: string) => {
  const { state, daysLate } = on(date).get(name)!.state;
  return daysLate === 0 ? state : `${state} ${daysLate}`;
};

describe("the state of an action on a day", () => {
  test.each([
    ["Elaborar", "2024-08-01", "due-soon"], ["Elaborar", "2024-07-31", "on-time"], ["Elaborar", "2024-08-31", "due-soon"], ["Elaborar", "2024-09-01", "late 1"],
    ["Licitar", "2024-08-31", "due-soon"], ["Licitar", "2024-08-30", "on-time"], ["Licitar", "2024-10-31", "late 31"],
    ["Obra", "2023-12-31", "on-time"], ["Obra", "2024-06-30", "on-time"], ["Obra", "2025-01-10", "late 10"],
    ["Curso", "2024-08-31", "done-late 15"], ["Folder", "2024-08-31", "done"], ["Compra", "2024-08-31", "stopped"],
    ["Posse", "2024-08-31", "not-started"], ["Posse", "2025-02-01", "on-time"], ["Rotina", "2024-08-31", "no-deadline"],
    ["Sistema", "2024-08-31", "late"], ["Edital", "2024-08-31", "late 92"], ["Edital", "2024-03-31", "not-started"], ["Frota", "2024-08-31", "done"],
    ["Poço", "2024-08-31", "on-time"],
  ])("%s on %s is %s", (name, date, expected) => expect(stateOf(name, date)).toBe(expected));

  test.each([
    ["Elaborar", "2024-09-01", "O prazo, 31/08/2024, passou há 1 dia."],
    ["Elaborar", "2024-08-30", "O prazo é 31/08/2024: falta 1 dia."],
    ["Elaborar", "2024-08-31", "O prazo termina hoje, 31/08/2024."],
    ["Curso", "2024-08-31", "Concluída em 15/07/2024, 15 dias depois do prazo, 30/06/2024."],
    ["Folder", "2024-08-31", "Concluída em 10/06/2024, dentro do prazo, 30/06/2024."],
    ["Compra", "2024-08-31", "Consta como parada; o prazo, 31/12/2023, passou há 244 dias."],
    ["Posse", "2024-08-31", "Começa em 01/01/2025."],
    ["Posse", "2025-02-01", "Começou em 01/01/2025 e não tem data de término."],
    ["Rotina", "2024-08-31", "Ação contínua: «contínuo»."],
    ["Sistema", "2024-08-31", "Consta como atrasada, embora o prazo seja 31/12/2025."],
    ["Edital", "2024-03-31", "Consta como não iniciada; o prazo é 31/05/2024."],
    ["Frota", "2024-08-31", "Consta como concluída."],
  ])("%s on %s: why", (name, date, reason) => expect(actionReason(on(date).get(name)!, date)).toBe(reason));

  test("each late action is a finding, at its deadline, with days and responsible", () => {
    const late = follow(plan(), "2024-09-01").findings;
    expect(late.map(({ code, level, cell }) => `${code} ${level} ${cell}`)).toEqual(["late warning E2", "late warning E10", "late warning E11"]);
    expect(sentence(late[0]!)).toBe("«Elaborar» está atrasada há 1 dia: o prazo era 31/08/2024. Responsável: Planejamento.");
  });
});

describe("expected and real progress", () => {
  const progress = (name: string, date: string) => {
    const { expected, actual } = on(date).get(name)!;
    return [expected && toNumber(expected), actual && toNumber(actual)];
  };

  test("time passes in a straight line from start to end; what is done is done whole", () => {
    expect(progress("Obra", "2024-01-01")).toEqual([0, 0.25]);
    expect(progress("Obra", "2024-07-02")[0]).toBeCloseTo(183 / 365, 15);
    expect(progress("Obra", "2025-03-01")).toEqual([1, 0.25]);
    expect(progress("Curso", "2024-08-31")).toEqual([1, 1]);
    expect(progress("Edital", "2024-03-31")).toEqual([null, 0]);
  });

  test("a deadline within one month says nothing of a start", () => expect(progress("Poço", "2025-12-15")).toEqual([null, 0.1]));
});

describe("the roll-up", () => {
  test("counts by responsible, area and region; one spelling for the same name", () => {
    const { rollUps, counts } = follow(plan(), "2024-09-01");
    expect(rollUps.responsible.map(({ label, total, counts: own }) => [label, total, own.late])).toEqual([["Planejamento", 2, 1], ["Obras", 7, 2], ["Escola", 2, 0], [null, 1, 0]]);
    expect(rollUps.area.map(({ label, total }) => [label, total])).toEqual([["Gestão", 7], ["Rede", 5]]);
    expect(rollUps.region.map(({ label, total }) => [label, total])).toEqual([["Norte", 2], ["Sul", 2], [null, 8]]);
    expect(rollUps.objective).toEqual([]);
    expect(rollUps.responsible[1]).toMatchObject({ done: fraction(1, 7), late: fraction(2, 7) });
    expect(counts).toEqual({ "done": 2, "done-late": 1, "on-time": 2, "due-soon": 1, "late": 3, "stopped": 1, "not-started": 1, "no-deadline": 1 });
  });

  test("means only where half of the actions tell both", () => {
    const own = LINES.filter(([name]) => ["Obra", "Poço", "Frota"].includes(name)).map(([name]) => name);
    expect(own).toHaveLength(3);
    const { rollUps } = follow(plan(LINES.filter(([name]) => name === "Obra" || name === "Licitar")), "2024-07-02");
    expect(rollUps.responsible.map(({ actual }) => actual && toNumber(actual))).toEqual([null, 0.25]);
  });

  test("every action is counted once, on every day and under every grouping", async () => {
    const sample = knownPlan(await readSample("samples/plano-estrategico.xlsx"));
    fc.assert(fc.property(fc.integer({ min: serialOfDay("2023-01-01"), max: serialOfDay("2029-12-31") }), serial => {
      const { actions, counts, rollUps } = follow(sample, dayOfSerial(serial));
      const sums = [rollUps.objective, rollUps.responsible].map(rows => rows.reduce((sum, row) => sum + STATES.reduce((own, state) => own + row.counts[state], 0), 0));
      expect([...sums, STATES.reduce((sum, state) => sum + counts[state], 0)]).toEqual([122, 122, 122]);
      expect(actions.every(({ state, item }) => (state.state === "late") === (state.daysLate > 0) || item.status === "late")).toBe(true);
    }), { numRuns: 60 });
  });

  test("who is late with an end stays late on every later day", async () => {
    const sample = knownPlan(await readSample("samples/monitoramento-cartoes.xlsx"));
    const day = fc.integer({ min: serialOfDay("2017-01-01"), max: serialOfDay("2020-12-31") });
    fc.assert(fc.property(day, day, (one, other) => {
      const [early, after] = [Math.min(one, other), Math.max(one, other)].map(serial => follow(sample, dayOfSerial(serial)).actions) as [FollowedAction[], FollowedAction[]];
      early.forEach(({ state }, index) => {
        if (state.state === "late" && state.daysLate > 0) expect(after[index]!.state.daysLate - state.daysLate).toBe(Math.abs(one - other));
      });
    }), { numRuns: 60 });
  });
});

describe("the samples on a day", () => {
  test("the strategic plan on 31 August 2024", async () => {
    const { counts, actions } = follow(knownPlan(await readSample("samples/plano-estrategico.xlsx")), "2024-08-31");
    expect(actions).toHaveLength(122);
    expect(counts).toEqual({ "done": 2, "done-late": 0, "on-time": 81, "due-soon": 2, "late": 29, "stopped": 0, "not-started": 5, "no-deadline": 3 });
  });

  test("the cards on 10 April 2018: what is under way is on time, though December is its only date", async () => {
    const { counts, rollUps } = follow(knownPlan(await readSample("samples/monitoramento-cartoes.xlsx")), "2018-04-10");
    expect(counts).toEqual({ "done": 2, "done-late": 0, "on-time": 8, "due-soon": 0, "late": 6, "stopped": 2, "not-started": 0, "no-deadline": 0 });
    expect(rollUps.area.map(({ total }) => total)).toEqual([3, 2, 8, 5]);
  });
});
