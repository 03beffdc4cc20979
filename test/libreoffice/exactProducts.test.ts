import fc from "fast-check";
import { fraction, multiply, reduce } from "../../src/domain/fraction";
import { toDecimalText } from "../../src/domain/rounding";
import { AMOUNT, PLAIN, type Product, productsSheet } from "./exactProducts";
import { describeWithLibreOffice, recalculate } from "./recalculate";

const SEED = 20230110;

/** Up to R$ 10 billion; share and factor in hundredths of a percent at most, weight in ten-thousandths of a percent: 12 decimals in all. */
const anyProduct = fc.record({
  budget: fc.bigInt({ min: 1n, max: 10n ** 12n }).map(cents => fraction(cents, 100n)),
  share: fc.integer({ min: 1, max: 100 }).map(n => fraction(n, 100)),
  weight: fc.integer({ min: 1, max: 10 ** 6 }).map(n => fraction(n, 10 ** 6)),
  factor: fc.integer({ min: 1, max: 120 }).map(n => fraction(n, 100)),
});

/** Weights that three, six or seven lines share. */
const divided = fc.tuple(anyProduct, fc.constantFrom(3, 6, 7)).map(([product, lines]) => ({ ...product, weight: multiply(product.weight, fraction(1, lines)) }));

/** The budget is chosen so that the payment ends in exactly half a centavo, or as little beside it as these factors allow: 10^-10 centavo. */
const nearTie = fc.tuple(anyProduct, fc.bigInt({ min: 0n, max: 99n }), fc.constantFrom(-1n, 0n, 1n)).map(([product, times, beside]) => {
  const { num, den } = reduce(multiply(multiply(product.share, product.weight), product.factor));
  // budget × num ≡ den / 2 (mod den): budget ≡ den / 2 × num⁻¹
  const least = (((den / 2n + beside) * inverse(num, den)) % den + den) % den;
  return { ...product, budget: fraction(least + times * den, 100n) };
});

/** Extended Euclid; 0 where there is none (den = 1). */
function inverse(value: bigint, modulus: bigint): bigint {
  let [r, next] = [modulus, value % modulus];
  let [t, following] = [0n, 1n];
  while (next !== 0n) {
    const quotient = r / next;
    [r, next] = [next, r - quotient * next];
    [t, following] = [following, t - quotient * following];
  }
  return t;
}

function exact({ budget, share, weight, factor }: Product): string {
  return toDecimalText(multiply(multiply(budget, share), multiply(weight, factor)));
}

describeWithLibreOffice("the exact product in cells, recalculated by LibreOffice", () => {
  test("6,000 random products, 2,000 divided weights and 4,000 near ties give the exact centavo; the plain formula does not", async () => {
    const products = [
      ...fc.sample(anyProduct, { numRuns: 6000, seed: SEED }),
      ...fc.sample(divided, { numRuns: 2000, seed: SEED }),
      ...fc.sample(nearTie, { numRuns: 4000, seed: SEED }),
    ];
    const [valueAt] = await recalculate("samples/producao-upa.xlsx", [{ sheets: [productsSheet(products)] }]);
    const wrong = (column: number): string[] => products.flatMap((product, row) => {
      const value = valueAt!("Produtos", row, column);
      const found = typeof value === "number" ? value.toFixed(2) : String(value);
      return found === exact(product) ? [] : [`linha ${row + 1}: ${found} em vez de ${exact(product)}`];
    });
    expect(wrong(AMOUNT)).toEqual([]);
    // Why the sheets do not just multiply: with the same numbers ROUND(a*b*c*d,2) misses the centavo.
    expect(wrong(PLAIN).length).toBeGreaterThan(500);
  }, 120_000);
});
