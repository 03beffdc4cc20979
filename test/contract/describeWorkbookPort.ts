import type { WorkbookPort } from "../../src/workbook/port";
import type { NameSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { RICH_PATCH, sheetPatch, value } from "./patches";
import { CROWDED, SOURCE } from "./sourceWorkbook";

/**
 * What every adapter must do, whatever stands behind it.
 * @param make a workbook that holds the snapshot, as that host would open it.
 */
export function describeWorkbookPort(adapter: string, make: (snapshot: WorkbookSnapshot) => Promise<WorkbookPort>): void {
  describe(`workbook port: ${adapter}`, () => {
    describe("reading", () => {
      test("gives back all that the workbook holds: values, formulas, formats, merges, hidden rows, tables, names", async () => {
        expect(await (await make(SOURCE)).read()).toEqual(SOURCE);
      });

      test("tells how far it is, and ends at the whole", async () => {
        const progress = jest.fn();
        await (await make(SOURCE)).read(progress);
        expect(progress).toHaveBeenCalled();
        const [done, whole] = progress.mock.lastCall as [number, number];
        expect(done).toBe(whole);
      });
    });

    describe("applying a patch", () => {
      test("adds its sheets at the end and leaves the user's as they were", async () => {
        const { after, applied } = await patched(make, SOURCE);
        expect(after.sheets.map(sheet => sheet.name)).toEqual(["Fonte", "Muito oculta", "Oculta", "Metas", "Faixas & fatores"]);
        expect(after.sheets.slice(0, 3)).toEqual(SOURCE.sheets);
        expect(applied.sheets).toEqual([
          { key: "metas", name: "Metas", created: true },
          { key: "faixas", name: "Faixas & fatores", created: true },
        ]);
      });

      test("writes values, formulas with what they gave, formats, merges, tables and names", async () => {
        const metas = sheetNamed((await patched(make, SOURCE)).after, "Metas");
        expect(metas.values).toEqual([
          ["Metas do contrato"],
          [],
          ["Indicador", "Meta", "Peso", "A pagar"],
          ["Consultas", 320, 0.007, 2.24],
          ["Partos & cesáreas < 40 %", null, 0.4, ""],
          ["fonte", true, null, 2.24],
          [1],
        ]);
        expect([...metas.formulas]).toEqual([
          ["D4", "=ROUND(B4*C4,2)"], ["D5", "=IF(B5=\"\",\"\",B5*C5)"], ["D6", "=SUM(tblMetas[A pagar])"], ["A7", "=ROUND('Faixas & fatores'!A2+SUM(teto)/1000,0)"],
        ]);
        expect(metas.formats.get("D4")).toBe("\"R$\" #,##0.00");
        expect(metas.formats.get("C5")).toBe("0.00%");
        expect(metas.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
        expect(metas.tables).toEqual([{ name: "tblMetas", area: { top: 2, left: 0, bottom: 4, right: 3 }, columns: ["Indicador", "Meta", "Peso", "A pagar"] }]);
      });

      test("adds its names beside the user's and marks its sheets", async () => {
        const { after } = await patched(make, SOURCE);
        expect(byName(after.names)).toEqual([...byName(SOURCE.names), { name: "teto", refersTo: "'Metas'!$B$4:$B$5", scope: null, madeByPactua: true }]);
        expect(after.properties).toEqual({ "Pactua.metas": "Metas", "Pactua.faixas": "Faixas & fatores" });
      });

      test("tells how far it is, and ends at the whole", async () => {
        const progress = jest.fn();
        await (await make(SOURCE)).apply(RICH_PATCH, progress);
        const [done, whole] = progress.mock.lastCall as [number, number];
        expect(done).toBe(whole);
      });

      test.each(["=1+1", "+55 11", "-5", "@todos", "\ttab", "'aspas", "#N/A", "_x0041_", " com espaços ", "linha 1\nlinha 2", "=HYPERLINK(\"x\")"])(
        "writes the text %j as text", async text => {
          const port = await make(SOURCE);
          await port.apply({ sheets: [sheetPatch({ key: "textos", name: "Textos", cells: [value(0, 0, text)] })] });
          const written = sheetNamed(await port.read(), "Textos");
          expect(written.values).toEqual([[text]]);
          expect(written.formulas.size).toBe(0);
        });
    });

    describe("applying again", () => {
      test("the same patch changes nothing and makes nothing twice", async () => {
        const { port, after } = await patched(make, SOURCE);
        const again = await port.apply(RICH_PATCH);
        expect(again.sheets.map(sheet => sheet.created)).toEqual([false, false]);
        expect(await port.read()).toEqual(after);
      });

      test("another patch of the same key is made anew in its place, without what stood there before", async () => {
        const { port } = await patched(make, SOURCE);
        await port.apply({ sheets: [sheetPatch({ key: "metas", name: "Metas", cells: [value(0, 0, "novo")] })] });
        const after = await port.read();
        expect(after.sheets.map(sheet => sheet.name)).toEqual(["Fonte", "Muito oculta", "Oculta", "Metas", "Faixas & fatores"]);
        expect(sheetNamed(after, "Metas")).toMatchObject({ values: [["novo"]], merges: [], tables: [] });
        expect(byName(after.names)).toEqual(byName(SOURCE.names));
      });
    });

    describe("names that the user already has", () => {
      test("stay the user's; the new ones get a suffix and the formulas follow", async () => {
        const { after, applied } = await patched(make, CROWDED);
        expect(applied.sheets[0]).toEqual({ key: "metas", name: "Metas (Pactua)", created: true });
        expect(after.sheets.slice(0, 4)).toEqual(CROWDED.sheets);
        const metas = sheetNamed(after, "Metas (Pactua)");
        expect(metas.tables.map(table => table.name)).toEqual(["tblMetas_Pactua"]);
        expect(metas.formulas.get("D6")).toBe("=SUM(tblMetas_Pactua[A pagar])");
        expect(metas.values[5]![3]).toBe(2.24);
        expect(metas.formulas.get("A7")).toBe("=ROUND('Faixas & fatores'!A2+SUM(teto_Pactua)/1000,0)");
        const names = byName(after.names);
        expect(names.slice(0, 3)).toEqual(byName(CROWDED.names));
        expect(names[3]).toMatchObject({ name: "teto_Pactua", refersTo: "'Metas (Pactua)'!$B$4:$B$5" });
      });

      test("and stay the same when it is applied again", async () => {
        const { port, after } = await patched(make, CROWDED);
        await port.apply(RICH_PATCH);
        expect(await port.read()).toEqual(after);
      });
    });

    describe("undo", () => {
      test("puts the workbook back as it was before the patch", async () => {
        const { port, applied } = await patched(make, SOURCE);
        await applied.undo();
        expect(await port.read()).toEqual(SOURCE);
      });

      test("of a second patch gives what the first one wrote", async () => {
        const { port, after } = await patched(make, SOURCE);
        const second = await port.apply({ sheets: [sheetPatch({ key: "metas", name: "Metas", cells: [value(0, 0, "novo")] })] });
        await second.undo();
        expect(await port.read()).toEqual(after);
      });
    });
  });
}

async function patched(make: (snapshot: WorkbookSnapshot) => Promise<WorkbookPort>, snapshot: WorkbookSnapshot) {
  const port = await make(snapshot);
  const applied = await port.apply(RICH_PATCH);
  return { port, applied, after: await port.read() };
}

function sheetNamed(snapshot: WorkbookSnapshot, name: string): SheetSnapshot {
  return snapshot.sheets.find(sheet => sheet.name === name)!;
}

/** A host may give the names in any order: Excel sorts them, sheet by sheet. */
function byName(names: readonly NameSnapshot[]): readonly NameSnapshot[] {
  return [...names].sort((a, b) => (a.name < b.name ? -1 : 1));
}
