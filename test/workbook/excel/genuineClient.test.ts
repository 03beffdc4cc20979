import { excelHost } from "../../support/excelHost/excelHost";
import { seedWorkbook } from "../../support/excelHost/model/seedWorkbook";
import { SOURCE } from "../../contract/sourceWorkbook";

describe("Microsoft's own client over a played workbook", () => {
  test("reads what was loaded", async () => {
    const host = excelHost(seedWorkbook(SOURCE));
    const values = await host.run(async context => {
      const range = context.workbook.worksheets.getItem("Fonte").getRange("A2:C2").load("values,formulas");
      await context.sync();
      return [range.values, range.formulas] as unknown[][][];
    });
    expect(values).toEqual([[["Consultas", 320, 0.007]], [["Consultas", "=300+20", 0.007]]]);
  });

  test("refuses what was not loaded", async () => {
    const host = excelHost(seedWorkbook(SOURCE));
    await expect(host.run(async context => {
      const range = context.workbook.worksheets.getItem("Fonte").getRange("A1");
      await context.sync();
      return range.values as unknown;
    })).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  test("knows an object that is not there", async () => {
    const host = excelHost(seedWorkbook(SOURCE));
    const [none, some] = await host.run(async context => {
      const sheets = ["Ausente", "Fonte"].map(name => context.workbook.worksheets.getItemOrNullObject(name));
      sheets.forEach(sheet => sheet.load("name"));
      await context.sync();
      return sheets.map(sheet => sheet.isNullObject);
    }) as [boolean, boolean];
    expect([none, some]).toEqual([true, false]);
  });

  test("gives the code of what the host refuses", async () => {
    const host = excelHost(seedWorkbook(SOURCE));
    await expect(host.run(async context => {
      context.workbook.worksheets.getItem("Ausente").getRange("A1").load("values");
      await context.sync();
    })).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  test("is taken in by no text that looks like something else unless it is told so", async () => {
    const host = excelHost(seedWorkbook(SOURCE));
    const values = await host.run(async context => {
      const range = context.workbook.worksheets.getItem("Fonte").getRange("J1:J4");
      range.values = [["06"], ["'06"], ["12/18"], ["=1+1"]];
      range.load("values,formulas");
      await context.sync();
      return range.formulas as unknown;
    });
    expect(values).toEqual([[6], ["06"], [45_000], ["=1+1"]]);
  });
});
