import type { Day } from "../../src/domain/calendar";
import { USUAL_CHOICES } from "../../src/domain/rule";
import { readWorkbook } from "../../src/intake/readWorkbook";
import { evaluateContract } from "../../src/jobs/evaluateContract";
import { followWorkbook } from "../../src/jobs/followWorkbook";
import { pactuaSheets } from "../../src/jobs/pactuaSheets";
import { readContract } from "../../src/jobs/readContract";
import { SILENT } from "../../src/jobs/steps";
import { openWorkbookFile } from "../../src/workbook/file/openWorkbookFile";
import { memoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

/** What people wrote beside Pactua's cells is kept; what Pactua wrote there itself, some other time, must not be taken for it. */
describe("sheets on which nobody wrote are made anew as if for the first time", () => {
  test("a contract, first without production and then with it; and where the production is gone, as it stood", async () => {
    const user = await sample("contrato-complexo-saude.xlsx");
    const [blank, paid] = [await evaluated(user, null), await evaluated(user, "producao-quadrimestre.xlsx")];
    expect(own(await evaluated(blank, null), user)).toEqual(own(blank, user));
    expect(own(await evaluated(paid, "producao-quadrimestre.xlsx"), user)).toEqual(own(paid, user));
    expect(own(await evaluated(blank, "producao-quadrimestre.xlsx"), user)).toEqual(own(paid, user));
    expect(own(await evaluated(paid, null), user)).toEqual(own(paid, user));
  });

  test.each(["plano-estrategico.xlsx", "monitoramento-cartoes.xlsx", "plano-5w2h.xlsx", "programacao-anual.xlsx"])("%s, on one date and then on another", async name => {
    const user = await sample(name);
    const [early, late] = [await followed(user, "2023-01-15"), await followed(user, "2027-12-31")];
    expect(own(await followed(early, "2023-01-15"), user)).toEqual(own(early, user));
    expect(own(await followed(early, "2027-12-31"), user)).toEqual(own(late, user));
    expect(own(await followed(late, "2023-01-15"), user)).toEqual(own(early, user));
  });
});

async function sample(name: string): Promise<WorkbookSnapshot> {
  return (await openWorkbookFile(`samples/${name}`)).read();
}

async function evaluated(snapshot: WorkbookSnapshot, production: string | null): Promise<WorkbookSnapshot> {
  const workbook = memoryWorkbook(snapshot);
  const read = await readContract(workbook, SILENT);
  const produced = readWorkbook(production === null ? { sheets: [], names: [], properties: {} } : await sample(production));
  const months = production === null ? ["2023-01", "2023-02", "2023-03", "2023-04"] : null;
  const { evaluation, findings } = evaluateContract(read, produced, SILENT, { sheets: null, months, budgets: {}, choices: USUAL_CHOICES });
  await workbook.apply(pactuaSheets(read, findings, evaluation));
  return workbook.read();
}

async function followed(snapshot: WorkbookSnapshot, date: Day): Promise<WorkbookSnapshot> {
  const workbook = memoryWorkbook(snapshot);
  await followWorkbook(workbook, date, SILENT);
  return workbook.read();
}

function own(snapshot: WorkbookSnapshot, user: WorkbookSnapshot): readonly (readonly [string, SheetSnapshot["values"]])[] {
  const names = new Set(user.sheets.map(({ name }) => name));
  return snapshot.sheets.filter(({ name }) => !names.has(name)).map(({ name, values }) => [name, values]);
}
