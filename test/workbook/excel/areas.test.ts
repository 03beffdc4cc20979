import fc from "fast-check";
import { rectangles } from "../../../src/workbook/excel/rectangles";
import { cellCount, splitArea } from "../../../src/workbook/excel/splitArea";
import { isDateFormat } from "../../../src/workbook/excel/dateSystem";
import type { Area } from "../../../src/domain/address";

const places = fc.uniqueArray(fc.record({ row: fc.nat(8), column: fc.nat(6) }), { selector: ({ row, column }) => `${row},${column}`, maxLength: 50 });

function placesIn({ top, left, bottom, right }: Area): string[] {
  return Array.from({ length: bottom - top + 1 }, (_, r) => Array.from({ length: right - left + 1 }, (_, c) => `${top + r},${left + c}`)).flat();
}

describe("cells that share a style", () => {
  test("are one rectangle where they fill one", () => {
    const filled = [0, 1, 2].flatMap(row => [3, 4].map(column => ({ row, column })));
    expect(rectangles([...filled].reverse())).toEqual([{ top: 0, left: 3, bottom: 2, right: 4 }]);
  });

  test("are covered by the rectangles, each once, and nothing else is", () => {
    fc.assert(fc.property(places, given => {
      expect(rectangles(given).flatMap(placesIn).sort()).toEqual(given.map(({ row, column }) => `${row},${column}`).sort());
    }));
  });

  test("need no more rectangles than there are runs along the rows", () => {
    fc.assert(fc.property(places, given => {
      const starts = given.filter(({ row, column }) => !given.some(other => other.row === row && other.column === column - 1));
      expect(rectangles(given).length).toBeLessThanOrEqual(starts.length);
    }));
  });
});

describe("an area in blocks", () => {
  test("is whole again when they are put together, and no block is too large unless it is one row", () => {
    fc.assert(fc.property(fc.nat(30), fc.nat(8), fc.nat(40), fc.nat(9), fc.integer({ min: 1, max: 60 }), (top, left, rows, columns, most) => {
      const area = { top, left, bottom: top + rows, right: left + columns };
      const blocks = splitArea(area, most);
      expect(blocks.flatMap(placesIn)).toEqual(placesIn(area));
      for (const block of blocks) expect(cellCount(block) <= most || block.top === block.bottom).toBe(true);
    }));
  });
});

describe("a number format", () => {
  test.each(["dd/mm/yyyy", "[$-416]mmm/yy;@", "h:mm", "[h]:mm:ss", "yyyy-mm-dd \"às\" hh:mm", "d-mmm"])("%s shows a date or a time", format => {
    expect(isDateFormat(format)).toBe(true);
  });
  test.each(["General", "0.00%", "#,##0.00", "\"R$\" #,##0.00", "@", "[Red]0", "0 \"dias\"", "_-* #,##0_-;\\-* #,##0_-", "[$R$-416] #,##0.00", "0.00E+00", "\\d0"])("%s does not", format => {
    expect(isDateFormat(format)).toBe(false);
  });
});
