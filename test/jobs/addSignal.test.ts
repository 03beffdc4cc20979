import fc from "fast-check";
import { serialOfDay } from "../../src/domain/calendar";
import { isAbout, type Signal } from "../../src/follow/signal";
import { addSignal } from "../../src/jobs/addSignal";
import { followPlan } from "../../src/jobs/followPlan";
import { followWorkbook } from "../../src/jobs/followWorkbook";
import { readContract } from "../../src/jobs/readContract";
import { signalName } from "../../src/jobs/signalName";
import { SILENT } from "../../src/jobs/steps";
import { readTypedPlan } from "../../src/sheets/following/readTypedPlan";
import { memoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import { writeValue } from "../../src/workbook/memory/writeValue";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { sheetOf, workbookOf } from "../support/sheetOf";

const planOf = (...names: readonly string[]): WorkbookSnapshot =>
  workbookOf(sheetOf([["Ação", "Responsável", "Prazo", "Status"], ...names.map(name => [name, "Obras", "até 09/2024", "Em andamento"])], { name: "Plano" }));

const SIGNAL: Signal = { region: "Norte", action: "Licitar", difficulty: "=sem verba", date: "2024-08-31", who: "Escritório", status: "open", answer: null };
const DATE = "2024-08-31";

/** The plan's workbook with Pactua's sheets, and what a person typed into Sinais. */
async function followed(typed: readonly (readonly [cell: string, value: string | number])[] = []) {
  const workbook = memoryWorkbook(planOf("Licitar", "Formar equipes"));
  await followWorkbook(workbook, DATE, SILENT);
  workbook.edit(before => typed.reduce((now, [cell, value]) => writeValue(now, { at: { sheet: "Sinais", cell }, value }), before));
  return readContract(workbook, SILENT);
}

describe("a signal that is registered", () => {
  test("takes the first row of the table in which nothing stands, cell by cell, and leaves all else alone", async () => {
    const writing = addSignal(await followed([["C2", "Falta energia"], ["G3", "só uma resposta"]]), SIGNAL);
    expect(writing).toEqual({
      cells: [
        { at: { sheet: "Sinais", cell: "A4" }, value: "Norte" }, { at: { sheet: "Sinais", cell: "B4" }, value: "Licitar" }, { at: { sheet: "Sinais", cell: "C4" }, value: "=sem verba" },
        { at: { sheet: "Sinais", cell: "D4" }, value: serialOfDay(DATE) }, { at: { sheet: "Sinais", cell: "E4" }, value: "Escritório" }, { at: { sheet: "Sinais", cell: "F4" }, value: "Aberto" },
      ],
    });
  });

  test("writes an action's number as a number, and nothing where nothing is said", async () => {
    const writing = addSignal(await followed(), { ...SIGNAL, region: null, action: "2", who: null });
    expect("cells" in writing && writing.cells.map(({ at, value }) => [at.cell, value])).toEqual([["B2", 2], ["C2", "=sem verba"], ["D2", serialOfDay(DATE)], ["F2", "Aberto"]]);
  });

  test("makes the sheet anew, with every row that stood there, where the table is full or not there", async () => {
    const full = Array.from({ length: 20 }, (_, index) => [`C${index + 2}`, `Dificuldade ${index}`] as const);
    for (const [contract, many] of [[await followed(full), 21], [await readContract(memoryWorkbook(planOf("Licitar")), SILENT), 1]] as const) {
      const writing = addSignal(contract, SIGNAL);
      const workbook = memoryWorkbook(contract.snapshot);
      if ("patch" in writing) await workbook.apply(writing.patch);
      const { signals } = readTypedPlan(workbook.snapshot);
      expect([signals.length, signals.at(-1)]).toEqual([many, SIGNAL]);
    }
  });

  test("names its action so that the plan finds it again, and no other", () => {
    const name = fc.oneof(fc.constantFrom("Licitar", "licitar", "Formar  equipes", " 3 ", "7", "Reunião"), fc.string({ minLength: 1, maxLength: 12 }));
    return fc.assert(fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 6 }), async names => {
      const { following } = followPlan(await readContract(memoryWorkbook(planOf(...names)), SILENT), DATE, SILENT);
      following.actions.forEach((action, index) => {
        const said = signalName(following, action);
        const found = following.actions.flatMap(({ item }, at) => (isAbout({ ...SIGNAL, action: said }, { name: item.action, number: at + 1 }) ? [at] : []));
        // Where another action's name is this one's number nobody could tell them apart.
        const clash = following.actions.some(({ item }) => item.action === String(index + 1));
        expect(clash || found.join() === String(index)).toBe(true);
      });
    }), { numRuns: 60 });
  });

  test("by its name, which stays when lines are put in above; by its number where the name is not enough", async () => {
    const { following } = followPlan(await readContract(memoryWorkbook(planOf("Licitar", "Reunião", "reunião", "Formar  equipes")), SILENT), DATE, SILENT);
    expect(following.actions.map(action => signalName(following, action))).toEqual(["Licitar", "2", "3", expect.stringMatching(/^4$|^Formar equipes$/)]);
  });
});
