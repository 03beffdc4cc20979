import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { filledFormula, shareFormulas } from "../../../src/workbook/grid/shareFormulas";
import { shiftFormula } from "../../../src/workbook/shiftFormula";

/** As the grid itself reads a cell that points to a formula some rows above. Its packages are no CommonJS: they run beside the tests. */
function readByTheGrid(pointing: readonly { readonly first: string; readonly rows: number }[]): string[] {
  const script = `
    const { LexerTreeBuilder } = require("@univerjs/engine-formula");
    const pointing = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
    console.log(JSON.stringify(pointing.map(({ first, rows }) => new LexerTreeBuilder().moveFormulaRefOffset(first, 0, rows))));`;
  return JSON.parse(execFileSync(process.execPath, ["-e", script], { input: JSON.stringify(pointing), encoding: "utf8" }));
}

/** Formulas by row, all in column D. @returns those that stand in their own cell; null where a cell points to another */
function shared(...formulas: string[]): (string | null)[] {
  const cells = shareFormulas(Object.fromEntries(formulas.map((f, row) => [row, { 3: { f, v: row } }])));
  return formulas.map((_, row) => cells[row]![3]!.f ?? null);
}

test("a formula that is filled down stands in its first cell, the others point to it and keep what they show", () => {
  const cells = shareFormulas({ 1: { 3: { f: "=A2*$B$1", v: 10 } }, 2: { 3: { f: "=A3*$B$1", v: 20, s: "look" } }, 3: { 3: { f: "=A3*$B$1", v: 30 } } });
  const id = cells[1]![3]!.si;
  expect(cells).toEqual({
    1: { 3: { f: "=A2*$B$1", v: 10, si: id } },
    2: { 3: { v: 20, s: "look", si: id } },
    3: { 3: { f: "=A3*$B$1", v: 30 } },
  });
  expect(id).toMatch(/./);
});

test.each([
  ["texts are no cells", ["=IF(A1=\"A1\",1,0)", "=IF(A2=\"A1\",1,0)"], [true]],
  ["a text that moves is another text", ["=IF(A1=\"A1\",1,0)", "=IF(A2=\"A2\",1,0)"], [false]],
  ["a sheet keeps its name", ["='A1'!B1+Metas!C1", "='A1'!B2+Metas!C2"], [true]],
  ["a function keeps its digits", ["=LOG10(A1)", "=LOG10(A2)"], [true]],
  ["what is fixed stays", ["=A$1+$B1", "=A$1+$B2"], [true]],
  ["an area moves as a whole", ["=SUM(A1:B2)", "=SUM(A2:B3)"], [true]],
  ["whole columns and rows are left alone", ["=SUM(A:A)", "=SUM(A:A)", "=SUM(1:1)", "=SUM(2:2)"], [false, false, false]],
  ["so are tables, names and arrays", ["=SUM(tblMetas[Peso])", "=SUM(tblMetas[Peso])", "=teto", "=teto", "=SUM({1,2})", "=SUM({1,2})"], [false, false, false, false, false]],
  ["a name beyond the last column is none of the cells", ["=XFE1", "=XFE2"], [false]],
] as const)("%s", (_, formulas, points) => {
  expect(shared(...formulas).slice(1).map(formula => formula === null)).toEqual(points);
});

const cell = fc.tuple(fc.constantFrom("", "$"), fc.constantFrom("A", "D", "Z", "AA", "XFC", "XFE"), fc.constantFrom("", "$"), fc.integer({ min: 3, max: 40 })).map(parts => parts.join(""));
const atom = fc.oneof(
  { weight: 6, arbitrary: cell },
  { weight: 2, arbitrary: fc.tuple(cell, cell).map(([from, to]) => `SUM(${from}:${to})`) },
  fc.constantFrom("1", "0.5", "1E5", "10%", "TRUE", "\"A1\"", "\"é \"\"B2\"\"\"", "Metas!A4", "'Meta A1'!$B4", "SUM(A:A)", "SUM(4:4)", "teto", "T4[Peso]", "LOG10(A4)", "{1,2}", "-A4", "#REF!", "a4"),
);
const formula = fc.tuple(atom, fc.array(fc.tuple(fc.constantFrom("+", "*", "&", "<=", "<>", ", "), atom), { maxLength: 3 }))
  .map(([first, rest]) => `=MAX(${first}${rest.map(pair => pair.join("")).join("")})`);

test("a cell that points to another reads as it was written, for us and for the grid", () => {
  const pairs = fc.sample(fc.record({ first: formula, other: formula, rows: fc.integer({ min: 1, max: 6 }), filled: fc.boolean() }), 3000);
  const pointing = pairs.flatMap(({ first, other, rows, filled }) => {
    const second = filled ? shiftFormula(first, rows, 0) : other;
    const cells = shareFormulas({ 0: { 3: { f: first } }, [rows]: { 3: { f: second } } });
    return cells[rows]![3]!.f === undefined ? [{ first, rows, second }] : [];
  });
  expect(pointing.length).toBeGreaterThan(300);
  expect(pointing.map(({ first, rows }) => filledFormula(first)?.(rows, 0))).toEqual(pointing.map(({ second }) => second));
  expect(readByTheGrid(pointing)).toEqual(pointing.map(({ second }) => second));
});
