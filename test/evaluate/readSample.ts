import { join } from "node:path";
import { parseCellName } from "../../src/domain/address";
import type { Records } from "../../src/intake/records";
import { readWorkbook } from "../../src/intake/readWorkbook";
import { openWorkbookFile } from "../../src/workbook/file/openWorkbookFile";
import type { CellValue } from "../../src/workbook/snapshot";

/** The records of a workbook of samples/, with some cells typed over: {"Produção!F3": null}. */
export async function readSample(name: string, typed: Readonly<Record<string, CellValue>> = {}): Promise<Records> {
  const file = await openWorkbookFile(join(__dirname, "../../samples", name));
  const snapshot = await file.read();
  const sheets = snapshot.sheets.map(sheet => {
    const values = sheet.values.map(row => [...row]);
    for (const [place, value] of Object.entries(typed)) {
      const [on, cell] = place.split("!") as [string, string];
      const { row, column } = parseCellName(cell);
      if (on === sheet.name) values[row]![column] = value;
    }
    return { ...sheet, values };
  });
  return readWorkbook({ ...snapshot, sheets });
}
