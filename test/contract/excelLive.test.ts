import { excelWorkbook } from "../../src/workbook/excel/excelWorkbook";
import type { RangeRef } from "../../src/workbook/livePort";
import { excelHost } from "../support/excelHost/excelHost";
import { seedWorkbook } from "../support/excelHost/model/seedWorkbook";
import { describeLiveWorkbook } from "./describeLiveWorkbook";

describeLiveWorkbook("Excel", snapshot => {
  const host = excelHost(seedWorkbook(snapshot));
  const point = async ({ sheet, range }: RangeRef): Promise<void> => {
    host.fire("selection", sheet, range);
    // Excel tells of it when it has time.
    await new Promise(resolve => setTimeout(resolve, 0));
  };
  return Promise.resolve({ workbook: excelWorkbook(host), point });
});
