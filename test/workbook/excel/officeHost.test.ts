import { officeHost } from "../../../src/workbook/excel/excelHost";

interface Global {
  Excel?: unknown;
  Office?: unknown;
}

/** Excel of this version, and the options it is run with. */
function excelOfVersion(newest: number): unknown[] {
  const options: unknown[] = [];
  const isSetSupported = (set: string, version: string) => set === "ExcelApi" && Number(version.split(".")[1]) <= newest;
  Object.assign(globalThis, {
    Office: { context: { requirements: { isSetSupported } } },
    Excel: {
      run(given: unknown) {
        options.push(given);
        return Promise.resolve();
      },
    },
  });
  return options;
}

describe("the Excel that the add-in runs in", () => {
  afterEach(() => {
    delete (globalThis as Global).Excel;
    delete (globalThis as Global).Office;
  });

  test("makes one entry of a whole job in its undo list, where it can", async () => {
    const options = excelOfVersion(20);
    await officeHost().run(() => Promise.resolve());
    await officeHost().runPatiently(() => Promise.resolve());
    expect(options).toEqual([{ mergeUndoGroup: true }, { mergeUndoGroup: true, delayForCellEdit: true }]);
  });

  test("is not asked for it where it cannot", async () => {
    const options = excelOfVersion(14);
    await officeHost().run(() => Promise.resolve());
    expect(options).toEqual([{}]);
    expect(officeHost().supports("1.14")).toBe(true);
    expect(officeHost().supports("1.15")).toBe(false);
  });
});
