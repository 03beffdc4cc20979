import fc from "fast-check";
import { fraction, ONE, subtract, sum } from "../../src/domain/fraction";
import type { TargetRecord } from "../../src/intake/records";
import { validate } from "../../src/validate/validate";
import { records, target } from "./support/records";

const percent = (weight: number) => fraction(weight, 100);
const codes = (targets: readonly TargetRecord[]) => validate(records({ targets })).filter(finding => finding.level === "error").map(finding => finding.code);
const weighted = (fields: Partial<TargetRecord>, ...weights: readonly number[]) => (from: number) =>
  weights.map((weight, i) => target(from + i, { ...fields, weight: percent(weight) }));

describe("weights that are to add up to 100 %", () => {
  test("do so by kind", () => {
    expect(codes([...weighted({ kind: "quantitative" }, 60, 40)(1), ...weighted({ kind: "qualitative" }, 70, 30)(10)])).toEqual([]);
  });

  test("do so over all the facilities of a sheet", () => {
    expect(codes([...weighted({ facility: "UBS CENTRO" }, 25, 25)(1), ...weighted({ facility: "UBS NORTE" }, 25, 25)(10)])).toEqual([]);
  });

  test("do so in each facility by itself, and only the one that does not is reported", () => {
    const sound = [...weighted({ facility: "UBS CENTRO" }, 60, 40)(1), ...weighted({ facility: "UBS NORTE" }, 60, 40)(10)];
    expect(codes(sound)).toEqual([]);
    const [finding] = validate(records({ targets: [...sound, ...weighted({ facility: "UBS SUL" }, 60, 35)(20)] }));
    expect(finding).toMatchObject({ code: "weights-do-not-add-up", cell: "C20", cells: ["C21"], params: { part: "UBS SUL" } });
  });

  test("do so over both kinds together where no composition is given", () => {
    expect(codes([...weighted({ kind: "quantitative" }, 40, 20)(1), ...weighted({ kind: "qualitative" }, 30, 10)(10)])).toEqual([]);
  });

  test("count a merged PESO once, and total lines not at all", () => {
    const shared = { sharedWeight: percent(60), weightAt: { sheet: "Plan1", cell: "C1" } };
    expect(codes([target(1, shared), target(2, shared), target(3, { ...shared, total: true, value: fraction(200) }), target(4, { weight: percent(40) }), target(5, { weight: ONE, total: true, value: fraction(300) })]))
      .toEqual([]);
  });

  test("may be thirds that Excel computed", () => {
    const third = fraction(333333333333333n, 1000000000000000n);
    expect(codes([1, 2, 3].map(row => target(row, { weight: third })))).toEqual([]);
  });

  test("are one fault, not two, where one is missing or impossible", () => {
    expect(codes([target(1, { weight: percent(60) }), target(2, {})])).toEqual(["weight-missing"]);
    expect(codes([target(1, { weight: percent(60) }), target(2, { weight: percent(-40) })])).toEqual(["weight-out-of-range"]);
    expect(codes([target(1, { weight: percent(60) }), target(2, { weight: percent(50) }), target(3, {})])).toEqual(["weights-do-not-add-up", "weight-missing"]);
  });

  test("are reported exactly when they are another sum, by how much", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 8 }), parts => {
      const weights = parts.map(part => fraction(part, 10000));
      const off = subtract(sum(weights), ONE);
      const found = validate(records({ targets: weights.map((weight, i) => target(i + 1, { weight })) })).filter(finding => finding.level === "error");
      expect(found.map(finding => finding.params.off)).toEqual(off.num === 0n ? [] : [expect.objectContaining({ num: expect.anything() })]);
      if (off.num !== 0n) {
        const said = found[0]!.params.off as typeof off;
        expect(said.num * off.den).toBe(off.num * said.den);
      }
    }));
  });
});

describe("stated totals of a PESO column", () => {
  const subtotal = (row: number, value: number) =>
    ({ block: "Plan1!A1:C9", at: { sheet: "Plan1", cell: `C${row}` }, of: "column-weights" as const, label: "Subtotal", value: percent(value), text: `${value}%`, parts: [] });
  const targets = [...weighted({}, 30, 30)(2), ...weighted({}, 25, 15)(5)];

  test("may be subtotals of the lines above them, and a total of all", () => {
    expect(validate(records({ targets, statedTotals: [subtotal(4, 60), subtotal(7, 40), subtotal(8, 100)] }))).toEqual([]);
  });

  test("are held against the lines above them where they fit nothing", () => {
    const [finding] = validate(records({ targets, statedTotals: [subtotal(4, 60), subtotal(7, 45), subtotal(8, 100)] }));
    expect(finding).toMatchObject({ code: "stated-total-differs", cell: "C7", cells: ["C5", "C6"], fixes: [{ before: "45%", after: "40%" }] });
  });
});

describe("total lines among the targets", () => {
  const line = (row: number, value: number, fields: Partial<TargetRecord> = {}) => target(row, { value: fraction(value), weighted: false, weightAt: null, ...fields });
  const total = (row: number, value: number, fields: Partial<TargetRecord> = {}) => line(row, value, { total: true, ...fields });

  test("may be subtotals, and a total of the subtotals", () => {
    expect(codes([line(1, 10), line(2, 20), total(3, 30), line(4, 5), total(5, 5), total(6, 35)])).toEqual([]);
  });

  test("of a wide table add up their column", () => {
    const wide = (value: number) => [line(1, 10, { facility: "A", indicator: "x" }), line(2, 7, { facility: "A", indicator: "y" }), line(3, 20, { facility: "B", indicator: "x" }),
      total(4, value, { facility: "TOTAL", indicator: "x" })];
    expect(codes(wide(30))).toEqual([]);
    expect(validate(records({ targets: wide(31) }))[0]).toMatchObject({ code: "sum-differs", cell: "B4", cells: ["B1", "B3"] });
  });

  test("are held against the lines under the same merged PESO first", () => {
    const shared = { sharedWeight: percent(60), weightAt: { sheet: "Plan1", cell: "C1" }, weighted: true };
    expect(codes([line(1, 10, shared), line(2, 20, shared), total(3, 30, shared), line(4, 5, { weight: percent(40), weightAt: { sheet: "Plan1", cell: "C4" }, weighted: true })])).toEqual([]);
  });

  test("are not judged while one of their lines cannot be read", () => {
    expect(codes([line(1, 10), line(2, 20, { value: null, reading: { ...target(2, {}).reading, unreadable: true } }), total(3, 40)])).toEqual(["target-unreadable"]);
  });

  test("are not asked of percentages", () => {
    expect(codes([line(1, 10), line(2, 20), total(3, 90, { percent: true })])).toEqual([]);
  });
});
