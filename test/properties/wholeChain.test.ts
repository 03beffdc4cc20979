import fc from "fast-check";
import { toNumber } from "../../src/domain/fraction";
import { evaluate } from "../../src/evaluate/evaluate";
import { readWorkbook } from "../../src/intake/readWorkbook";
import { pactuaSheets } from "../../src/jobs/pactuaSheets";
import { readContract } from "../../src/jobs/readContract";
import { SILENT } from "../../src/jobs/steps";
import { validate } from "../../src/validate/validate";
import { memoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import { workbookOf } from "../support/sheetOf";
import { oraclePayment } from "./oracle";
import { oracleCase, type PlantedContract, plantContract, type PlantedLine } from "./randomContracts";
import { randomFrom } from "./randomPayments";

const planted: fc.Arbitrary<PlantedContract> = fc.record({
  seed: fc.nat(), layout: fc.constantFrom("long" as const, "wide" as const, "stacked" as const, "two kinds" as const),
}).map(({ seed, layout }) => plantContract(randomFrom(seed), layout));

const RUNS = { numRuns: 300 };
const key = (facility: string | null, indicator: string): string => `${facility} / ${indicator}`;
const exact = ({ target }: PlantedLine): number => Number(target.whole) / 10 ** target.places;
const byKey = <T extends { readonly key: string }>(lines: readonly T[]): T[] => [...lines].sort((a, b) => (a.key < b.key ? -1 : 1));

describe("a random sound contract, whatever its layout", () => {
  test("is read line by line as it was put in, and nothing is wrong with it", () => {
    fc.assert(fc.property(planted, ({ contract, lines }) => {
      const records = readWorkbook(workbookOf(contract));
      expect(byKey(records.targets.map(({ facility, indicator, kind, value, percent, direction, weight, total }) =>
        ({ key: key(facility, indicator), kind, value: value && toNumber(value), percent, direction, weight: weight && toNumber(weight), total }))))
        .toEqual(byKey(lines.map(line => ({
          key: key(line.facility, line.indicator), kind: line.kind, value: exact(line), percent: line.percent, direction: line.direction, weight: line.weight / 1000, total: false,
        }))));
      expect(validate(records).filter(({ level }) => level === "error")).toEqual([]);
    }), RUNS);
  });

  test("is paid to the centavo as whole numbers pay it", () => {
    fc.assert(fc.property(planted, planted => {
      const { components, findings } = evaluate(readWorkbook(workbookOf(planted.contract)), readWorkbook(workbookOf(...planted.production)));
      expect(findings.filter(({ level }) => level !== "info")).toEqual([]);
      expect(byKey(components[0]!.lines.map(({ facility, indicators, payment }) => ({ key: key(facility, indicators[0]!), centavos: payment && String(payment.num) }))))
        .toEqual(byKey(planted.lines.map(line => ({ key: key(line.facility, line.indicator), centavos: String(oraclePayment(oracleCase(planted, line))) }))));
    }), RUNS);
  });

  test("with Pactua's sheets beside it reads the same, and so do they when they are made again", async () => {
    await fc.assert(fc.asyncProperty(planted, async ({ contract, production }) => {
      const workbook = memoryWorkbook(workbookOf(contract));
      const produced = readWorkbook(workbookOf(...production));
      const write = async () => {
        const read = await readContract(workbook, SILENT);
        await workbook.apply(pactuaSheets(read, read.findings, evaluate(read.records, produced)));
        return { read, after: workbook.snapshot };
      };
      const [first, second] = [await write(), await write()];
      expect(second.read.records.targets).toEqual(first.read.records.targets);
      expect(second.read.findings.filter(({ code }) => code !== "block-ignored")).toEqual(first.read.findings.filter(({ code }) => code !== "block-ignored"));
      expect(second.after).toEqual(first.after);
    }), { numRuns: 40 });
  });
});
