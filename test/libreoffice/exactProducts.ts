import { type Fraction, fraction, multiply, toNumber } from "../../src/domain/fraction";
import { amountFormula, centsFormula, endlessPart, partsFormula, restFormula, snapFormula } from "../../src/sheets/evaluation/exactMoney";
import { at } from "../../src/sheets/evaluation/reference";
import type { CellContent, CellPatch, SheetPatch } from "../../src/workbook/patch";

/** budget × share × weight × factor, each as a decimal; a divided weight as weight / divisor. */
export interface Product {
  readonly budget: Fraction;
  readonly share: Fraction;
  readonly weight: Fraction;
  readonly factor: Fraction;
}

export const AMOUNT = 10;
export const PLAIN = 11;

/** One product a row, with the formulas that an evaluation sheet uses, and beside them the plain one. */
export function productsSheet(products: readonly Product[]): SheetPatch {
  return {
    key: "produtos", name: "Produtos", styles: {}, merges: [], tables: [], names: [], validations: [], conditionals: [], charts: [], columnWidths: [],
    cells: products.flatMap((product, row) => productCells(product, row)),
  };
}

function productCells({ budget, share, weight, factor }: Product, row: number): CellPatch[] {
  const [b, s, w, f, cents, high, low, parts, whole, rest] = Array.from({ length: 10 }, (_, column) => at(row, column)) as [string, string, string, string, string, string, string, string, string, string];
  const divisor = endlessPart(weight);
  const exact = { high, low, divisor };
  const formula = (text: string): CellContent => ({ formula: `=${text}` });
  const contents: CellContent[] = [
    { value: toNumber(budget) },
    { value: toNumber(share) },
    divisor === 1 ? { value: toNumber(weight) } : formula(`${toNumber(multiply(weight, fraction(divisor)))}/${divisor}`),
    { value: toNumber(factor) },
    formula(snapFormula(`${b}*100`, "0.0005")),
    formula(`INT(${cents}/10^6)`),
    formula(`MOD(${cents},10^6)`),
    formula(partsFormula([s, w, f], divisor)),
    formula(centsFormula(parts, exact)),
    formula(restFormula(parts, whole, exact)),
    formula(amountFormula(whole, rest)),
    formula(`ROUND(${b}*${s}*${w}*${f},2)`),
  ];
  return contents.map((content, column) => ({ row, column, content }));
}
