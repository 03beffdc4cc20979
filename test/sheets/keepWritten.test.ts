import { keepWritten } from "../../src/sheets/kept/keepWritten";
import { tableSheet } from "../../src/sheets/meta/tableSheet";
import { markOf } from "../../src/workbook/marks";
import { sheetSnapshot } from "../../src/workbook/memory/sheetSnapshot";

test("a table of more cells than a call takes arguments keeps the note beside its last line", () => {
  const rows = Array.from({ length: 70_000 }, (_, index) => `linha ${index + 1}`);
  const sheet = tableSheet({
    key: "metas", name: "Metas", table: "tblMetas", rows,
    columns: [{ header: "Indicador", width: 20, content: row => ({ value: row }) }, { header: "Meta", width: 10, content: () => ({ value: 1 }) }],
  });
  const standing = sheetSnapshot({ ...sheet, cells: [...sheet.cells, { row: rows.length, column: 2, content: { value: "a rever" } }] });
  const { sheets: [kept] } = keepWritten({ sheets: [sheet] }, { sheets: [standing], names: [], properties: { [markOf("metas")]: "Metas" } });
  expect(kept!.cells.slice(sheet.cells.length)).toEqual([{ row: rows.length, column: 2, content: { value: "a rever" }, style: "cell top wrap" }]);
});
