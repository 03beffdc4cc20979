import { typedSince } from "../../src/jobs/typedSince";
import { writeValue } from "../../src/workbook/memory/writeValue";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import { sheetOf, workbookOf } from "../support/sheetOf";

const written = sheetOf([["Indicador", "jan", "fev"], ["Consultas", 10, null], ["Exames", null, 20]], { name: "Avaliação" });
const computed: SheetSnapshot = { ...written, formulas: new Map([["C3", "=B3*2"]]) };

const typed = (cell: string, value: string | number | null): SheetSnapshot => writeValue(workbookOf(computed), { at: { sheet: "Avaliação", cell }, value }).sheets[0]!;
const withRows = (...values: CellValue[][]): SheetSnapshot => ({ ...written, values });

describe("what people changed on a sheet since it was read", () => {
  test("is each cell that was filled, typed over or cleared", () => {
    expect(typedSince(computed, computed)).toBe(0);
    expect(typedSince(computed, typed("C2", 7))).toBe(1);
    expect(typedSince(computed, typed("B2", 11))).toBe(1);
    expect(typedSince(computed, typed("B2", null))).toBe(1);
    expect(typedSince(written, withRows(["Indicador", "jan", "fev"], ["Consultas", 5, 6], ["Exames", 7, 20], ["minha nota"]))).toBe(4);
  });

  test("is not what a formula computes anew, but a value or a formula of their own in its place is", () => {
    const recomputed = { ...computed, values: [...computed.values.slice(0, 2), ["Exames", null, 90]] };
    expect(typedSince(computed, recomputed)).toBe(0);
    expect(typedSince(computed, typed("C3", 55))).toBe(1);
    expect(typedSince(computed, { ...computed, formulas: new Map([...computed.formulas, ["B3", "=40+2"]]) })).toBe(1);
  });

  test("is nothing where a row was put in between", () => {
    expect(typedSince(written, withRows(written.values[0]! as CellValue[], [], ...(written.values.slice(1) as CellValue[][])))).toBe(0);
  });
});
