import type { LiveWorkbook, RangeRef } from "../../src/workbook/livePort";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { sheetOf, workbookOf } from "../support/sheetOf";

/** A live workbook and the user beside it. */
export interface Watched {
  readonly workbook: LiveWorkbook;
  /** The user selects. */
  readonly point: (ref: RangeRef) => Promise<void>;
}

const START = workbookOf(
  sheetOf([["Indicador", "Meta"], ["Consultas", "2.500"], ["Exames", 150]], { name: "UBS", formats: { B2: "@", B3: "0.00%" } }),
  sheetOf([["outra"]], { name: "Outra" }),
);

/** What every workbook that somebody looks at keeps to, beside the port's own contract. */
export function describeLiveWorkbook(name: string, open: (snapshot: WorkbookSnapshot) => Promise<Watched>): void {
  const valueAt = async (workbook: LiveWorkbook, row: number, column: number) => (await workbook.readSheet("UBS"))?.values[row]?.[column] ?? null;

  describe(`a live workbook in ${name}`, () => {
    test("writes a number as a number, also where text stood, and takes it back", async () => {
      const { workbook } = await open(START);
      const { undo } = await workbook.write([{ at: { sheet: "UBS", cell: "B2" }, value: 2500 }]);
      expect(await valueAt(workbook, 1, 1)).toBe(2500);
      await undo();
      expect(await valueAt(workbook, 1, 1)).toBe("2.500");
      expect((await workbook.readSheet("UBS"))!.formats.get("B2")).toBe("@");
    });

    test("writes a text as text, whatever it begins with", async () => {
      const { workbook } = await open(START);
      await workbook.write([{ at: { sheet: "UBS", cell: "A2" }, value: "=1+1" }]);
      expect(await valueAt(workbook, 1, 0)).toBe("=1+1");
      expect((await workbook.readSheet("UBS"))!.formulas.size).toBe(0);
    });

    test("leaves the formats of mended cells as they are", async () => {
      const { workbook } = await open(START);
      await workbook.write([{ at: { sheet: "UBS", cell: "B3" }, value: 0.5 }]);
      expect((await workbook.readSheet("UBS"))!.formats.get("B3")).toBe("0.00%");
    });

    test("keeps properties of its own, and takes one away", async () => {
      const { workbook } = await open(START);
      await workbook.keep({ "Pactua.receita.1": ":a", "Pactua.receita.2": ":b" });
      const { undo } = await workbook.keep({ "Pactua.receita.2": null, "Pactua.nunca.1": null });
      expect((await workbook.read()).properties).toEqual({ "Pactua.receita.1": ":a" });
      await undo();
      expect((await workbook.read()).properties).toEqual({ "Pactua.receita.1": ":a", "Pactua.receita.2": ":b" });
    });

    test("reads one sheet, or says that it is not there", async () => {
      const { workbook } = await open(START);
      expect((await workbook.readSheet("Outra"))?.values).toEqual([["outra"]]);
      expect(await workbook.readSheet("Nenhuma")).toBeNull();
    });

    test("selects, and tells what the user selects until nobody listens", async () => {
      const { workbook, point } = await open(START);
      const told: string[] = [];
      const stop = await workbook.onSelectionChanged(({ sheet, range }) => void told.push(`${sheet}!${range}`));
      await point({ sheet: "UBS", range: "B2" });
      await stop();
      await point({ sheet: "UBS", range: "A1" });
      expect(told).toEqual(["UBS!B2"]);
      await workbook.select({ sheet: "Outra", range: "A1" });
      expect(await workbook.selected()).toMatchObject({ sheet: "Outra", range: "A1" });
    });

    test("refuses to select on a sheet that is gone", async () => {
      const { workbook } = await open(START);
      await expect(workbook.select({ sheet: "Nenhuma", range: "A1" })).rejects.toMatchObject({ code: "sheet-missing" });
    });

    test("does nothing once it was cancelled", async () => {
      const { workbook } = await open(START);
      const abort = new AbortController();
      abort.abort();
      await expect(workbook.read(undefined, abort.signal)).rejects.toThrow();
      await expect(workbook.apply({ sheets: [] }, undefined, abort.signal)).rejects.toThrow();
    });
  });
}
