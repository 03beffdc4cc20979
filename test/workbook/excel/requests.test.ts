import { CELLS_PER_REQUEST } from "../../../src/workbook/excel/pacedRequests";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { SOURCE } from "../../contract/sourceWorkbook";
import { longSheet, type Played, played } from "./playedWorkbook";

/** Round trips of a job. */
async function requests({ host }: Played, job: () => Promise<unknown>): Promise<number> {
  host.takeSyncs();
  await job();
  return host.takeSyncs();
}

function rowsOf(count: number): WorkbookSnapshot {
  const [fonte] = SOURCE.sheets;
  return { ...SOURCE, sheets: [{ ...fonte!, values: Array.from({ length: count }, (_, row) => [`linha ${row}`, row, null, row / 4]), formulas: new Map(), formats: new Map(), merges: [], tables: [] }] };
}

describe("round trips to Excel", () => {
  test("reading takes three, however many sheets, tables and names there are", async () => {
    const workbook = played({ ...SOURCE, sheets: [1, 2, 3, 4, 5].flatMap(n => rowsOf(20).sheets.map(sheet => ({ ...sheet, name: `AB ${n}` }))), names: [] });
    expect(await requests(workbook, () => workbook.port.read())).toBe(3);
  });

  test("reading does not take more for more rows while they fit into a block, and then one a block", async () => {
    for (const [rows, expected] of [[10, 3], [1_000, 3], [CELLS_PER_REQUEST / 4, 3], [CELLS_PER_REQUEST / 4 + 1, 4], [CELLS_PER_REQUEST, 6]] as const) {
      const workbook = played(rowsOf(rows));
      expect([rows, await requests(workbook, () => workbook.port.read())]).toEqual([rows, expected]);
    }
  });

  test("a text that looks like an error costs one more, wherever it stands", async () => {
    const workbook = played({ ...SOURCE, sheets: rowsOf(50).sheets.map(sheet => ({ ...sheet, values: [...sheet.values, ["# de leitos", { error: "#REF!" }]] })) });
    expect(await requests(workbook, async () => {
      expect((await workbook.port.read()).sheets[0]!.values.at(-1)).toEqual(["# de leitos", { error: "#REF!" }]);
    })).toBe(4);
  });

  test("writing a new sheet takes three, however many rows it has below the block", async () => {
    for (const rows of [5, 500]) {
      const workbook = played();
      expect([rows, await requests(workbook, () => workbook.port.apply({ sheets: [longSheet(rows)] }))]).toEqual([rows, 3]);
    }
  });

  test("several new sheets share the same three", async () => {
    const workbook = played();
    const sheets = ["a", "b", "c", "d"].map(key => longSheet(40, { key, name: key, tables: [] }));
    expect(await requests(workbook, () => workbook.port.apply({ sheets }))).toBe(3);
  });

  test("writing again and undoing do not take more for more rows either, and are few", async () => {
    const counts = await Promise.all([5, 500].map(async rows => {
      const workbook = played();
      await workbook.port.apply({ sheets: [longSheet(5)] });
      let undo = () => Promise.resolve();
      const again = await requests(workbook, async () => {
        ({ undo } = await workbook.port.apply({ sheets: [longSheet(rows)] }));
      });
      return [again, await requests(workbook, () => undo())];
    }));
    expect(counts[0]).toEqual(counts[1]);
    expect(Math.max(...counts.flat())).toBeLessThan(20);
  });

  test("a big write is cut at the block, and Excel is asked for quiet only then", async () => {
    const small = played();
    await small.port.apply({ sheets: [longSheet(500)] });
    expect(small.host.suspended).toEqual({ calculation: 0, screen: 0 });
    const big = played();
    const taken = await requests(big, () => big.port.apply({ sheets: [longSheet(12_000)] }));
    expect(taken).toBeGreaterThan(5);
    expect(taken).toBeLessThan(25);
    expect(big.host.suspended.calculation).toBeGreaterThan(2);
    expect(big.host.suspended.screen).toBe(big.host.suspended.calculation);
  });
});
