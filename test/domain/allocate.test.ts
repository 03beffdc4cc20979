import fc from "fast-check";
import { allocate } from "../../src/domain/allocate";
import { equals, fraction, sum } from "../../src/domain/fraction";
import { pointsPayment } from "../../src/domain/pointsPayment";
import { toDecimalText } from "../../src/domain/rounding";

const reais = (centavos: number | bigint) => fraction(centavos, 100);

describe("sharing out an amount", () => {
  test("R$ 100,00 in three equal parts gives the odd centavo to the first", () => {
    expect(allocate(fraction(100), [1, 1, 1].map(each => fraction(each))).map(part => toDecimalText(part))).toEqual(["33.34", "33.33", "33.33"]);
  });

  test("the centavo left over goes to the part that lost most", () => {
    expect(allocate(reais(10), [1, 2, 3].map(each => fraction(each))).map(part => toDecimalText(part))).toEqual(["0.02", "0.03", "0.05"]);
  });

  test("an amount below 0 is shared out the same way", () => {
    expect(allocate(reais(-100), [1, 1, 1].map(each => fraction(each))).map(part => toDecimalText(part))).toEqual(["-0.34", "-0.33", "-0.33"]);
  });

  test("no centavo is lost or made, and no part is a centavo away from its due", () => {
    const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 40 }).filter(all => all.some(each => each > 0n));
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }), weights, (centavos, all) => {
        const parts = allocate(reais(centavos), all.map(each => fraction(each)));
        expect(equals(sum(parts), reais(centavos))).toBe(true);
        const total = all.reduce((a, b) => a + b, 0n);
        parts.forEach((part, i) => {
          const off = part.num * total - centavos * all[i]!;
          expect(off < total && -off < total).toBe(true);
        });
      }),
    );
  });

  test("negative weights, or none at all, are refused", () => {
    expect(() => allocate(fraction(1), [fraction(-1), fraction(2)])).toThrow(RangeError);
    expect(() => allocate(fraction(1), [fraction(0)])).toThrow(RangeError);
  });
});

describe("payment by points", () => {
  test("680 of 900 points of R$ 151.020,96 are R$ 114.104,73, rounded once", () => {
    expect(toDecimalText(pointsPayment(fraction(680), fraction(900), reais(15_102_096)))).toBe("114104.73");
  });

  test("no points possible is refused", () => {
    expect(() => pointsPayment(fraction(0), fraction(0), fraction(1))).toThrow(RangeError);
  });
});
