import { liveMemory } from "../../src/workbook/memory/liveMemory";
import { sheetOf, workbookOf } from "../support/sheetOf";
import { describeLiveWorkbook } from "./describeLiveWorkbook";
import { describeWorkbookPort } from "./describeWorkbookPort";

const ABOUT = { name: "contrato.xlsx", readOnly: false };

describeWorkbookPort("live memory", snapshot => Promise.resolve(liveMemory(snapshot, ABOUT)));
describeLiveWorkbook("memory", snapshot => {
  const workbook = liveMemory(snapshot, ABOUT);
  return Promise.resolve({ workbook, point: async ref => workbook.point(ref) });
});

describe("a workbook for reading only", () => {
  test("refuses every write", async () => {
    const workbook = liveMemory(workbookOf(sheetOf([["a"]])), { ...ABOUT, readOnly: true });
    const refused = { code: "read-only" };
    await expect(workbook.apply({ sheets: [] })).rejects.toMatchObject(refused);
    await expect(workbook.write([])).rejects.toMatchObject(refused);
    await expect(workbook.keep({})).rejects.toMatchObject(refused);
  });
});
