import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import actions from "../expected/plano-estrategico.actions.json";
import { differences } from "../support/differences";
import { temporaryFolder } from "../workbook/temporaryFolder";
import { type CliRun, ROOT, runCli, runHere } from "./runCli";

const ACOMPANHAR = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(join(__dirname, "schema.acompanhar.json"), "utf8")) as object);

interface Followed {
  readonly date: string;
  readonly actions: readonly { readonly sheet: string; readonly cell: string; readonly state: string; readonly daysLate: number; readonly reason: string }[];
  readonly series: readonly object[];
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly { readonly code: string }[];
}

function followed({ code, stdout, stderr }: CliRun): Followed {
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const result = JSON.parse(stdout) as Followed;
  ACOMPANHAR(result);
  expect(ACOMPANHAR.errors ?? []).toEqual([]);
  return result;
}

const PLAN = join(ROOT, "samples/plano-estrategico.xlsx");
const inFolder = temporaryFolder();

describe("acompanhar", () => {
  test("the strategic plan, in a process of its own: every action as ler has it, with state, days and reason", () => {
    const result = followed(runCli(["acompanhar", "samples/plano-estrategico.xlsx", "--data", "2024-08-31", "--json"]));
    expect(result.date).toBe("2024-08-31");
    expect(differences(actions.map(one => ({ ...one, ...("participants" in one && { participants: one.participants?.trim() ?? null }) })), result.actions.map(one => ({ ...one, at: { sheet: one.sheet, cell: one.cell } })))).toEqual([]);
    expect(result.counts).toMatchObject({ "late": 29, "done": 2, "due-soon": 2 });
    expect(Object.values(result.counts).reduce((sum, many) => sum + many)).toBe(result.actions.length);
    for (const state of Object.keys(result.counts)) expect(result.actions.filter(action => action.state === state)).toHaveLength(result.counts[state]!);
    expect(result.findings.filter(({ code }) => code === "late")).toHaveLength(29);
    expect(result.actions.find(({ sheet, cell }) => sheet === "Operacional 1" && cell === "B6")).toMatchObject({ state: "late", daysLate: 153, reason: "O prazo, 31/03/2024, passou há 153 dias." });
    expect(result.series).toHaveLength(60);
    expect(result.series[0]).toMatchObject({ cell: "B3", code: "713", year: 2024, value: 0.194, target: 0.194, actual: null, attainment: null, direction: "lower" });
  });

  test("cards count as actions", async () => {
    const result = followed(await runHere(["acompanhar", join(ROOT, "samples/monitoramento-cartoes.xlsx"), "--data", "10/04/2018", "--json"]));
    expect(result.actions).toHaveLength(18);
    expect(result.actions[3]).toMatchObject({ action: "Matriz de composição dos recursos federais", status: "done", state: "done", end: "2017-07-31" });
  });

  test("without a date it is today", async () => {
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, "0")).join("-");
    expect(followed(await runHere(["acompanhar", PLAN, "--json"])).date).toBe(today);
  });

  test("-o writes the tables and the sheets of the following; run again on that file it says the same", async () => {
    const [once, twice] = [inFolder("uma.xlsx"), inFolder("duas.xlsx")];
    const words = (from: string, to: string) => ["acompanhar", from, "--data", "2024-08-31", "-o", to];
    const { code, stdout } = await runHere(words(PLAN, once));
    expect(code).toBe(0);
    expect(stdout).toContain("8 planilhas do Pactua: Metas (Pactua), Ações (Pactua), Séries, Inconsistências, Acompanhamento, Situação, Sinais e Cartões.");
    expect(stdout).toMatch(/✖ Atrasadas +29\n/);
    expect(stdout).not.toMatch(/undefined|NaN|\[object|null/);
    expect((await runHere(words(once, twice))).stdout).toContain("8 planilhas do Pactua");
    const states = (result: Followed) => result.actions.map(({ sheet, cell, state, reason }) => [sheet, cell, state, reason]);
    const json = async (path: string) => followed(await runHere(["acompanhar", path, "--data", "2024-08-31", "--json"]));
    expect(states(await json(twice))).toEqual(states(await json(PLAN)));
  });

  test("a schema with a hole would not be worth its name: a state that is none and a stray field are refused", () => {
    const counts = { "done": 0, "done-late": 0, "on-time": 0, "due-soon": 0, "late": 0, "stopped": 0, "not-started": 0, "no-deadline": 0 };
    const sound = { date: "2024-08-31", actions: [], series: [], counts, findings: [] };
    expect(ACOMPANHAR(sound)).toBe(true);
    expect(ACOMPANHAR({ ...sound, counts: { ...counts, lost: 1 } })).toBe(false);
    expect(ACOMPANHAR({ ...sound, actions: [{ state: "somewhere" }] })).toBe(false);
  });
});
